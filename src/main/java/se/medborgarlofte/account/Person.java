package se.medborgarlofte.account;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;

/** Somebody who logs in. A disabled person stays, because what they did stays. */
@Entity
class Person {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String email;
    private String name;
    private String title;
    private @Nullable String passwordHash;
    private @Nullable Instant disabledAt;
    private @Nullable Instant sessionsFrom;

    @Formula("exists (select 1 from person_identity i where i.person_id = id)")
    private boolean knownToProvider;

    @Column(updatable = false)
    private Instant createdAt;

    @Version
    private long version;

    Person(NewPerson command, Instant createdAt) {
        this.email = normalised(command.email());
        this.name = command.name();
        this.title = command.title();
        this.createdAt = createdAt;
    }

    @SuppressWarnings("NullAway.Init")
    Person() {}

    /** Addresses are compared without regard to case, as mail servers do. */
    static String normalised(String email) {
        return email.replace("\u0000", "").strip().toLowerCase(Locale.ROOT);
    }

    void change(String newName, String newTitle) {
        name = newName;
        title = newTitle;
    }

    void changeEmail(String newEmail, Instant now) {
        email = newEmail;
        endSessions(now);
    }

    void usePassword(String hash, Instant now) {
        passwordHash = hash;
        endSessions(now);
    }

    /** Whoever is logged in as this person must log in again. */
    void endSessions(Instant now) {
        sessionsFrom = now;
    }

    boolean admitsSessionsFrom(Instant since) {
        return sessionsFrom == null || !since.isBefore(sessionsFrom);
    }

    void disable(Instant now) {
        if (disabledAt == null) {
            disabledAt = now;
            endSessions(now);
        }
    }

    void enable() {
        disabledAt = null;
    }

    long id() {
        return requireNonNull(id);
    }

    String email() {
        return email;
    }

    String name() {
        return name;
    }

    String title() {
        return title;
    }

    @Nullable
    String passwordHash() {
        return passwordHash;
    }

    /** Whether the person has used a link to get in: with a password, or by the provider of their organisation. */
    boolean hasEntered() {
        return passwordHash != null || knownToProvider;
    }

    /** Whether they have no password, and so begin to log in at the provider of their organisation. */
    boolean entersByProvider() {
        return passwordHash == null && knownToProvider;
    }

    boolean isDisabled() {
        return disabledAt != null;
    }

    long version() {
        return version;
    }
}
