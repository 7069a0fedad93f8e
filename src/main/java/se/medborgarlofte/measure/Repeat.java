package se.medborgarlofte.measure;

import org.jspecify.annotations.Nullable;

/**
 * A combination that the actor has recorded before, to record once more.
 *
 * @param last the measure that is repeated
 */
public record Repeat(
        long activityType,
        String activity,
        long municipality,
        @Nullable Long placeId,
        String place,
        String municipalityName,
        long party,
        long last) {}
