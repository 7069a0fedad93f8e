package se.medborgarlofte.measure;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.shared.Period;

/** A measure in a list. */
public record MeasureRow(
        long id,
        MeasureState state,
        long activityType,
        String activity,
        long municipality,
        @Nullable Long placeId,
        String place,
        long party,
        String partyName,
        Period dates,
        int quantity,
        @Nullable String reportedFrom,
        TextState textState,
        String recordedBy,
        Instant recordedAt) {}
