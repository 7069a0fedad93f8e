package se.medborgarlofte.promise;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import se.medborgarlofte.shared.Period;

/**
 * How a target, or a whole promise, goes. Derived, never stored. The order is from the worst to the best, and what
 * cannot be measured comes last: it decides only where there is nothing else.
 */
public enum ProgressStatus {
    NOT_REACHED,
    BEHIND,
    NOT_STARTED,
    ON_TRACK,
    /** It cannot be said yet: it is judged when its time is over. Until then a promise is not reached either. */
    OPEN,
    REACHED,
    NOT_MEASURABLE,
    /** Of a whole promise only: it is promised no more. */
    REVOKED;

    /** Of a target that has one verdict and no pace: missed while the promise goes on is behind. */
    static ProgressStatus of(PeriodVerdict verdict, Period promise, LocalDate today) {
        return switch (verdict) {
            case REACHED -> REACHED;
            case MISSED -> promise.isBefore(today) ? NOT_REACHED : BEHIND;
            case NOT_JUDGED -> NOT_MEASURABLE;
            case UPCOMING, RUNNING -> OPEN;
        };
    }

    /** The worst of them; of none at all, that it cannot be measured. */
    static ProgressStatus worst(Collection<ProgressStatus> statuses) {
        return statuses.stream().min(Comparator.naturalOrder()).orElse(NOT_MEASURABLE);
    }
}
