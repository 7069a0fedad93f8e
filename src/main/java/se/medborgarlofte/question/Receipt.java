package se.medborgarlofte.question;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the sender of a question reads at its secret address.
 *
 * @param text what was sent, where a moderator has released it; null while it is held back
 * @param due until when an answer is promised
 * @param overdue whether that has passed
 * @param requested whether it was asked for something that a promise says comes when asked
 * @param answer of this question, or of the one that says the same; null before there is one
 */
public record Receipt(
        long id,
        QuestionState state,
        @Nullable String text,
        String party,
        Instant receivedAt,
        Instant due,
        boolean overdue,
        boolean requested,
        List<QuestionStep> steps,
        @Nullable PublishedAnswer answer) {}
