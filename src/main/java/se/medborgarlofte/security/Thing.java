package se.medborgarlofte.security;

import org.jspecify.annotations.Nullable;

/**
 * What something was done with, as a log of events names it.
 *
 * @param id null where its kind has none
 * @param name what people called it at that time
 */
public record Thing(Kind kind, @Nullable Long id, String name) {

    /** The closed list of what can be acted on. */
    public enum Kind {
        AGREEMENT,
        PROMISE,
        /** An edition of a municipality's lägesbild. */
        SITUATION_EDITION,
        /** The dates of a municipality's åtgärdsplan; known by the municipality. */
        SITUATION_PLAN,
        FOLLOW_UP,
        /** Of an agreement's signing; known by the agreement. */
        PICTURE,
        MEASURE,
        MEETING,
        BROADCAST,
        QUESTION,
        /** Of a municipality, for questions. */
        QUESTION_RULES,
        /** From where films may be shown within a page. */
        FRAME_HOST,
        /** A news item, its picture included. */
        NEWS,
        ACTIVITY_TYPE,
        MUNICIPALITY,
        POLICE_AREA,
        PARTY,
        PLACE,
        PERSON,
        /** By which people of a party log in. */
        IDENTITY_PROVIDER,
        /** An address of the program. */
        PAGE,
        /** The log of events itself. */
        LOG
    }
}
