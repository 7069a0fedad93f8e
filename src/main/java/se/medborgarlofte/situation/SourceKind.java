package se.medborgarlofte.situation;

/** Where what is known of a problem comes from. */
public enum SourceKind {
    CITIZEN_DIALOGUE,
    STAFF_DIALOGUE,
    STATISTICS,
    SAFETY_SURVEY,
    SURVEY,
    SURROUNDINGS
}
