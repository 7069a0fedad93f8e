package se.medborgarlofte.approval;

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
    PUBLISHED
}
