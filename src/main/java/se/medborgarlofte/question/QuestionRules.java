package se.medborgarlofte.question;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a municipality has decided about questions.
 *
 * @param answerHours of working days within which an answer is promised, 1–720
 * @param keepDays after which what is settled is weeded, at least 30; null where nothing is
 * @param weedingDecision the gallringsbeslut that the weeding rests on
 */
public record QuestionRules(int answerHours, @Nullable Integer keepDays, String weedingDecision) {

    public static final QuestionRules DEFAULT = new QuestionRules(72, null, "");

    Duration goal() {
        return Duration.ofHours(answerHours);
    }
}
