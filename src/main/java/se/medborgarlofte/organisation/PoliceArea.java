package se.medborgarlofte.organisation;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A local police area (lokalpolisområde) and the municipalities in it. */
@Entity
@Table(name = "local_police_area")
class PoliceArea {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String name;

    @ElementCollection
    @CollectionTable(name = "local_police_area_municipality", joinColumns = @JoinColumn(name = "local_police_area_id"))
    @Column(name = "municipality_id")
    private Set<Long> municipalities = new HashSet<>();

    @Column(updatable = false)
    private Instant createdAt;

    PoliceArea(String name, Set<Long> municipalities, Instant createdAt) {
        this.name = name;
        this.municipalities.addAll(municipalities);
        this.createdAt = createdAt;
    }

    @SuppressWarnings("NullAway.Init")
    PoliceArea() {}

    void change(String newName, Set<Long> newMunicipalities) {
        name = newName;
        municipalities.retainAll(newMunicipalities);
        municipalities.addAll(newMunicipalities);
    }

    long id() {
        return requireNonNull(id);
    }

    String name() {
        return name;
    }

    Set<Long> municipalities() {
        return Set.copyOf(municipalities);
    }
}
