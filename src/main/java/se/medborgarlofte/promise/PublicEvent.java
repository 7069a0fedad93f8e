package se.medborgarlofte.promise;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.shared.Period;

/**
 * One dated event behind the figures, as the public may see it: what, when (never the time of day), where, how many,
 * and the day it was recorded.
 *
 * @param promises ids of those that it was done for
 * @param members for which of the promises' lists it was done
 * @param counted whether the promise's figures contain it: linked, of a type that a target counts, not struck
 * @param change why its newest row differs from what was first recorded; null where nothing was changed
 * @param changedOn the Swedish day of that change
 * @param struck whether it no longer counts
 */
public record PublicEvent(
        Source source,
        Set<Long> promises,
        long activityType,
        String activity,
        long municipality,
        @Nullable String place,
        long party,
        Period dates,
        int quantity,
        @Nullable String reportedFrom,
        List<String> members,
        LocalDate recordedOn,
        @Nullable CorrectionReason change,
        @Nullable LocalDate changedOn,
        boolean struck,
        boolean counted) {

    private static final int LATE_AFTER_DAYS = 14;

    /** Recorded more than 14 days after it was done. */
    public boolean isLate() {
        return recordedOn.isAfter(dates.end().plusDays(LATE_AFTER_DAYS));
    }
}
