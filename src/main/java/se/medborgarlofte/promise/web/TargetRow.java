package se.medborgarlofte.promise.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;
import se.medborgarlofte.promise.Anchor;
import se.medborgarlofte.promise.AtLeast;
import se.medborgarlofte.promise.Commitment;
import se.medborgarlofte.promise.Recurrence;
import se.medborgarlofte.promise.Target;

/**
 * One target as it is typed.
 *
 * @param key empty for a new target
 * @param kind a {@link Kind}; empty where the row is not used
 */
record TargetRow(
        @Nullable String key,
        @Nullable String kind,
        @Nullable String number,
        @Nullable String recurrence,
        @Nullable String anchor,
        @Nullable String firstPart,
        @Nullable String lastPart,
        @Nullable String commitment,
        @Nullable List<String> activityTypes) {

    /** What an editor may choose among. */
    enum Kind {
        AT_LEAST,
        WITHOUT_MEASURE
    }

    static final TargetRow EMPTY = new TargetRow(
            null,
            null,
            null,
            Recurrence.YEAR.name(),
            Anchor.CALENDAR.name(),
            null,
            null,
            Commitment.BINDING.name(),
            null);

    TargetRow {
        activityTypes = activityTypes == null
                ? List.of()
                : activityTypes.stream().filter(StringUtils::hasText).toList();
    }

    static TargetRow of(Target target) {
        List<String> types = target.counts().stream()
                .map(activity -> Long.toString(activity.id()))
                .toList();
        String key = Integer.toString(target.key());
        String commitment = target.commitment().name();
        if (target.rule() instanceof AtLeast rule) {
            return new TargetRow(
                    key,
                    Kind.AT_LEAST.name(),
                    Integer.toString(rule.number()),
                    rule.recurrence().name(),
                    rule.anchor().name(),
                    text(rule.firstPartNumber()),
                    text(rule.lastPartNumber()),
                    commitment,
                    types);
        }
        return new TargetRow(
                key,
                Kind.WITHOUT_MEASURE.name(),
                null,
                Recurrence.YEAR.name(),
                Anchor.CALENDAR.name(),
                null,
                null,
                commitment,
                types);
    }

    boolean isUsed() {
        return StringUtils.hasText(kind)
                || StringUtils.hasText(number)
                || (activityTypes != null && !activityTypes.isEmpty());
    }

    private static @Nullable String text(@Nullable Integer number) {
        return number == null ? null : number.toString();
    }
}
