package se.medborgarlofte.organisation;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who answers for promises: a municipality, the police of an area, or a named third party in a municipality. */
@Entity
class Party {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private PartyKind kind;

    private String name;

    @Column(updatable = false)
    private @Nullable Long municipalityId;

    @Column(name = "local_police_area_id", updatable = false)
    private @Nullable Long policeAreaId;

    @Column(updatable = false)
    private Instant createdAt;

    private Party(PartyKind kind, String name, Instant createdAt) {
        this.kind = kind;
        this.name = name;
        this.createdAt = createdAt;
    }

    @SuppressWarnings("NullAway.Init")
    Party() {}

    static Party of(Municipality municipality, Instant now) {
        Party party = new Party(PartyKind.MUNICIPALITY, municipality.name() + " kommun", now);
        party.municipalityId = municipality.id();
        return party;
    }

    static Party of(PoliceArea area, Instant now) {
        Party party = new Party(PartyKind.POLICE, nameOf(area), now);
        party.policeAreaId = area.id();
        return party;
    }

    static Party third(long municipality, String name, Instant now) {
        Party party = new Party(PartyKind.THIRD_PARTY, name, now);
        party.municipalityId = municipality;
        return party;
    }

    void follow(PoliceArea area) {
        name = nameOf(area);
    }

    void rename(String newName) {
        name = newName;
    }

    long id() {
        return requireNonNull(id);
    }

    PartyKind kind() {
        return kind;
    }

    String name() {
        return name;
    }

    @Nullable
    Long municipalityId() {
        return municipalityId;
    }

    @Nullable
    Long policeAreaId() {
        return policeAreaId;
    }

    private static String nameOf(PoliceArea area) {
        return "Polisen, lokalpolisområde " + area.name();
    }
}
