package se.medborgarlofte.situation;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.form.StaleEdit;
import se.medborgarlofte.form.WrongState;
import se.medborgarlofte.security.Thing;

/** A municipality's picture of one day: a draft until it is decided, and from then on as it is. */
@Entity
@Convert(attributeName = "content", converter = EditionConverter.class)
class SituationEdition {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private long municipalityId;
    private LocalDate dated;
    private EditionContent content;
    private @Nullable String decidedBy;
    private @Nullable LocalDate decidedOn;
    private @Nullable String paragraph;
    private @Nullable String registrationNumber;
    private long createdBy;
    private long changedBy;
    private Instant changedAt;

    @SuppressWarnings("NullAway")
    protected SituationEdition() {}

    SituationEdition(long municipality, EditionContent content, long author, Instant now) {
        this.municipalityId = municipality;
        this.content = content;
        this.dated = content.text().date();
        this.createdBy = author;
        this.changedBy = author;
        this.changedAt = now;
    }

    long id() {
        return requireNonNull(id);
    }

    long version() {
        return version;
    }

    long municipality() {
        return municipalityId;
    }

    EditionContent content() {
        return content;
    }

    @Nullable
    EditionDecision decision() {
        return decidedOn == null
                ? null
                : new EditionDecision(
                        requireNonNull(decidedBy),
                        decidedOn,
                        requireNonNull(paragraph),
                        requireNonNull(registrationNumber));
    }

    /** As a log of events names it. */
    Thing thing() {
        return new Thing(Thing.Kind.SITUATION_EDITION, id(), dated.toString());
    }

    void requireDraft(long seenVersion) {
        if (decidedOn != null) {
            throw new WrongState("situation.error.decided");
        }
        StaleEdit.check(seenVersion, version, "edition " + id);
    }

    void write(EditionContent written, long seenVersion, long author, Instant now) {
        requireDraft(seenVersion);
        content = written;
        dated = written.text().date();
        changedBy = author;
        changedAt = now;
    }

    void decide(EditionDecision decision, long seenVersion, long author, Instant now) {
        requireDraft(seenVersion);
        decidedBy = decision.by();
        decidedOn = decision.on();
        paragraph = decision.paragraph();
        registrationNumber = decision.registrationNumber();
        changedBy = author;
        changedAt = now;
    }
}
