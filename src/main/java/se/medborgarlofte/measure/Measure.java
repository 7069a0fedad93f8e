package se.medborgarlofte.measure;

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
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.form.WrongState;
import se.medborgarlofte.promise.CoveredMember;
import se.medborgarlofte.promise.OccurrenceFacts;
import se.medborgarlofte.promise.Source;
import se.medborgarlofte.shared.Period;

/** A measure as staff last wrote it; what was counted when stands in the ledger. */
@Entity
class Measure {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Enumerated(EnumType.STRING)
    MeasureState state;

    long activityTypeId;
    long municipalityId;

    @Nullable
    Long placeId;

    long partyId;
    LocalDate startsOn;
    LocalDate endsOn;
    int quantity;

    @Nullable
    String reportedFrom;

    @Embedded
    PublicText text = new PublicText();

    String internalNote;
    boolean plannedPublic;
    long recordedBy;
    Instant recordedAt;
    private @Nullable Long duplicateOf;

    @ElementCollection
    @CollectionTable(name = "measure_promise", joinColumns = @JoinColumn(name = "measure_id"))
    @Column(name = "promise_id")
    private Set<Long> promises = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "measure_member", joinColumns = @JoinColumn(name = "measure_id"))
    private Set<CoveredMember> members = new HashSet<>();

    @Version
    long version;

    @SuppressWarnings("NullAway")
    protected Measure() {}

    Measure(MeasureState state, NewMeasure facts, long person, Instant now) {
        this.state = state;
        this.activityTypeId = facts.activityType();
        this.municipalityId = facts.municipality();
        this.placeId = facts.place();
        this.partyId = facts.party();
        this.startsOn = facts.dates().start();
        this.endsOn = facts.dates().end();
        this.quantity = facts.quantity();
        this.reportedFrom = facts.reportedFrom();
        this.promises = new HashSet<>(facts.promises());
        this.members = new HashSet<>(facts.members());
        this.internalNote = facts.internalNote();
        this.recordedBy = person;
        this.recordedAt = now;
        text.write(facts.publicText(), facts.link(), person);
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    Source source() {
        return new Source(Source.Kind.MEASURE, id());
    }

    Period dates() {
        return new Period(startsOn, endsOn);
    }

    Set<Long> promises() {
        return Set.copyOf(promises);
    }

    /** For which of the lists of the promises it was done. */
    Set<CoveredMember> members() {
        return Set.copyOf(members);
    }

    OccurrenceFacts facts() {
        return new OccurrenceFacts(
                activityTypeId,
                municipalityId,
                Set.of(),
                placeId,
                partyId,
                dates(),
                quantity,
                reportedFrom,
                promises(),
                members());
    }

    @Nullable
    Long duplicateOf() {
        return duplicateOf;
    }

    void requireState(MeasureState expected) {
        if (state != expected) {
            throw new WrongState("measure.error.state." + state);
        }
    }

    void change(Correction to) {
        placeId = to.place();
        startsOn = to.dates().start();
        endsOn = to.dates().end();
        quantity = to.quantity();
        reportedFrom = to.reportedFrom();
        promises.clear();
        promises.addAll(to.promises());
        members.clear();
        members.addAll(to.members());
        internalNote = to.internalNote() == null ? internalNote : to.internalNote();
    }

    /** What was planned has been done: from here on it is the measure of the one who says so. */
    void complete(long person, Instant now) {
        requireState(MeasureState.PLANNED);
        state = MeasureState.COMPLETED;
        plannedPublic = false;
        recordedBy = person;
        recordedAt = now;
    }

    void cancel() {
        requireState(MeasureState.PLANNED);
        state = MeasureState.CANCELLED;
        plannedPublic = false;
    }

    void strike(@Nullable Long repeated) {
        requireState(MeasureState.COMPLETED);
        state = MeasureState.STRUCK;
        duplicateOf = repeated;
    }
}
