package se.medborgarlofte.promise;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.form.StaleEdit;

/** Something that can be done and counted, for instance "Fotpatrull"; for one municipality or for all. */
@Entity
class ActivityType {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private @Nullable Long municipalityId;
    private String name;

    @Enumerated(EnumType.STRING)
    private ActivityKind kind;

    private boolean plannedMayBePublic;
    private @Nullable Instant retiredAt;
    private Instant createdAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected ActivityType() {}

    ActivityType(
            @Nullable Long municipalityId, String name, ActivityKind kind, boolean plannedMayBePublic, Instant now) {
        this.municipalityId = municipalityId;
        this.createdAt = now;
        this.name = name;
        this.kind = kind;
        describe(name, plannedMayBePublic);
    }

    /** A new name, and whether planned ones may be shown; what kind it is never changes, since figures rest on it. */
    final void describe(String name, boolean plannedMayBePublic) {
        if (plannedMayBePublic && kind != ActivityKind.MUNICIPAL_WORK) {
            throw Refusal.at("plannedMayBePublic", "promise.error.activityType.planned");
        }
        this.name = name;
        this.plannedMayBePublic = plannedMayBePublic;
    }

    void checkSeen(long seenVersion) {
        StaleEdit.check(seenVersion, version, "activity type " + id);
    }

    void retire(Instant now) {
        if (retiredAt == null) {
            retiredAt = now;
        }
    }

    ActivityKind kind() {
        return kind;
    }

    @Nullable
    Long municipalityId() {
        return municipalityId;
    }

    boolean isFor(long municipality) {
        return municipalityId == null || municipalityId == municipality;
    }

    ActivityTypeSummary summary() {
        return new ActivityTypeSummary(
                Objects.requireNonNull(id), municipalityId, name, kind, plannedMayBePublic, retiredAt != null, version);
    }
}
