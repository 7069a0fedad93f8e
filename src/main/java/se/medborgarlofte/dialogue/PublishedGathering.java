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
 * @param earlier when and where it was to be, the last first; empty where it was never moved
 * @param report what came of it, and the ids of the promises that it counts for
 * @param changedOn the last day that anything of this was changed
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
        Arrangement arrangement,
        List<Earlier> earlier,
        GatheringReport report,
        String cancelledBecause,
        LocalDate changedOn) {

    public PublishedGathering {
        alsoIn = List.copyOf(alsoIn);
        organisers = List.copyOf(organisers);
        earlier = List.copyOf(earlier);
    }

    /** The address within the application. */
    public String href() {
        return "/" + municipality.slug() + "/" + kind.path() + "/" + slug;
    }

    /** The municipalities it is for, that of its address first. */
    public List<String> places() {
        return Stream.concat(Stream.of(municipality.name()), alsoIn.stream().map(Ref::name))
                .toList();
    }

    public @Nullable Integer attendance() {
        return report.attendance();
    }

    public String raised() {
        return report.raised();
    }

    public String outcome() {
        return report.outcome();
    }

    public @Nullable String recording() {
        return report.recording();
    }

    public Set<Long> promises() {
        return report.promises();
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

    /** Announced, and meanwhile at another time or place. */
    public boolean isMoved() {
        return !earlier.isEmpty();
    }

    /** Whether one can sign up for it at all; {@link SignUps} knows what is left. */
    public boolean isWithSignUp() {
        return arrangement.seats() != null;
    }

    /** What it is called, as a message key. */
    public String wordKey() {
        MeetingForm form = arrangement.form();
        return form == null ? "dialogue.kind." + kind : "dialogue.form." + form;
    }

    /** Where a broadcast can be watched: live, or afterwards. */
    public @Nullable String film() {
        return isMeeting() ? null : isHeld() ? report.recording() : link;
    }

    /** Announced and still to come. */
    public boolean isComing() {
        return state == GatheringState.ANNOUNCED && !over;
    }
}
