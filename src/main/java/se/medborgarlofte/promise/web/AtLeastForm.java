package se.medborgarlofte.promise.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.medborgarlofte.promise.Anchor;
import se.medborgarlofte.promise.AtLeast;
import se.medborgarlofte.promise.Recurrence;

@Component
@Order(1)
class AtLeastForm implements RuleForm<AtLeast> {

    @Override
    public Class<AtLeast> rule() {
        return AtLeast.class;
    }

    @Override
    public Map<String, String> typed(AtLeast rule) {
        return Map.of(
                "number",
                Integer.toString(rule.number()),
                "recurrence",
                rule.recurrence().name(),
                "anchor",
                rule.anchor().name(),
                "firstPart",
                text(rule.firstPartNumber()),
                "lastPart",
                text(rule.lastPartNumber()));
    }

    @Override
    public Map<String, String> empty() {
        return Map.of("recurrence", Recurrence.YEAR.name(), "anchor", Anchor.CALENDAR.name());
    }

    @Override
    public @Nullable AtLeast read(RuleFields fields) {
        fields.requireCounted();
        Integer number = fields.requiredNumber("number", 1, AtLeast.MOST);
        Recurrence recurrence = fields.constant("recurrence", Recurrence.class);
        Anchor anchor = fields.constant("anchor", Anchor.class);
        Integer first = fields.number("firstPart", 0, AtLeast.MOST);
        Integer last = fields.number("lastPart", 0, AtLeast.MOST);
        return number == null || recurrence == null || anchor == null
                ? null
                : new AtLeast(number, recurrence, anchor, first, last);
    }

    private static String text(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }
}
