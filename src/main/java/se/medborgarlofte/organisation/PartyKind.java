package se.medborgarlofte.organisation;

/** What sort of organisation answers for a promise. */
public enum PartyKind {
    /** kommunen */
    MUNICIPALITY,
    /** polisen i ett lokalpolisområde */
    POLICE,
    /** en namngiven tredje part: förening, näringsliv, bostadsbolag */
    THIRD_PARTY
}
