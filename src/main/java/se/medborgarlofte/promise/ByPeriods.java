package se.medborgarlofte.promise;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** How a target goes whose rule judges period by period. */
final class ByPeriods {

    private ByPeriods() {}

    /**
     *      * @param periods all periods of the promise, at least one, in order
     * @param paced whether a share is required while a period runs
     */
    static TargetProgress judge(
            Target target, List<PeriodResult> periods, boolean paced, @Nullable NumberChange change, LocalDate today) {
        PeriodResult current = TargetProgress.at(today, periods);
        Pace pace = current == null || !paced ? null : Pace.of(current, today);
        int counted = TargetProgress.counted(periods);
        ProgressStatus status;
        if (current != null) {
            status = whileRunning(periods, current, counted, pace == null ? 0 : pace.required());
        } else {
            status = periods.get(0).period().isAfter(today) ? ProgressStatus.NOT_STARTED : afterTheEnd(periods);
        }
        return new TargetProgress(
                target,
                status,
                counted,
                TargetProgress.required(periods),
                pace,
                current,
                periods,
                change,
                null,
                List.of());
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
}
