package se.medborgarlofte.promise;

import java.time.LocalDate;
import se.medborgarlofte.shared.Period;

/**
 * One period of a target, judged by itself: what one period has too much never makes good what another lacks.
 *
 * @param required the least that had to be done; 0 where the period is not judged
 * @param part whether the promise begins or ends inside the period
 */
public record PeriodResult(Period period, int counted, int required, boolean part, PeriodVerdict verdict) {

    static PeriodResult of(Slice slice, int counted, int required, LocalDate today) {
        Period period = slice.period();
        return new PeriodResult(period, counted, required, slice.part(), verdict(period, counted, required, today));
    }

    private static PeriodVerdict verdict(Period period, int counted, int required, LocalDate today) {
        if (required == 0) {
            return PeriodVerdict.NOT_JUDGED;
        }
        if (period.isAfter(today)) {
            return PeriodVerdict.UPCOMING;
        }
        if (counted >= required) {
            return PeriodVerdict.REACHED;
        }
        return period.isBefore(today) ? PeriodVerdict.MISSED : PeriodVerdict.RUNNING;
    }
}
