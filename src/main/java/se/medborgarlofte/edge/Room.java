package se.medborgarlofte.edge;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Places for a number of requests, and half as many places to wait for one, not for long. */
class Room {

    private final int size;
    private final Semaphore places;
    private final Semaphore queue;
    private final Duration patience;

    Room(int places, Duration patience) {
        int waiting = places / 2;
        this.size = places + waiting;
        this.places = new Semaphore(places, true);
        this.queue = new Semaphore(waiting);
        this.patience = patience;
    }

    /** @return false: full, and so is the queue, or the wait was too long */
    boolean enter() throws InterruptedException {
        return places.tryAcquire() || (queue.tryAcquire() && waitInQueue());
    }

    private boolean waitInQueue() throws InterruptedException {
        try {
            return places.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS);
        } finally {
            queue.release();
        }
    }

    void leave() {
        places.release();
    }

    /** Of both, places and queue. */
    int size() {
        return size;
    }

    int waiting() {
        return places.getQueueLength();
    }
}
