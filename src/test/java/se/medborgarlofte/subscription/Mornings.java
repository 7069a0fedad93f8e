package se.medborgarlofte.subscription;

import org.springframework.boot.test.context.TestComponent;

/** Lets the letters to followers leave when a test says so. */
@TestComponent
public class Mornings {

    private final FollowSweep sweep;

    Mornings(FollowSweep sweep) {
        this.sweep = sweep;
    }

    /** What is asked of new followers, and what is soon too late. */
    public void atOnce() {
        sweep.atOnce();
    }

    public void digest() {
        sweep.digest();
    }
}
