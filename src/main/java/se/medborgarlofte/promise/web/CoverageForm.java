package se.medborgarlofte.promise.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.medborgarlofte.promise.Coverage;
import se.medborgarlofte.promise.Recurrence;

@Component
@Order(3)
class CoverageForm implements RuleForm<Coverage> {

    private static final int LONGEST = Coverage.MOST_MEMBERS * (Coverage.LONGEST_NAME + 2);

    @Override
    public Class<Coverage> rule() {
        return Coverage.class;
    }

    @Override
    public Map<String, String> typed(Coverage rule) {
        return Map.of(
                "members",
                String.join("\n", rule.members()),
                "number",
                Integer.toString(rule.number()),
                "recurrence",
                rule.recurrence().name());
    }

    @Override
    public Map<String, String> empty() {
        return Map.of("number", "1", "recurrence", Recurrence.YEAR.name());
    }

    @Override
    public @Nullable Coverage read(RuleFields fields) {
        fields.requireCounted();
        String typed = fields.requiredText("members", LONGEST);
        Integer number = fields.requiredNumber("number", 1, Coverage.MOST_TIMES);
        Recurrence recurrence = fields.constant("recurrence", Recurrence.class);
        List<String> members = typed == null ? List.of() : members(fields, typed);
        return members.isEmpty() || number == null || recurrence == null
                ? null
                : new Coverage(members, number, recurrence);
    }

    /** One a line; nothing where a line must be put right first. */
    private static List<String> members(RuleFields fields, String typed) {
        List<String> members = new ArrayList<>();
        Map<String, String> seen = new TreeMap<>();
        for (String line : typed.lines().map(String::strip).toList()) {
            if (line.isEmpty()) {
                continue;
            }
            if (line.length() > Coverage.LONGEST_NAME) {
                return rejected(fields, "promise.error.target.members.long", line.substring(0, 30));
            }
            if (seen.put(line.toLowerCase(Locale.ROOT), line) != null) {
                return rejected(fields, "promise.error.target.members.twice", line);
            }
            members.add(line);
        }
        return members.size() > Coverage.MOST_MEMBERS
                ? rejected(fields, "promise.error.target.members.many", Coverage.MOST_MEMBERS)
                : members;
    }

    private static List<String> rejected(RuleFields fields, String key, Object argument) {
        fields.reject("members", key, argument);
        return List.of();
    }
}
