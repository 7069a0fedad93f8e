package se.medborgarlofte.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A one-time link with which a person chooses a password. Only the hash of its secret is kept. */
@Entity
class Invitation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(updatable = false)
    private long personId;

    @Column(updatable = false)
    private byte[] tokenHash;

    @Column(updatable = false)
    private Instant expiresAt;

    private @Nullable Instant usedAt;

    @Column(updatable = false)
    private Instant createdAt;

    @Column(updatable = false)
    private @Nullable Long createdBy;

    Invitation(long person, byte[] tokenHash, Instant expiresAt, Instant createdAt, @Nullable Long createdBy) {
        this.personId = person;
        this.tokenHash = tokenHash.clone();
        this.expiresAt = expiresAt;
        this.createdAt = createdAt;
        this.createdBy = createdBy;
    }

    @SuppressWarnings("NullAway.Init")
    Invitation() {}

    boolean isOpen(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }

    long personId() {
        return personId;
    }
}
