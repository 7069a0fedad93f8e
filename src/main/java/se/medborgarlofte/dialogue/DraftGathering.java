package se.medborgarlofte.dialogue;

import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Objects;
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
 * @param venue where one goes; empty where one does not
 * @param link for taking part, or to read more
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
        Arrangement arrangement,
        Set<Long> promises) {

    public DraftGathering {
        alsoIn = without(municipality, alsoIn);
        coOrganisers = without(organiser, coOrganisers);
        promises = Set.copyOf(promises);
    }

    /** In short: a meeting in a room, or a broadcast, of which no more is said. */
    public DraftGathering(
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
        this(
                municipality,
                alsoIn,
                organiser,
                coOrganisers,
                place,
                topic,
                description,
                startsAt,
                endsAt,
                venue,
                channel,
                link,
                Arrangement.of(channel.isEmpty() ? MeetingForm.MEETING : null),
                promises);
    }

    /** Whether somebody who meant to come to the other would be at the wrong time or place. */
    boolean isElsewhereThan(DraftGathering other) {
        return !startsAt.equals(other.startsAt)
                || !Objects.equals(endsAt, other.endsAt)
                || !venue.equals(other.venue)
                || !Objects.equals(place, other.place)
                || !channel.equals(other.channel)
                || (venue.isEmpty() || other.venue.isEmpty()) && !Objects.equals(link, other.link);
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
