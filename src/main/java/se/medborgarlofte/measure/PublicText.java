package se.medborgarlofte.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.form.WrongState;

/** The text and link of a measure for the public, which another person than its writer releases. */
@Embeddable
class PublicText {

    @Column(name = "public_text")
    private String words = "";

    private @Nullable String link;

    @Column(name = "text_state")
    @Enumerated(EnumType.STRING)
    private TextState state = TextState.NONE;

    @Column(name = "text_by")
    private @Nullable Long writer;

    private @Nullable Long releasedBy;
    private @Nullable Instant releasedAt;

    String words() {
        return words;
    }

    @Nullable
    String link() {
        return link;
    }

    TextState state() {
        return state;
    }

    /** Whoever wrote it; nobody where there is none. */
    Set<Long> authors() {
        return writer == null ? Set.of() : Set.of(writer);
    }

    /** A new wording waits for another person again; an unchanged one keeps what was decided. */
    void write(String newWords, @Nullable String newLink, long person) {
        if (newWords.equals(words) && Objects.equals(newLink, link)) {
            return;
        }
        words = newWords;
        link = newLink;
        boolean empty = newWords.isEmpty() && newLink == null;
        state = empty ? TextState.NONE : TextState.WAITING;
        writer = empty ? null : (Long) person;
        releasedBy = null;
        releasedAt = null;
    }

    void decide(TextState decision, long person, Instant now) {
        if (state == TextState.NONE || state == decision) {
            throw new WrongState("measure.error.text.decided");
        }
        state = decision;
        releasedBy = person;
        releasedAt = now;
    }
}
