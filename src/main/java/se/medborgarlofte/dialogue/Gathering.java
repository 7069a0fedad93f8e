package se.medborgarlofte.dialogue;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.form.StaleEdit;
import se.medborgarlofte.form.WrongState;
import se.medborgarlofte.shared.Period;
import se.medborgarlofte.shared.Slug;
import se.medborgarlofte.shared.SwedishTime;

/** A meeting or a broadcast. Each change begins with the guard of its state. */
@Entity
class Gathering {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private GatheringKind kind;

    @Enumerated(EnumType.STRING)
    private GatheringState state = GatheringState.DRAFT;

    private long municipalityId;
    private @Nullable String slug;
    private long partyId;
    private @Nullable Long placeId;
    private String topic;
    private String description;
    private Instant startsAt;
    private @Nullable Instant endsAt;
    private String venue;
    private String channel;
    private @Nullable String link;
    private @Nullable Integer attendance;
    private String raised = "";
    private String outcome = "";
    private @Nullable String recording;
    private String cancelledBecause = "";
    private boolean reportedBefore;
    private long createdBy;
    private long changedBy;
    private Instant changedAt;

    @ElementCollection
    @CollectionTable(name = "gathering_promise", joinColumns = @JoinColumn(name = "gathering_id"))
    @Column(name = "promise_id")
    private Set<Long> promises = new HashSet<>();

    @SuppressWarnings("NullAway")
    protected Gathering() {}

    @SuppressWarnings("NullAway") // what is not set here is set by write
    Gathering(GatheringKind kind, DraftGathering draft, long author, Instant now) {
        this.kind = kind;
        this.createdBy = author;
        write(draft);
        changed(author, now);
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    long version() {
        return version;
    }

    GatheringKind kind() {
        return kind;
    }

    GatheringState state() {
        return state;
    }

    long municipality() {
        return municipalityId;
    }

    long organiser() {
        return partyId;
    }

    @Nullable
    Long place() {
        return placeId;
    }

    String topic() {
        return topic;
    }

    Set<Long> promises() {
        return Set.copyOf(promises);
    }

    /** The Swedish day on which it begins: the day that it counts on. */
    Period day() {
        return Period.of(SwedishTime.dayOf(startsAt));
    }

    /** The invitation as it was typed. */
    DraftGathering draft() {
        return new DraftGathering(
                municipalityId,
                partyId,
                placeId,
                topic,
                description,
                local(startsAt),
                endsAt == null ? null : local(endsAt),
                venue,
                channel,
                link,
                promises);
    }

    GatheringReport report() {
        return new GatheringReport(attendance, raised, outcome, recording, promises);
    }

    void checkSeen(long seenVersion) {
        StaleEdit.check(seenVersion, version, "gathering " + id);
    }

    void edit(DraftGathering draft, long author, Instant now) {
        require(state == GatheringState.DRAFT || state == GatheringState.ANNOUNCED);
        if (state == GatheringState.ANNOUNCED && draft.municipality() != municipalityId) {
            throw Refusal.at("municipality", "dialogue.error.municipality.announced");
        }
        write(draft);
        changed(author, now);
    }

    void requireDraft() {
        require(state == GatheringState.DRAFT);
    }

    void announce(Slug address, long author, Instant now) {
        requireDraft();
        slug = address.value();
        state = GatheringState.ANNOUNCED;
        changed(author, now);
    }

    /** @return whether an earlier report of it was undone */
    boolean hold(GatheringReport report, long author, Instant now) {
        require(state == GatheringState.ANNOUNCED);
        if (startsAt.isAfter(now)) {
            throw Refusal.of("dialogue.error.report.early");
        }
        boolean again = reportedBefore;
        state = GatheringState.HELD;
        reportedBefore = true;
        relink(report.promises());
        tell(report, author, now);
        return again;
    }

    /** Better words and figures for what was held; what it counts for stays. */
    void amend(GatheringReport report, long author, Instant now) {
        require(state == GatheringState.HELD);
        tell(report, author, now);
    }

    /** It is not to count after all: announced again, to be corrected and reported anew. */
    void reopen(long author, Instant now) {
        require(state == GatheringState.HELD);
        state = GatheringState.ANNOUNCED;
        changed(author, now);
    }

    void cancel(String because, long author, Instant now) {
        require(state == GatheringState.DRAFT || state == GatheringState.ANNOUNCED);
        if (because.isBlank()) {
            throw Refusal.at("because", "dialogue.error.because.blank");
        }
        state = GatheringState.CANCELLED;
        cancelledBecause = because;
        changed(author, now);
    }

    private void write(DraftGathering draft) {
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
        relink(draft.promises());
    }

    private void tell(GatheringReport report, long author, Instant now) {
        attendance = report.attendance();
        raised = report.raised();
        outcome = report.outcome();
        recording = report.recording();
        changed(author, now);
    }

    private void relink(Set<Long> linked) {
        promises.retainAll(linked);
        promises.addAll(linked);
    }

    private void changed(long author, Instant now) {
        changedBy = author;
        changedAt = now;
    }

    private static LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, SwedishTime.ZONE);
    }

    private void require(boolean rightState) {
        if (!rightState) {
            throw new WrongState("dialogue.error.state." + state);
        }
    }
}
