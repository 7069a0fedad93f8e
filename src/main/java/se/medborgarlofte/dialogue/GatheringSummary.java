package se.medborgarlofte.dialogue;

import java.time.LocalDateTime;

/**
 * A row in the staff's list.
 *
 * @param awaitsReport announced, and its time has passed
 */
public record GatheringSummary(
        long id,
        String topic,
        String municipality,
        LocalDateTime startsAt,
        GatheringState state,
        boolean awaitsReport) {

    static GatheringSummary of(PublishedGathering gathering) {
        return new GatheringSummary(
                gathering.id(),
                gathering.topic(),
                gathering.municipality().name(),
                gathering.startsAt(),
                gathering.state(),
                gathering.state() == GatheringState.ANNOUNCED && gathering.over());
    }
}
