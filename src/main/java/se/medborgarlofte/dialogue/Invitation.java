package se.medborgarlofte.dialogue;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.promise.OccurrenceFacts;
import se.medborgarlofte.shared.Period;
import se.medborgarlofte.shared.SwedishTime;

/** What was written of a gathering beforehand. */
@Embeddable
class Invitation {

    private long municipalityId;
    private long partyId;
    private @Nullable Long placeId;
    private String topic;
    private String description;
    private Instant startsAt;
    private @Nullable Instant endsAt;
    private String venue;
    private String channel;
    private @Nullable String link;

    @Embedded
    private Arranged arranged;

    @ElementCollection
    @CollectionTable(name = "gathering_also_in", joinColumns = @JoinColumn(name = "gathering_id"))
    @Column(name = "municipality_id")
    private Set<Long> alsoIn = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "gathering_co_organiser", joinColumns = @JoinColumn(name = "gathering_id"))
    @Column(name = "party_id")
    private Set<Long> coOrganisers = new HashSet<>();

    @SuppressWarnings("NullAway")
    protected Invitation() {}

    @SuppressWarnings("NullAway") // what is not set here is set by write
    Invitation(DraftGathering draft) {
        write(draft);
    }

    final void write(DraftGathering draft) {
        municipalityId = draft.municipality();
        partyId = draft.organiser();
        placeId = draft.place();
        topic = draft.topic();
        description = draft.description();
        startsAt = SwedishTime.instantOf(draft.startsAt());
        endsAt = draft.endsAt() == null ? null : SwedishTime.instantOf(draft.endsAt());
        venue = draft.venue();
        channel = draft.channel();
        link = draft.link();
        arranged = new Arranged(draft.arrangement());
        replace(alsoIn, draft.alsoIn());
        replace(coOrganisers, draft.coOrganisers());
    }

    /** Whether calendars would show another time, place, way in or topic. */
    boolean isElsewhereOrElsewhen(DraftGathering draft) {
        DraftGathering now = draft(draft.promises());
        return !(now.startsAt().equals(draft.startsAt())
                && Objects.equals(now.endsAt(), draft.endsAt())
                && now.topic().equals(draft.topic())
                && now.venue().equals(draft.venue())
                && Objects.equals(now.place(), draft.place())
                && now.channel().equals(draft.channel())
                && Objects.equals(now.link(), draft.link()));
    }

    /** As it was typed. */
    DraftGathering draft(Set<Long> promises) {
        return new DraftGathering(
                municipalityId,
                alsoIn,
                partyId,
                coOrganisers,
                placeId,
                topic,
                description,
                local(startsAt),
                endsAt == null ? null : local(endsAt),
                venue,
                channel,
                link,
                arranged.arrangement(),
                promises);
    }

    /** Held, it is one thing done, whatever the number of municipalities and promises. */
    OccurrenceFacts facts(long activityType, Set<Long> promises) {
        Period day = Period.of(SwedishTime.dayOf(startsAt));
        return new OccurrenceFacts(
                activityType, municipalityId, alsoIn(), placeId, partyId, day, 1, null, promises, Set.of());
    }

    long municipality() {
        return municipalityId;
    }

    Set<Long> alsoIn() {
        return Set.copyOf(alsoIn);
    }

    String topic() {
        return topic;
    }

    boolean hasBegun(Instant now) {
        return !startsAt.isAfter(now);
    }

    /** What stays is not touched, so that only what differs is written. */
    static void replace(Set<Long> kept, Set<Long> wanted) {
        kept.retainAll(wanted);
        kept.addAll(wanted);
    }

    private static LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, SwedishTime.ZONE);
    }
}
