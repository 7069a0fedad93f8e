package se.medborgarlofte.desk;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person should know of when the day begins.
 *
 * @param title what it concerns
 * @param about what tells it from others of the same title; null where the day does
 * @param href where it is dealt with
 * @param step what is to be done by this person, or what stands in the way
 * @param day when it happens or is due; null where no day is set
 * @param reminder names the matter of which each person is reminded by mail, once; null where none is sent
 */
public record Task(
        Group group,
        String title,
        @Nullable Saying about,
        String href,
        Saying step,
        @Nullable LocalDate day,
        @Nullable String reminder) {

    /** In the order in which they are shown. */
    public enum Group {
        /** A promise that is not on its way to be kept. */
        BEHIND,
        /** Waits for this very person. */
        WAITING,
        /** What holds now, and soon does no longer. */
        ENDING,
        /** Happens within the next {@value TaskSource#DAYS_AHEAD} days, or earlier than one can do without. */
        COMING,
        /** A promise of which nothing has been recorded for long. */
        QUIET,
        /** On its way to the public, in somebody else's hands or nobody's yet. */
        UNDER_WAY,
        /** Nothing is to be done, but it should not be missed. */
        TO_KNOW
    }

    /**
     * A message and its arguments.
     *
     * @param personal it names somebody, and so is for the program's own pages and no mail
     */
    public record Saying(String key, List<Object> arguments, boolean personal) {

        public static Saying of(String key, Object... arguments) {
            return new Saying(key, List.of(arguments), false);
        }
    }

    public static Task of(Group group, String title, String href, String messageKey, Object... arguments) {
        return new Task(group, title, null, href, Saying.of(messageKey, arguments), null, null);
    }

    public Task about(String messageKey, Object... arguments) {
        return about(Saying.of(messageKey, arguments));
    }

    /** As {@link #about}, where the message names somebody. */
    public Task aboutSomebody(String messageKey, Object... arguments) {
        return about(new Saying(messageKey, List.of(arguments), true));
    }

    public Task about(Saying saying) {
        return new Task(group, title, saying, href, step, day, reminder);
    }

    public Task on(LocalDate day) {
        return new Task(group, title, about, href, step, day, reminder);
    }

    public Task saying(String messageKey, Object... arguments) {
        return new Task(group, title, about, href, Saying.of(messageKey, arguments), day, reminder);
    }

    /** @param matter the same words for the same matter, whoever is reminded and whenever */
    public Task reminding(String matter) {
        return new Task(group, title, about, href, step, day, matter);
    }
}
