package se.medborgarlofte.promise;

/** What sort of thing an activity type is, as far as rules depend on it. */
public enum ActivityKind {
    /** Traffic and other checks: never public while planned, and public only the morning after. */
    CONTROL,
    /** Foot patrols and the like: as controls. */
    PATROL,
    /** Lighting, signs, pruning: a planned one may be shown where its type allows. */
    MUNICIPAL_WORK,
    OTHER,
    /** A dialogue meeting that was held; recorded by the meeting itself. */
    MEETING,
    /** A live broadcast that was aired; recorded by the broadcast itself. */
    BROADCAST;

    /** Whether what was done becomes public only at a set hour on the following day. */
    public boolean isEmbargoed() {
        return this == CONTROL || this == PATROL;
    }

    /** Whether staff record it as a measure. */
    public boolean isMeasure() {
        return this != MEETING && this != BROADCAST;
    }
}
