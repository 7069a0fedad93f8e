package se.medborgarlofte.measure;

/** Where the public text and link of a measure are on their way to the public. */
public enum TextState {
    /** There is none. */
    NONE,
    /** Waits for a person other than its writer. */
    WAITING,
    RELEASED,
    REFUSED
}
