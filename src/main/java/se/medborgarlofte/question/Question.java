package se.medborgarlofte.question;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.form.StaleEdit;
import se.medborgarlofte.form.WrongState;
import se.medborgarlofte.security.Thing;
import se.medborgarlofte.shared.SwedishTime;

/** A question or view from when it is received until it is settled. Each change begins with the guard of its state. */
@Entity
class Question {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private long municipalityId;
    private long partyId;

    @Enumerated(EnumType.STRING)
    private AskedOf askedOf;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    private @Nullable Long promiseId;
    private @Nullable Long gatheringId;
    private @Nullable Integer targetKey;

    @Enumerated(EnumType.STRING)
    private QuestionState state = QuestionState.RECEIVED;

    private String original;
    private @Nullable String wording;
    private String theme = "";
    private @Nullable Long duplicateOf;
    private String draft = "";
    private @Nullable Long draftBy;
    private Instant receivedAt;
    private @Nullable Long receivedBy;
    private Instant dueAt;
    private @Nullable Instant settledAt;
    private @Nullable String receipt;

    /** How it came. */
    enum Origin {
        WEB,
        GATHERING
    }

    /** @param at from when an answer is waited for, until {@code due} */
    record Received(
            Origin origin,
            @Nullable Long by,
            Instant at,
            Instant due,
            @Nullable String receipt) {}

    @SuppressWarnings("NullAway")
    protected Question() {}

    /** @param held whether only moderators may read it as it is */
    Question(long municipality, long party, AskedOf askedOf, About about, String text, boolean held, Received how) {
        this.municipalityId = municipality;
        this.partyId = party;
        this.askedOf = askedOf;
        this.promiseId = about.promise();
        this.targetKey = about.target();
        this.gatheringId = about.gathering();
        this.original = text;
        this.wording = held ? null : text;
        this.origin = how.origin();
        this.receivedBy = how.by();
        this.receivedAt = how.at();
        this.dueAt = how.due();
        this.receipt = how.receipt();
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    long version() {
        return version;
    }

    long party() {
        return partyId;
    }

    long municipality() {
        return municipalityId;
    }

    Set<Long> where() {
        return Set.of(municipalityId);
    }

    QuestionState state() {
        return state;
    }

    String original() {
        return original;
    }

    @Nullable
    String wording() {
        return wording;
    }

    String draft() {
        return draft;
    }

    LocalDate receivedOn() {
        return SwedishTime.dayOf(receivedAt);
    }

    String theme() {
        return theme;
    }

    Set<Long> author() {
        return draftBy == null ? Set.of() : Set.of(draftBy);
    }

    @Nullable
    Long promise() {
        return promiseId;
    }

    /** As a log of events names it: never by its words. */
    Thing thing() {
        return new Thing(Thing.Kind.QUESTION, id(), Long.toString(id()));
    }

    void checkSeen(long seenVersion) {
        StaleEdit.check(seenVersion, version, "question " + id);
    }

    /** What others than moderators may read from now on. */
    void release(String wording) {
        require(state == QuestionState.RECEIVED);
        this.wording = wording;
    }

    void forward(long party) {
        require(state == QuestionState.RECEIVED);
        if (party == partyId) {
            throw Refusal.at("party", "question.error.party.same");
        }
        partyId = party;
        draft = "";
        draftBy = null;
    }

    /** An answer to be published, or one to replace what is. */
    void draft(String answer, String theme, long author) {
        require(state == QuestionState.RECEIVED || state == QuestionState.ANSWERED);
        requireReleased();
        this.draft = answer;
        this.theme = theme;
        this.draftBy = author;
    }

    /** @return whether it was answered before */
    boolean answer(Instant now) {
        require(state == QuestionState.RECEIVED || state == QuestionState.ANSWERED);
        requireReleased();
        if (draft.isEmpty()) {
            throw new WrongState("question.error.draft.none");
        }
        boolean again = state == QuestionState.ANSWERED;
        if (!again) {
            settle(QuestionState.ANSWERED, now);
        }
        draft = "";
        draftBy = null;
        return again;
    }

    void decline(Instant now) {
        settle(QuestionState.DECLINED, now);
    }

    void handOver(long police, Instant now) {
        settle(QuestionState.HANDED_OVER, now);
        partyId = police;
        wording = null;
    }

    void mergeInto(Question other, Instant now) {
        if (other.id() == id() || other.municipalityId != municipalityId || other.state == QuestionState.DUPLICATE) {
            throw Refusal.at("duplicateOf", "question.error.duplicateOf");
        }
        settle(QuestionState.DUPLICATE, now);
        duplicateOf = other.id();
    }

    /** Nothing of what was sent is left but these words. */
    void anonymise(String wording) {
        this.original = "";
        this.wording = wording;
        this.draft = "";
        this.draftBy = null;
    }

    private void settle(QuestionState as, Instant now) {
        require(state == QuestionState.RECEIVED);
        state = as;
        settledAt = now;
    }

    private void requireReleased() {
        if (wording == null) {
            throw new WrongState("question.error.held");
        }
    }

    private void require(boolean rightState) {
        if (!rightState) {
            throw new WrongState("question.error.state." + state);
        }
    }
}
