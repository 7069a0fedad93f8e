package se.medborgarlofte.organisation;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A municipality that takes part. Its code, name and slug come from the built-in list and stay as they are. */
@Entity
class Municipality {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 4, updatable = false)
    private String code;

    @Column(updatable = false)
    private String name;

    @Column(updatable = false)
    private String slug;

    @Column(updatable = false)
    private Instant createdAt;

    Municipality(KnownMunicipality known, Instant createdAt) {
        this.code = known.code();
        this.name = known.name();
        this.slug = known.slug();
        this.createdAt = createdAt;
    }

    @SuppressWarnings("NullAway.Init")
    Municipality() {}

    long id() {
        return requireNonNull(id);
    }

    String name() {
        return name;
    }

    MunicipalitySummary summary() {
        return new MunicipalitySummary(id(), code, name, slug);
    }
}
