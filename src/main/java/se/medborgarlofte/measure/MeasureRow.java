package se.medborgarlofte.measure;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.shared.Period;
import se.medborgarlofte.shared.SwedishTime;

/** A measure in a list. */
public record MeasureRow(
        long id,
        MeasureState state,
        long activityType,
        String activity,
        long municipality,
        @Nullable Long placeId,
        String place,
        String municipalityName,
        long party,
        String partyName,
        Period dates,
        int quantity,
        @Nullable String reportedFrom,
        TextState textState,
        String recordedBy,
        Instant recordedAt) {

    /** The Swedish day on which it was recorded. */
    public LocalDate recordedOn() {
        return SwedishTime.dayOf(recordedAt);
    }
}
