package se.medborgarlofte.promise;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.shared.Period;

/**
 * What happened, as the ledger keeps it.
 *
 * @param place town or district; null where the whole municipality is meant
 * @param dates one day, or a span for a total reported from another system
 * @param quantity 1–999
 * @param reportedFrom the system that a total was reported from; null for what was recorded here
 * @param promises those that it is linked to
 */
public record OccurrenceFacts(
        long activityType,
        long municipality,
        @Nullable Long place,
        long party,
        Period dates,
        int quantity,
        @Nullable String reportedFrom,
        Set<Long> promises) {

    public OccurrenceFacts {
        promises = Set.copyOf(promises);
        if (quantity < 1 || quantity > 999) {
            throw new IllegalArgumentException("quantity " + quantity);
        }
    }
}
