package se.medborgarlofte.dialogue;

import java.time.LocalDateTime;
import java.util.List;

/**
 * A row in the staff's list.
 *
 * @param awaitsReport announced, and its time has passed
 */
public record GatheringSummary(
        long id,
        String topic,
        List<String> municipalities,
        LocalDateTime startsAt,
        GatheringState state,
        boolean awaitsReport) {

    static GatheringSummary of(PublishedGathering gathering) {
        return new GatheringSummary(
                gathering.id(),
                gathering.topic(),
                gathering.places(),
                gathering.startsAt(),
                gathering.state(),
                gathering.state() == GatheringState.ANNOUNCED && gathering.over());
    }
}
