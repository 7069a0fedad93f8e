package se.medborgarlofte.promise;

import java.time.LocalDate;
import java.util.Set;

/**
 * One row of the ledger behind the figures of a promise.
 *
 * @param day on which it counts
 * @param lists keys of the targets for whose lists it was done
 */
public record CountedEvent(
        Source source, int revision, long activityType, LocalDate day, int quantity, Set<Integer> lists) {

    /** Whether the target counts it, were it within the target's time. */
    public boolean countsFor(Target target) {
        return target.counts(activityType) && (!(target.rule() instanceof Coverage) || lists.contains(target.key()));
    }
}
