package se.medborgarlofte.dialogue;

/** How far a meeting or broadcast has come. */
public enum GatheringState {
    /** Known to staff only. */
    DRAFT,
    /** Public, as an invitation. */
    ANNOUNCED,
    /** Public, with what came of it; counts 1. */
    HELD,
    /** Will not be, or was not; public with the reason if it had been announced. */
    CANCELLED
}
