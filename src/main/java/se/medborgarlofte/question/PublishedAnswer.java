package se.medborgarlofte.question;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question with its answer as the public reads it.
 *
 * @param id also the number that people are told
 * @param about what it was asked about; null where only about the municipality
 * @param publishedAt when it was answered first
 * @param now the words that hold
 */
public record PublishedAnswer(
        long id, long municipality, @Nullable Way about, Instant publishedAt, Wording now) {

    /**
     * One published wording.
     *
     * @param function of the one who answered, for that party
     * @param reason why it was published anew; empty of the first
     * @param erased why its words were taken out; null where they were not
     */
    public record Wording(
            int number,
            String question,
            String answer,
            String function,
            String party,
            String theme,
            LocalDate received,
            List<Way> links,
            String reason,
            Instant publishedAt,
            @Nullable String erased) {}

    /** A short name for it: how the question begins. */
    public String beginning() {
        return QuestionLine.beginning(now.question());
    }
}
