package se.medborgarlofte.promise.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.medborgarlofte.promise.Average;
import se.medborgarlofte.promise.Recurrence;

@Component
@Order(2)
class AverageForm implements RuleForm<Average> {

    @Override
    public Class<Average> rule() {
        return Average.class;
    }

    @Override
    public Map<String, String> typed(Average rule) {
        return Map.of(
                "number",
                Integer.toString(rule.number()),
                "recurrence",
                rule.recurrence().name());
    }

    @Override
    public Map<String, String> empty() {
        return Map.of("recurrence", Recurrence.DAY.name());
    }

    @Override
    public @Nullable Average read(RuleFields fields) {
        fields.requireCounted();
        Integer number = fields.requiredNumber("number", 1, Average.MOST);
        Recurrence recurrence = fields.constant("recurrence", Recurrence.class);
        if (recurrence != null && !Average.PER.contains(recurrence)) {
            fields.reject("recurrence", "promise.error.target.average.recurrence");
            return null;
        }
        return number == null || recurrence == null ? null : new Average(number, recurrence);
    }
}
