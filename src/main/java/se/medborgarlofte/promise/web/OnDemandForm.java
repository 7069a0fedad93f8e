package se.medborgarlofte.promise.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.medborgarlofte.promise.OnDemand;

@Component
@Order(5)
class OnDemandForm implements RuleForm<OnDemand> {

    private static final int TEXT = 200;

    @Override
    public Class<OnDemand> rule() {
        return OnDemand.class;
    }

    @Override
    public Map<String, String> typed(OnDemand rule) {
        return Map.of(
                "what",
                rule.what(),
                "withinDays",
                rule.withinDays() == null ? "" : rule.withinDays().toString());
    }

    @Override
    public @Nullable OnDemand read(RuleFields fields) {
        String what = fields.requiredText("what", TEXT);
        Integer within = fields.number("withinDays", 1, OnDemand.LONGEST_DAYS);
        return what == null ? null : new OnDemand(what, within);
    }
}
