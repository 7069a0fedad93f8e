package se.medborgarlofte.dialogue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.organisation.MunicipalitySummary;

/**
 * A meeting or broadcast as the public reads it. Times are Swedish local time.
 *
 * @param slug null in staff's preview of a draft only
 * @param over whether its time has passed, reported or not
 * @param organiser the party that invites
 * @param place town or district
 * @param link for taking part, or to read more
 * @param attendance how many came or watched; null where nobody counted
 * @param raised what citizens raised
 * @param outcome what came of it
 * @param changedOn the last day that anything of this was changed
 * @param promises ids of those that it counts for
 */
public record PublishedGathering(
        long id,
        GatheringKind kind,
        GatheringState state,
        MunicipalitySummary municipality,
        @Nullable String slug,
        boolean over,
        String topic,
        String description,
        LocalDateTime startsAt,
        @Nullable LocalDateTime endsAt,
        String organiser,
        String venue,
        @Nullable String place,
        String channel,
        @Nullable String link,
        @Nullable Integer attendance,
        String raised,
        String outcome,
        @Nullable String recording,
        String cancelledBecause,
        LocalDate changedOn,
        Set<Long> promises) {

    /** The address within the application. */
    public String href() {
        return "/" + municipality.slug() + "/" + kind.path() + "/" + slug;
    }

    public boolean isMeeting() {
        return kind == GatheringKind.MEETING;
    }

    public boolean isHeld() {
        return state == GatheringState.HELD;
    }

    public boolean isCancelled() {
        return state == GatheringState.CANCELLED;
    }

    /** Announced and still to come. */
    public boolean isComing() {
        return state == GatheringState.ANNOUNCED && !over;
    }
}
