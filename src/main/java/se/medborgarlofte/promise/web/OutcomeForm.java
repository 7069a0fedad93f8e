package se.medborgarlofte.promise.web;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.medborgarlofte.promise.Direction;
import se.medborgarlofte.promise.Outcome;

@Component
@Order(6)
class OutcomeForm implements RuleForm<Outcome> {

    private static final int TEXT = 200;
    private static final int UNIT = 40;

    @Override
    public Class<Outcome> rule() {
        return Outcome.class;
    }

    @Override
    public Map<String, String> typed(Outcome rule) {
        return Map.of(
                "indicator", rule.indicator(),
                "unit", rule.unit(),
                "direction", rule.direction().name(),
                "baseline", text(rule.baseline()),
                "goal", text(rule.goal()),
                "source", rule.source());
    }

    @Override
    public Map<String, String> empty() {
        return Map.of("direction", Direction.DOWN.name());
    }

    @Override
    public @Nullable Outcome read(RuleFields fields) {
        String indicator = fields.requiredText("indicator", TEXT);
        String unit = fields.text("unit", UNIT);
        Direction direction = fields.constant("direction", Direction.class);
        BigDecimal baseline = fields.requiredDecimal("baseline", Outcome.MOST);
        BigDecimal goal = fields.requiredDecimal("goal", Outcome.MOST);
        String source = fields.requiredText("source", TEXT);
        if (indicator == null || direction == null || baseline == null || goal == null || source == null) {
            return null;
        }
        if (direction.reaches(baseline, goal)) {
            fields.reject("goal", "promise.error.target.outcome.goal");
            return null;
        }
        return new Outcome(indicator, unit, direction, baseline, goal, source);
    }

    private static String text(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }
}
