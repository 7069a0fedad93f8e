package se.medborgarlofte.promise.web;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.medborgarlofte.promise.Milestone;

@Component
@Order(4)
class MilestoneForm implements RuleForm<Milestone> {

    private static final int TEXT = 200;

    @Override
    public Class<Milestone> rule() {
        return Milestone.class;
    }

    @Override
    public Map<String, String> typed(Milestone rule) {
        return Map.of(
                "what", rule.what(), "by", rule.by() == null ? "" : rule.by().toString());
    }

    @Override
    public @Nullable Milestone read(RuleFields fields) {
        String what = fields.requiredText("what", TEXT);
        LocalDate by = fields.date("by");
        return what == null ? null : new Milestone(what, by);
    }
}
