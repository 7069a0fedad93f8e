package se.medborgarlofte.dialogue;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.form.StaleEdit;
import se.medborgarlofte.form.WrongState;
import se.medborgarlofte.security.Thing;
import se.medborgarlofte.shared.Slug;

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

    @Embedded
    private Invitation invitation;

    private @Nullable String slug;

    @Embedded
    private Told told = new Told();

    private String cancelledBecause = "";
    private @Nullable Instant announcedAt;
    private @Nullable Instant cancelledAt;
    private boolean reportedBefore;
    private int sequence;
    private long createdBy;
    private long changedBy;
    private Instant changedAt;

    @ElementCollection
    @CollectionTable(name = "gathering_promise", joinColumns = @JoinColumn(name = "gathering_id"))
    @Column(name = "promise_id")
    private Set<Long> promises = new HashSet<>();

    @SuppressWarnings("NullAway")
    protected Gathering() {}

    @SuppressWarnings("NullAway") // what is not set here is set by changed
    Gathering(GatheringKind kind, DraftGathering draft, long author, Instant now) {
        this.kind = kind;
        this.createdBy = author;
        this.invitation = new Invitation(draft);
        this.promises = new HashSet<>(draft.promises());
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

    /** As a log of events names it. */
    Thing thing() {
        Thing.Kind what = kind == GatheringKind.MEETING ? Thing.Kind.MEETING : Thing.Kind.BROADCAST;
        return new Thing(what, id(), invitation.topic());
    }

    GatheringState state() {
        return state;
    }

    Invitation invitation() {
        return invitation;
    }

    /** Everywhere it is for. */
    Set<Long> municipalities() {
        return draft().municipalities();
    }

    Set<Long> promises() {
        return Set.copyOf(promises);
    }

    /** The invitation as it was typed. */
    DraftGathering draft() {
        return invitation.draft(promises);
    }

    GatheringReport report() {
        return told.report(promises);
    }

    void checkSeen(long seenVersion) {
        StaleEdit.check(seenVersion, version, "gathering " + id);
    }

    void edit(DraftGathering draft, long author, Instant now) {
        require(state == GatheringState.DRAFT || state == GatheringState.ANNOUNCED);
        if (state == GatheringState.ANNOUNCED && draft.municipality() != invitation.municipality()) {
            throw Refusal.at("municipality", "dialogue.error.municipality.announced");
        }
        if (state == GatheringState.ANNOUNCED && invitation.isElsewhereOrElsewhen(draft)) {
            sequence++;
        }
        invitation.write(draft);
        Invitation.replace(promises, draft.promises());
        changed(author, now);
    }

    void requireDraft() {
        require(state == GatheringState.DRAFT);
    }

    void requireHeld() {
        require(state == GatheringState.HELD);
    }

    void announce(Slug address, long author, Instant now) {
        requireDraft();
        slug = address.value();
        announcedAt = now;
        state = GatheringState.ANNOUNCED;
        changed(author, now);
    }

    /** @return whether an earlier report of it was undone */
    boolean hold(GatheringReport report, long author, Instant now) {
        require(state == GatheringState.ANNOUNCED);
        if (!invitation.hasBegun(now)) {
            throw Refusal.of("dialogue.error.report.early");
        }
        boolean again = reportedBefore;
        move(GatheringState.HELD);
        reportedBefore = true;
        Invitation.replace(promises, report.promises());
        told.toldAt(now);
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
        move(GatheringState.ANNOUNCED);
        told.toldAt(null);
        changed(author, now);
    }

    void cancel(String because, long author, Instant now) {
        require(state == GatheringState.DRAFT || state == GatheringState.ANNOUNCED);
        if (because.isBlank()) {
            throw Refusal.at("because", "dialogue.error.because.blank");
        }
        move(GatheringState.CANCELLED);
        cancelledAt = slug == null ? null : now;
        cancelledBecause = because;
        changed(author, now);
    }

    /** Calendars that have it learn that it is another now. */
    private void move(GatheringState next) {
        if (slug != null) {
            sequence++;
        }
        state = next;
    }

    private void tell(GatheringReport report, long author, Instant now) {
        told.tell(report);
        changed(author, now);
    }

    private void changed(long author, Instant now) {
        changedBy = author;
        changedAt = now;
    }

    private void require(boolean rightState) {
        if (!rightState) {
            throw new WrongState("dialogue.error.state." + state);
        }
    }
}
