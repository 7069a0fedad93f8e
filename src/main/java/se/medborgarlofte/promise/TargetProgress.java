package se.medborgarlofte.promise;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How one target goes.
 *
 * @param counted in all, within the promise
 * @param required in all: the sum of what each period requires
 * @param pace of the current period; null outside the promise, and per week and per day
 * @param current the period that today belongs to
 * @param periods every period, in order
 * @param change the latest change of the number, where there was one
 * @param figure what only the view of its rule shows
 */
public record TargetProgress(
        Target target,
        ProgressStatus status,
        int counted,
        int required,
        @Nullable Pace pace,
        @Nullable PeriodResult current,
        List<PeriodResult> periods,
        @Nullable NumberChange change,
        @Nullable Figure figure) {

    static TargetProgress notMeasurable(Target target, int counted) {
        return new TargetProgress(target, ProgressStatus.NOT_MEASURABLE, counted, 0, null, null, List.of(), null, null);
    }

    /**
     * For a rule that judges period by period.
     *
     * @param periods all periods of the promise, at least one, in order
     * @param paced whether a share is required while a period runs
     */
    static TargetProgress byPeriods(
            Target target, List<PeriodResult> periods, boolean paced, @Nullable NumberChange change, LocalDate today) {
        PeriodResult current = at(today, periods);
        Pace pace = current == null || !paced ? null : Pace.of(current, today);
        int counted = counted(periods);
        ProgressStatus status;
        if (current != null) {
            status = whileRunning(periods, current, counted, pace == null ? 0 : pace.required());
        } else {
            status = periods.get(0).period().isAfter(today) ? ProgressStatus.NOT_STARTED : afterTheEnd(periods);
        }
        return new TargetProgress(target, status, counted, required(periods), pace, current, periods, change, null);
    }

    /** For a rule that has its own status and its own view. */
    static TargetProgress own(
            Target target,
            ProgressStatus status,
            List<PeriodResult> periods,
            Figure figure,
            @Nullable NumberChange change,
            LocalDate today) {
        return new TargetProgress(
                target, status, counted(periods), required(periods), null, at(today, periods), periods, change, figure);
    }

    private static @Nullable PeriodResult at(LocalDate today, List<PeriodResult> periods) {
        return periods.stream()
                .filter(result -> result.period().contains(today))
                .findFirst()
                .orElse(null);
    }

    private static int counted(List<PeriodResult> periods) {
        return periods.stream().mapToInt(PeriodResult::counted).sum();
    }

    private static int required(List<PeriodResult> periods) {
        return periods.stream().mapToInt(PeriodResult::required).sum();
    }

    /** A target that has missed a period stays behind: no other period can make it good. */
    private static ProgressStatus whileRunning(
            List<PeriodResult> periods, PeriodResult current, int counted, int requiredByToday) {
        if (any(periods, PeriodVerdict.MISSED::equals) || current.counted() < requiredByToday) {
            return ProgressStatus.BEHIND;
        }
        if (any(periods, PeriodVerdict.REACHED::equals) && !any(periods, PeriodVerdict::isOpen)) {
            return ProgressStatus.REACHED;
        }
        return counted == 0 ? ProgressStatus.NOT_STARTED : ProgressStatus.ON_TRACK;
    }

    private static ProgressStatus afterTheEnd(List<PeriodResult> periods) {
        if (any(periods, PeriodVerdict.MISSED::equals)) {
            return ProgressStatus.NOT_REACHED;
        }
        return any(periods, PeriodVerdict.REACHED::equals) ? ProgressStatus.REACHED : ProgressStatus.NOT_MEASURABLE;
    }

    private static boolean any(List<PeriodResult> periods, Predicate<PeriodVerdict> verdict) {
        return periods.stream().map(PeriodResult::verdict).anyMatch(verdict);
    }

    public int requiredByToday() {
        return pace == null ? 0 : pace.required();
    }

    /** What is still to be compared with: nothing while nothing is asked for, or once the period has its number. */
    public @Nullable Pace due() {
        boolean open = current != null && current.verdict() == PeriodVerdict.RUNNING;
        return open && requiredByToday() > 0 ? pace : null;
    }

    /** Where it ends if it goes on so; for a rule whose number comes back. */
    public @Nullable Forecast forecast() {
        return Forecast.of(this);
    }

    /** The periods that have begun, by month where they are as short as weeks or days; else none. */
    public List<PeriodFold> folds() {
        return PeriodFold.of(begun(), current);
    }

    public List<PeriodResult> begun() {
        return periods.stream()
                .filter(result -> result.verdict() != PeriodVerdict.UPCOMING)
                .toList();
    }

    public int upcomingPeriods() {
        return periods.size() - begun().size();
    }

    public int countedInCurrent() {
        return current == null ? 0 : current.counted();
    }

    public int requiredInCurrent() {
        return current == null ? 0 : current.required();
    }

    /** The first number of "nått 9 av 11 veckor". */
    public int reachedPeriods() {
        return PeriodVerdict.count(periods, PeriodVerdict.REACHED::equals);
    }

    /** The second number of "nått 9 av 11 veckor"; a running period that already has its number belongs. */
    public int judgedPeriods() {
        return PeriodVerdict.count(periods, PeriodVerdict::isJudgement);
    }
}
