package se.medborgarlofte.news;

/** How far it has come. */
public enum NewsState {
    /** The public has never seen it. */
    DRAFT,
    PUBLISHED,
    /** Its page stays, and says why it is no longer there. */
    WITHDRAWN
}
