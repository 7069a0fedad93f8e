package se.medborgarlofte.promise;

import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.shared.Period;

/**
 * The short periods of one month, so that two years of days stay readable. A week belongs to the month that it begins
 * in.
 *
 * @param month every day of it
 * @param current whether the period of today is one of them
 */
public record PeriodFold(Period month, List<PeriodResult> periods, boolean current) {

    private static final int SHORT_DAYS = 7;

    /** By month, in order; none where one period is longer than a week, for then they are few. */
    static List<PeriodFold> of(List<PeriodResult> periods, @Nullable PeriodResult current) {
        if (periods.stream().anyMatch(result -> result.period().days() > SHORT_DAYS)) {
            return List.of();
        }
        return periods.stream()
                .collect(Collectors.groupingBy(
                        result -> YearMonth.from(result.period().start()), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(each -> new PeriodFold(
                        new Period(each.getKey().atDay(1), each.getKey().atEndOfMonth()),
                        each.getValue(),
                        current != null && each.getValue().contains(current)))
                .toList();
    }

    public int reached() {
        return PeriodVerdict.count(periods, PeriodVerdict.REACHED::equals);
    }

    public int judged() {
        return PeriodVerdict.count(periods, PeriodVerdict::isJudgement);
    }
}
