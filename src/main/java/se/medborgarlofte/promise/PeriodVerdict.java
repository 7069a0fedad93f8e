package se.medborgarlofte.promise;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import se.medborgarlofte.shared.Period;

/** What is said of one period of a target. */
public enum PeriodVerdict {
    UPCOMING,
    RUNNING,
    REACHED,
    MISSED,
    /** Nothing was required of it: the share of a part-period came to 0, or the target did not hold yet. */
    NOT_JUDGED;

    /** Of a period that is not judged yet. */
    static PeriodVerdict open(Period period, LocalDate today) {
        return period.isAfter(today) ? UPCOMING : RUNNING;
    }

    static int count(List<PeriodResult> periods, Predicate<PeriodVerdict> verdict) {
        return (int) periods.stream().map(PeriodResult::verdict).filter(verdict).count();
    }

    /** It belongs to the judged ones in "nått 9 av 11 veckor". */
    boolean isJudgement() {
        return this == REACHED || this == MISSED;
    }

    /** The period may still get its number. */
    boolean isOpen() {
        return this == UPCOMING || this == RUNNING;
    }
}
