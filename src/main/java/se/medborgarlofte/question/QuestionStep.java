package se.medborgarlofte.question;

import java.time.Instant;

/**
 * Something that happened to a question.
 *
 * @param party in whose queue it was afterwards, by name
 * @param reason what the sender is told; may be empty
 */
public record QuestionStep(Kind kind, String party, String reason, Instant at) {

    public enum Kind {
        RECEIVED,
        FORWARDED,
        ANSWERED,
        /** The answer was published anew. */
        CORRECTED,
        DECLINED,
        HANDED_OVER,
        DUPLICATE
    }
}
