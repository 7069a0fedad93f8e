package se.medborgarlofte.question.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.form.Fields;
import se.medborgarlofte.form.Submitted;
import se.medborgarlofte.question.QuestionRules;

/** How soon answers are promised, and how long what is received is kept. */
record RulesForm(
        @Nullable String submission,
        @Nullable String answerHours,
        @Nullable String keepDays,
        @Nullable String weedingDecision)
        implements Submitted {

    static RulesForm of(QuestionRules rules) {
        return new RulesForm(
                UUID.randomUUID().toString(),
                Integer.toString(rules.answerHours()),
                rules.keepDays() == null ? null : rules.keepDays().toString(),
                rules.weedingDecision());
    }

    /** Null where something is to be put right. */
    @Nullable
    QuestionRules read(Fields fields) {
        Integer hours = fields.requiredNumber("answerHours", answerHours, 1, 720);
        Integer days = fields.number("keepDays", keepDays, 30, 36_500);
        String decision = fields.boundedText("weedingDecision", weedingDecision, 200);
        return hours == null || !fields.ok() ? null : new QuestionRules(hours, days, decision);
    }
}
