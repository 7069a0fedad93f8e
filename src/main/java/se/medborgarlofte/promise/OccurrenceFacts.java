package se.medborgarlofte.promise;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.shared.Period;

/**
 * What happened, as the ledger keeps it.
 *
 * @param alsoIn other municipalities for which the very same thing was done
 * @param place town or district; null where the whole municipality is meant
 * @param dates one day, or a span for a total reported from another system
 * @param quantity 1–999
 * @param reportedFrom the system that a total was reported from; null for what was recorded here
 * @param promises those that it is linked to
 * @param members for which of the lists of their targets it was done
 */
public record OccurrenceFacts(
        long activityType,
        long municipality,
        Set<Long> alsoIn,
        @Nullable Long place,
        long party,
        Period dates,
        int quantity,
        @Nullable String reportedFrom,
        Set<Long> promises,
        Set<CoveredMember> members) {

    public OccurrenceFacts {
        alsoIn = Set.copyOf(alsoIn);
        promises = Set.copyOf(promises);
        members = Set.copyOf(members);
        if (quantity < 1 || quantity > 999) {
            throw new IllegalArgumentException("quantity " + quantity);
        }
    }

    /** Of one municipality, for none of a list. */
    public OccurrenceFacts(
            long activityType,
            long municipality,
            @Nullable Long place,
            long party,
            Period dates,
            int quantity,
            @Nullable String reportedFrom,
            Set<Long> promises) {
        this(activityType, municipality, Set.of(), place, party, dates, quantity, reportedFrom, promises, Set.of());
    }

    boolean concerns(Set<Long> places) {
        return places.contains(municipality) || places.stream().anyMatch(alsoIn::contains);
    }
}
