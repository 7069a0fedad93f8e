package se.medborgarlofte.promise;

/** What can be recorded by hand for a target. */
public enum EntryKind {
    /** A milestone is reached. */
    DONE,
    /** Somebody asked for what is promised on demand. */
    REQUESTED,
    /** What was asked for came. */
    MET,
    /** What an indicator was on a day. */
    VALUE
}
