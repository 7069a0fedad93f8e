package se.medborgarlofte.dialogue;

import org.jspecify.annotations.Nullable;

/**
 * How a meeting or broadcast is arranged, beside its topic, time and place.
 *
 * @param form of a meeting; a broadcast has none
 * @param directions how to get there
 * @param seats for which one signs up; null where one comes without
 * @param answeredBy the function of who answers questions, never a person
 */
public record Arrangement(
        @Nullable MeetingForm form,
        Agenda agenda,
        String directions,
        Access access,
        @Nullable Integer seats,
        String answeredBy) {

    /** Nothing but the form. */
    public static Arrangement of(@Nullable MeetingForm form) {
        return new Arrangement(form, Agenda.NONE, "", Access.UNKNOWN, null, "");
    }
}
