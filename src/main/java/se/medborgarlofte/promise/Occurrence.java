package se.medborgarlofte.promise;

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
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.shared.Period;

/** One row of the ledger: never changed, only followed by the next revision. */
@Entity
@Immutable
class Occurrence {

    enum Entry {
        RECORDED,
        CORRECTED,
        STRUCK
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    @Enumerated(EnumType.STRING)
    Source.Kind sourceKind;

    long sourceId;
    int revision;

    @Enumerated(EnumType.STRING)
    Entry entry;

    @Enumerated(EnumType.STRING)
    @Nullable
    CorrectionReason reason;

    @Nullable
    Long duplicateOf;

    long activityTypeId;
    long municipalityId;
    Long[] alsoIn;

    @Nullable
    Long placeId;

    long partyId;
    LocalDate startsOn;
    LocalDate endsOn;
    int quantity;

    @Nullable
    String reportedFrom;

    Instant publicFrom;
    Instant recordedAt;
    long recordedBy;

    @ElementCollection
    @CollectionTable(name = "occurrence_promise", joinColumns = @JoinColumn(name = "occurrence_id"))
    @Column(name = "promise_id")
    Set<Long> promises;

    @ElementCollection
    @CollectionTable(name = "occurrence_member", joinColumns = @JoinColumn(name = "occurrence_id"))
    Set<CoveredMember> members;

    @SuppressWarnings("NullAway")
    protected Occurrence() {}

    private Occurrence(
            Source source,
            int revision,
            Entry entry,
            @Nullable CorrectionReason reason,
            OccurrenceFacts facts,
            Instant publicFrom,
            Instant recordedAt,
            long recordedBy) {
        this.sourceKind = source.kind();
        this.sourceId = source.id();
        this.revision = revision;
        this.entry = entry;
        this.reason = reason;
        this.activityTypeId = facts.activityType();
        this.municipalityId = facts.municipality();
        this.alsoIn = facts.alsoIn().stream().sorted().toArray(Long[]::new);
        this.placeId = facts.place();
        this.partyId = facts.party();
        this.startsOn = facts.dates().start();
        this.endsOn = facts.dates().end();
        this.quantity = facts.quantity();
        this.reportedFrom = facts.reportedFrom();
        this.publicFrom = publicFrom;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
        this.promises = facts.promises();
        this.members = facts.members();
    }

    static Occurrence recorded(Source source, OccurrenceFacts facts, Instant publicFrom, Instant now, long person) {
        return new Occurrence(source, 1, Entry.RECORDED, null, facts, publicFrom, now, person);
    }

    Occurrence corrected(OccurrenceFacts facts, CorrectionReason reason, Instant publicFrom, Instant now, long person) {
        return new Occurrence(source(), revision + 1, Entry.CORRECTED, reason, facts, publicFrom, now, person);
    }

    Occurrence struck(CorrectionReason reason, @Nullable Long duplicateOf, Instant now, long person) {
        Occurrence struck = new Occurrence(source(), revision + 1, Entry.STRUCK, reason, facts(), now, now, person);
        struck.duplicateOf = duplicateOf;
        return struck;
    }

    boolean isStruck() {
        return entry == Entry.STRUCK;
    }

    /** The municipalities in which, or for which, it was done. */
    Set<Long> everywhere() {
        return Stream.concat(Stream.of(municipalityId), Stream.of(alsoIn)).collect(Collectors.toSet());
    }

    Source source() {
        return new Source(sourceKind, sourceId);
    }

    private OccurrenceFacts facts() {
        return new OccurrenceFacts(
                activityTypeId,
                municipalityId,
                Set.of(alsoIn),
                placeId,
                partyId,
                new Period(startsOn, endsOn),
                quantity,
                reportedFrom,
                promises,
                members);
    }
}
