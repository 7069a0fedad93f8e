package se.medborgarlofte.dialogue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.history.Canonical;

/**
 * When and where a gathering was to be before it was moved. Times are Swedish local time.
 *
 * @param movedOn the day on which that changed
 */
public record Earlier(
        LocalDateTime startsAt,
        @Nullable LocalDateTime endsAt,
        String venue,
        @Nullable String place,
        String channel,
        @Nullable String link,
        LocalDate movedOn) {

    /** As {@link GatheringQueries} reads it. */
    static List<Earlier> list(String json) {
        return Arrays.asList(Canonical.read(json, Earlier[].class));
    }
}
