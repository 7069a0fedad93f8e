package se.medborgarlofte.dialogue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.organisation.MunicipalitySummary;
import se.medborgarlofte.shared.Ref;

/**
 * A meeting or broadcast as the public reads it. Times are Swedish local time.
 *
 * @param municipality the one of its address
 * @param alsoIn other municipalities that it is for
 * @param slug null in staff's preview of a draft only
 * @param over whether its time has passed, reported or not
 * @param organisers the parties that invite
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
        List<Ref> alsoIn,
        @Nullable String slug,
        boolean over,
        String topic,
        String description,
        LocalDateTime startsAt,
        @Nullable LocalDateTime endsAt,
        List<String> organisers,
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

    /** The municipalities it is for, that of its address first. */
    public List<String> places() {
        return Stream.concat(Stream.of(municipality.name()), alsoIn.stream().map(Ref::name))
                .toList();
    }

    Set<Long> municipalities() {
        return Stream.concat(Stream.of(municipality.id()), alsoIn.stream().map(Ref::id))
                .collect(Collectors.toSet());
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
