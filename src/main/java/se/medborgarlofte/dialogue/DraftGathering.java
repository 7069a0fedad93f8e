package se.medborgarlofte.dialogue;

import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an editor wrote of a coming meeting or broadcast. Times are Swedish local time.
 *
 * @param municipality the one of its address
 * @param alsoIn other municipalities that it is for
 * @param organiser the party that invites
 * @param coOrganisers parties that invite together with it
 * @param place town or district; null where none is meant
 * @param venue where one goes; a meeting has one
 * @param channel where one watches; a broadcast has one
 * @param promises published ones that cover any of the municipalities
 */
public record DraftGathering(
        long municipality,
        Set<Long> alsoIn,
        long organiser,
        Set<Long> coOrganisers,
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
        alsoIn = without(municipality, alsoIn);
        coOrganisers = without(organiser, coOrganisers);
        promises = Set.copyOf(promises);
    }

    /** Everywhere it is for. */
    public Set<Long> municipalities() {
        Set<Long> all = new HashSet<>(alsoIn);
        all.add(municipality);
        return all;
    }

    private static Set<Long> without(long first, Set<Long> others) {
        Set<Long> rest = new HashSet<>(others);
        rest.remove(first);
        return Set.copyOf(rest);
    }
}
