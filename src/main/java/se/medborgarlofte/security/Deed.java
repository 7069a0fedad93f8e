package se.medborgarlofte.security;

/** The closed list of what a log of events can say was done, or was tried. */
public enum Deed {
    CREATED,
    CHANGED,
    SUBMITTED,
    APPROVED,
    SENT_BACK,
    /** Back to being a draft, because something that it covers was changed. */
    REOPENED,
    PUBLISHED,
    EXTENDED,
    RENEWED,
    PLANNED,
    RECORDED,
    CORRECTED,
    UNDONE,
    STRUCK,
    CANCELLED,
    TEXT_RELEASED,
    TEXT_REFUSED,
    /** A planned measure, to the public. */
    SHOWN,
    /** What was shown is no longer so. */
    HIDDEN,
    ANNOUNCED,
    REMOVED,
    RETIRED,
    INVITED,
    MEMBERSHIP_GIVEN,
    MEMBERSHIP_ENDED,
    DISABLED,
    ENABLED
}
