package se.medborgarlofte.followup;

/** How often it is followed up. */
public enum RoundKind {
    TERTIAL,
    HALF_YEAR,
    YEAR,
    /** Of the whole agreement; also after it has expired. */
    END
}
