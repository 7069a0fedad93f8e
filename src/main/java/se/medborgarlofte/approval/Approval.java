package se.medborgarlofte.approval;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.history.Subject;

/** A party's decision on one exact text. A row is never changed; it stops to hold when the text does. */
@Entity
@Immutable
class Approval {

    enum Decision {
        APPROVED,
        SENT_BACK
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    @Enumerated(EnumType.STRING)
    Subject.Kind subjectType;

    long subjectId;
    long partyId;

    @Enumerated(EnumType.STRING)
    Decision decision;

    String digest;
    String reason;
    String function;
    long decidedBy;
    Instant decidedAt;

    @SuppressWarnings("NullAway")
    protected Approval() {}

    Approval(Subject subject, long party, Decision decision, String digest, String reason, Actor actor, Instant now) {
        this.subjectType = subject.kind();
        this.subjectId = subject.id();
        this.partyId = party;
        this.decision = decision;
        this.digest = digest;
        this.reason = reason;
        this.function = actor.title();
        this.decidedBy = actor.personId();
        this.decidedAt = now;
    }

    Subject subject() {
        return new Subject(subjectType, subjectId);
    }
}
