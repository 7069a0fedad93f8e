package se.medborgarlofte.security;

/**
 * The closed list of what a log of events can say was done, or was tried. First what is done with content; what follows
 * is of security, and can be asked for by itself.
 */
public enum Deed {
    CREATED,
    CHANGED,
    SUBMITTED,
    APPROVED,
    SENT_BACK,
    /** Back to being a draft, because something that it covers was changed. */
    REOPENED,
    PUBLISHED,
    /** Published, without the approval of some party. */
    FORCED,
    /** At which an approved text publishes itself. */
    TIME_SET,
    TIME_CANCELLED,
    /** To a correction of words, which is taken back by that. */
    OBJECTED,
    /** By a body that has to; it holds from then on. */
    DECIDED,
    /** Put away before it was ever public. */
    DISCARDED,
    RESTORED,
    /** A proposed new wording of what is public, given up. */
    WITHDRAWN,
    /** What the public read: it says so, and why. */
    RETRACTED,
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
    /** The letter on Mondays; wanted again. */
    LETTER_DECLINED,
    LETTER_WANTED,
    /** To the other party's queue. */
    FORWARDED,
    /** Settled, without an answer to the public. */
    DECLINED,
    HANDED_OVER,
    /** Made nameless for good. */
    MADE_NAMELESS,
    RETIRED,
    /** From here on: who may come in and did, who was refused, and what was read or taken out. */
    INVITED,
    MEMBERSHIP_GIVEN,
    /** Its last day is another. */
    MEMBERSHIP_CHANGED,
    /** Looked at, and still right. */
    MEMBERSHIP_REVIEWED,
    MEMBERSHIP_ENDED,
    DISABLED,
    ENABLED,
    LOGGED_IN,
    LOGGED_OUT,
    /** Nobody was let in. */
    LOGIN_FAILED,
    PASSWORD_CHOSEN,
    /** Of the person's own, elsewhere. */
    SESSIONS_ENDED,
    /** Logs in by the provider of the organisation from now on. */
    IDENTITY_BOUND,
    PASSKEY_ADDED,
    PASSKEY_REMOVED,
    /** The app that shows codes, a first or another one. */
    APP_ADDED,
    APP_REMOVED,
    /** New recovery codes, in place of the earlier ones. */
    CODES_RENEWED,
    /** Another's, all of them, since they are lost. */
    FACTORS_RESET,
    /** Told that the role does not allow it, or that it is not asked for in a way that can be trusted. */
    REFUSED,
    /** Told that there is no such thing, since it is another municipality's. */
    NOT_SHOWN,
    /** Told to come back later, after too many requests. */
    LIMITED,
    EXPORTED,
    /** A municipality, to read for a while what is not public there. */
    OPENED,
    /** Before its time was over. */
    CLOSED,
    /** A page that only one who has opened the municipality could read. */
    READ,
    /** Somebody was made nameless in the log of events. */
    ANONYMISED,
    /** Old events were removed. */
    WEEDED;

    public boolean isSecurity() {
        return compareTo(INVITED) >= 0;
    }
}
