package se.medborgarlofte.measure;

/** Where a measure stands. */
public enum MeasureState {
    PLANNED,
    COMPLETED,
    /** Counts no more: undone, or struck with a reason that the ledger keeps. */
    STRUCK,
    /** A planned one that will not be done. */
    CANCELLED
}
