package se.medborgarlofte.dialogue;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What came of it.
 *
 * @param attendance how many came or watched; null where nobody counted
 * @param raised what citizens raised
 * @param recording where a broadcast can be seen afterwards
 * @param promises those that it counts for
 */
public record GatheringReport(
        @Nullable Integer attendance,
        String raised,
        String outcome,
        @Nullable String recording,
        Set<Long> promises) {

    public GatheringReport {
        promises = Set.copyOf(promises);
    }
}
