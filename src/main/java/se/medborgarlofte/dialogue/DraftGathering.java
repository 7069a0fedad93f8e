package se.medborgarlofte.dialogue;

import java.time.LocalDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an editor wrote of a coming meeting or broadcast. Times are Swedish local time.
 *
 * @param organiser the party that invites
 * @param place town or district; null where none is meant
 * @param venue where one goes; a meeting has one
 * @param channel where one watches; a broadcast has one
 * @param promises published ones that cover the municipality
 */
public record DraftGathering(
        long municipality,
        long organiser,
        @Nullable Long place,
        String topic,
        String description,
        LocalDateTime startsAt,
        @Nullable LocalDateTime endsAt,
        String venue,
        String channel,
        @Nullable String link,
        Set<Long> promises) {

    public DraftGathering {
        promises = Set.copyOf(promises);
    }
}
