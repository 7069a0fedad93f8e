package se.medborgarlofte.approval;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where the working text is on its way to the public. That a period has ended is no stage: it follows from the dates.
 */
public enum Stage {
    /** Being written; nobody has been asked yet, or an edit has made earlier approvals void. */
    DRAFT,
    /** Complete; waits for the parties. */
    SUBMITTED,
    /** Every party has approved exactly this text; waits for a publisher. */
    APPROVED,
    /** The public reads exactly this text. */
    PUBLISHED,
    /** Put away before the public ever saw it; lists leave it out, and it can be taken out again. */
    DISCARDED;

    /** All but what was put away. */
    public static Set<Stage> inUse() {
        return EnumSet.complementOf(EnumSet.of(DISCARDED));
    }
}
