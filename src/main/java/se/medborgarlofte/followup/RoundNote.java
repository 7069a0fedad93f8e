package se.medborgarlofte.followup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was added to a published round: a correction in words, or that it was told to citizens.
 *
 * @param text the addendum, or how citizens were told
 * @param place where they were told; empty for an addendum
 * @param on the day on which they were told; null for an addendum
 */
public record RoundNote(
        Kind kind,
        String text,
        String place,
        @Nullable LocalDate on,
        @Nullable String link) {

    /** What a note is. */
    public enum Kind {
        ADDENDUM,
        /** Återkoppling: with it the round is closed. */
        TOLD
    }

    public boolean told() {
        return kind == Kind.TOLD;
    }
}
