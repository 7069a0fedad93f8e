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

/** A town or district. A retired one keeps its old records and is offered for no new ones. */
@Entity
class Place {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(updatable = false)
    private long municipalityId;

    @Column(updatable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    private PlaceKind kind;

    private @Nullable Instant retiredAt;

    @Column(updatable = false)
    private Instant createdAt;

    Place(long municipality, String name, PlaceKind kind, Instant createdAt) {
        this.municipalityId = municipality;
        this.name = name;
        this.kind = kind;
        this.createdAt = createdAt;
    }

    @SuppressWarnings("NullAway.Init")
    Place() {}

    void retire(Instant now) {
        if (retiredAt == null) {
            retiredAt = now;
        }
    }

    void revive(PlaceKind newKind) {
        retiredAt = null;
        kind = newKind;
    }

    boolean isRetired() {
        return retiredAt != null;
    }

    PlaceSummary summary() {
        return new PlaceSummary(requireNonNull(id), municipalityId, name, kind, isRetired());
    }
}
