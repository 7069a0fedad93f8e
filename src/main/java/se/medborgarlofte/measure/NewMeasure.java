package se.medborgarlofte.measure;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.promise.CoveredMember;
import se.medborgarlofte.promise.OccurrenceFacts;
import se.medborgarlofte.shared.Period;

/**
 * What somebody wants to record or plan.
 *
 * @param place town or district; null where the whole municipality is meant
 * @param dates one day, or several where it is a total reported from another system
 * @param quantity 1–999
 * @param reportedFrom the system that a total was reported from
 * @param promises those that it is linked to
 * @param members for which of their lists it was done
 * @param publicText for the public, once another person has released it
 * @param internalNote for the own party only
 * @param link released together with the public text
 * @param knowsDuplicate the writer has seen that the same type, place and day is recorded already
 */
public record NewMeasure(
        long activityType,
        long municipality,
        @Nullable Long place,
        long party,
        Period dates,
        int quantity,
        @Nullable String reportedFrom,
        Set<Long> promises,
        Set<CoveredMember> members,
        String publicText,
        String internalNote,
        @Nullable String link,
        boolean knowsDuplicate) {

    public NewMeasure {
        promises = Set.copyOf(promises);
        members = Set.copyOf(members);
    }

    /** For none of a list. */
    public NewMeasure(
            long activityType,
            long municipality,
            @Nullable Long place,
            long party,
            Period dates,
            int quantity,
            @Nullable String reportedFrom,
            Set<Long> promises,
            String publicText,
            String internalNote,
            @Nullable String link,
            boolean knowsDuplicate) {
        this(
                activityType,
                municipality,
                place,
                party,
                dates,
                quantity,
                reportedFrom,
                promises,
                Set.of(),
                publicText,
                internalNote,
                link,
                knowsDuplicate);
    }

    OccurrenceFacts facts() {
        return new OccurrenceFacts(
                activityType, municipality, Set.of(), place, party, dates, quantity, reportedFrom, promises, members);
    }
}
