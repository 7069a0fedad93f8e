package se.medborgarlofte.promise.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;
import se.medborgarlofte.promise.Commitment;
import se.medborgarlofte.promise.Target;

/**
 * One target as it is typed.
 *
 * @param key empty for a new target
 * @param kind of its rule; a row without one is not used
 * @param scope whether the number holds for all municipalities together or for each
 * @param fields those of the rule, by their names
 */
record TargetRow(
        @Nullable String key,
        @Nullable String kind,
        @Nullable String commitment,
        @Nullable String scope,
        @Nullable List<String> activityTypes,
        @Nullable Map<String, String> fields) {

    static final String TOGETHER = "TOGETHER";
    static final String EACH = "EACH";
    static final TargetRow UNUSED = new TargetRow(null, null, null, null, null, null);

    TargetRow {
        activityTypes = activityTypes == null
                ? List.of()
                : activityTypes.stream().filter(StringUtils::hasText).toList();
        fields = fields == null ? Map.of() : fields;
    }

    static TargetRow empty(String kind, Map<String, String> fields) {
        return new TargetRow(null, kind, Commitment.BINDING.name(), TOGETHER, null, fields);
    }

    static TargetRow of(Target target, Map<String, String> fields) {
        return new TargetRow(
                Integer.toString(target.key()),
                target.rule().kind(),
                target.commitment().name(),
                target.each() ? EACH : TOGETHER,
                target.counts().stream()
                        .map(activity -> Long.toString(activity.id()))
                        .toList(),
                fields);
    }

    /** The same, with these activity types and fields. */
    TargetRow with(List<String> types, Map<String, String> typed) {
        return new TargetRow(key, kind, commitment, scope, types, typed);
    }

    boolean isForEach() {
        return EACH.equals(scope);
    }

    boolean isUsed() {
        return StringUtils.hasText(kind);
    }
}
