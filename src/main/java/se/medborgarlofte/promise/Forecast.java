package se.medborgarlofte.promise;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a target that comes back ends if it goes on as until now; rounded down, so that it never looks better than it
 * is. It is plain arithmetic and no promise.
 *
 * @param average per period so far, to one decimal; null where one period runs and there is none to compare with
 * @param outcome how many it will be
 * @param of how many are required
 * @param by the day for which that is said
 */
public record Forecast(@Nullable BigDecimal average, int outcome, int of, LocalDate by) {

    /** Before a tenth of the time has gone, nothing is said. */
    private static final int PARTS = 10;

    /**
     * @param progress of a target with a number that comes back
     * @return nothing where nothing is left to be seen
     */
    static @Nullable Forecast of(TargetProgress progress) {
        PeriodResult current = progress.current();
        if (current == null || progress.status() == ProgressStatus.REACHED) {
            return null;
        }
        Pace pace = progress.pace();
        return pace == null ? ofShort(progress) : ofLong(current, pace);
    }

    /** Of the period that runs. */
    private static @Nullable Forecast ofLong(PeriodResult current, Pace pace) {
        boolean early = pace.daysGone() * PARTS < pace.days();
        if (early || current.verdict() != PeriodVerdict.RUNNING) {
            return null;
        }
        int outcome = Math.toIntExact((long) current.counted() * pace.days() / pace.daysGone());
        return new Forecast(null, outcome, current.required(), current.period().end());
    }

    /** Of weeks or days: by those that are over. */
    private static @Nullable Forecast ofShort(TargetProgress progress) {
        List<PeriodResult> periods = progress.periods();
        LocalDate now = Objects.requireNonNull(progress.current()).period().start();
        List<PeriodResult> over = periods.stream()
                .filter(result -> result.period().isBefore(now) && result.required() > 0)
                .toList();
        if (over.isEmpty() || over.size() * PARTS < periods.size()) {
            return null;
        }
        int counted = over.stream().mapToInt(PeriodResult::counted).sum();
        int left = (int) periods.stream()
                .filter(result -> !result.period().isBefore(now) && result.required() > 0)
                .count();
        int outcome = Math.toIntExact(counted + (long) counted * left / over.size());
        return new Forecast(
                BigDecimal.valueOf(counted).divide(BigDecimal.valueOf(over.size()), 1, RoundingMode.DOWN),
                outcome,
                progress.required(),
                periods.get(periods.size() - 1).period().end());
    }
}
