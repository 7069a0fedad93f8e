package se.medborgarlofte.account;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A role for a party in a municipality or a police area, from a day and to a day, both included. */
@Entity
class Membership {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(updatable = false)
    private long personId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Role role;

    @Column(updatable = false)
    private @Nullable Long partyId;

    @Column(updatable = false)
    private @Nullable Long municipalityId;

    @Column(name = "local_police_area_id", updatable = false)
    private @Nullable Long policeAreaId;

    @Column(updatable = false)
    private LocalDate startsOn;

    private @Nullable LocalDate endsOn;
    private @Nullable Instant endedAt;

    @Column(updatable = false)
    private Instant createdAt;

    @Column(updatable = false)
    private @Nullable Long createdBy;

    Membership(long person, NewMembership command, LocalDate startsOn, Instant createdAt, @Nullable Long createdBy) {
        this.personId = person;
        this.role = command.role();
        this.partyId = command.party();
        this.municipalityId = command.municipality();
        this.policeAreaId = command.policeArea();
        this.startsOn = startsOn;
        this.endsOn = command.ends();
        this.createdAt = createdAt;
        this.createdBy = createdBy;
    }

    @SuppressWarnings("NullAway.Init")
    Membership() {}

    void changeEnd(LocalDate lastDay) {
        endsOn = lastDay;
    }

    boolean isInForce(LocalDate day) {
        return endedAt == null && !day.isBefore(startsOn) && (endsOn == null || !day.isAfter(endsOn));
    }

    boolean isSameAs(NewMembership command) {
        return role == command.role()
                && Objects.equals(partyId, command.party())
                && Objects.equals(municipalityId, command.municipality())
                && Objects.equals(policeAreaId, command.policeArea());
    }

    long id() {
        return requireNonNull(id);
    }

    long personId() {
        return personId;
    }

    Role role() {
        return role;
    }

    @Nullable
    Long partyId() {
        return partyId;
    }

    @Nullable
    Long municipalityId() {
        return municipalityId;
    }

    @Nullable
    Long policeAreaId() {
        return policeAreaId;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    @Nullable
    LocalDate endsOn() {
        return endsOn;
    }
}
