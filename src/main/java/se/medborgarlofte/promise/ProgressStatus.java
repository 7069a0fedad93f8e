package se.medborgarlofte.promise;

import java.util.Collection;
import java.util.Comparator;

/**
 * How a target, or a whole promise, goes. Derived, never stored. The order is from the worst to the best, and what
 * cannot be measured comes last: it decides only where there is nothing else.
 */
public enum ProgressStatus {
    NOT_REACHED,
    BEHIND,
    NOT_STARTED,
    ON_TRACK,
    REACHED,
    NOT_MEASURABLE;

    /** The worst of them; of none at all, that it cannot be measured. */
    static ProgressStatus worst(Collection<ProgressStatus> statuses) {
        return statuses.stream().min(Comparator.naturalOrder()).orElse(NOT_MEASURABLE);
    }
}
