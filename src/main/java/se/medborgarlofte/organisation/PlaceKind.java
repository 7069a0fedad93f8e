package se.medborgarlofte.organisation;

/** What sort of place a municipality names. */
public enum PlaceKind {
    /** tätort, by */
    TOWN,
    /** stadsdel, område */
    DISTRICT
}
