package se.medborgarlofte.desk;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person should know of when the day begins.
 *
 * @param title what it concerns
 * @param href where it is dealt with
 * @param messageKey what is to be done, or what stands in the way
 * @param arguments of the message
 * @param day when it happens or is due; null where no day is set
 */
public record Task(
        Group group,
        String title,
        String href,
        String messageKey,
        List<Object> arguments,
        @Nullable LocalDate day) {

    /** In the order in which they are shown. */
    public enum Group {
        /** A promise that is not on its way to be kept. */
        BEHIND,
        /** Waits for this very person. */
        WAITING,
        /** Happens within the next {@value TaskSource#DAYS_AHEAD} days. */
        COMING,
        /** On its way to the public, in somebody else's hands or nobody's yet. */
        UNDER_WAY
    }

    public Task {
        arguments = List.copyOf(arguments);
    }

    public static Task of(Group group, String title, String href, String messageKey, Object... arguments) {
        return new Task(group, title, href, messageKey, List.of(arguments), null);
    }

    public Task on(LocalDate day) {
        return new Task(group, title, href, messageKey, arguments, day);
    }
}
