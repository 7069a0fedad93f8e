package se.medborgarlofte.question;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A question in a list of staff's.
 *
 * @param text the beginning of it; null where it is held back from the one who asks
 */
public record QuestionLine(
        long id,
        @Nullable String text,
        String municipality,
        String party,
        QuestionState state,
        boolean held,
        boolean drafted,
        Instant receivedAt,
        Instant dueAt,
        boolean overdue) {

    private static final int LONGEST = 120;

    static QuestionLine of(QuestionRow row, boolean moderator, Instant now) {
        String text = row.isHeld() && !moderator ? null : row.isHeld() ? row.original() : row.wording();
        return new QuestionLine(
                row.id(),
                text == null ? null : beginning(text),
                row.municipality().name(),
                row.party().name(),
                row.state(),
                row.isHeld() && row.state() == QuestionState.RECEIVED,
                !row.draft().isEmpty(),
                row.receivedAt(),
                row.dueAt(),
                row.state() == QuestionState.RECEIVED && row.dueAt().isBefore(now));
    }

    static String beginning(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        if (line.codePointCount(0, line.length()) <= LONGEST) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)).strip() + "…";
    }
}
