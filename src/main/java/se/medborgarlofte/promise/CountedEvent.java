package se.medborgarlofte.promise;

import java.time.LocalDate;
import java.util.Set;
import se.medborgarlofte.shared.Period;

/**
 * One row of the ledger behind the figures of a promise.
 *
 * @param dates on the last of them it counts
 * @param lists keys of the targets for whose lists it was done
 */
public record CountedEvent(
        Source source, int revision, long activityType, Period dates, int quantity, Set<Integer> lists) {

    public LocalDate day() {
        return dates.end();
    }

    /** Whether the target counts it, were it within the target's time. */
    public boolean countsFor(Target target) {
        return target.counts(activityType) && (!(target.rule() instanceof Coverage) || lists.contains(target.key()));
    }
}
