package se.medborgarlofte.dialogue;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row in the staff's list.
 *
 * @param awaitsReport announced, and its time has passed
 * @param earlier when and where it was to be before it was moved last; null where it never was
 */
public record GatheringSummary(
        long id,
        String topic,
        List<String> municipalities,
        LocalDateTime startsAt,
        GatheringState state,
        boolean awaitsReport,
        @Nullable Earlier earlier) {

    static GatheringSummary of(PublishedGathering gathering) {
        return new GatheringSummary(
                gathering.id(),
                gathering.topic(),
                gathering.places(),
                gathering.startsAt(),
                gathering.state(),
                gathering.state() == GatheringState.ANNOUNCED && gathering.over(),
                gathering.earlier().stream().findFirst().orElse(null));
    }
}
