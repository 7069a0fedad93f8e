package se.medborgarlofte.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.form.StaleEdit;
import se.medborgarlofte.history.Canonical;

/**
 * The picture of an agreement's signing. It is no part of the wording, so nobody approves it and no version holds it.
 * Once removed, only what it was (its digest) and when it went stay.
 */
@Entity
class SigningPicture {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(updatable = false)
    private long agreementId;

    private byte @Nullable [] content;

    @Enumerated(EnumType.STRING)
    private Picture.Format format;

    private int width;
    private int height;
    private String digest;
    private String alt;
    private String caption;
    private long changedBy;
    private Instant changedAt;

    @Version
    private long version;

    /** For the persistence provider, which fills the fields. */
    @SuppressWarnings("NullAway")
    protected SigningPicture() {}

    /** With nothing to show yet. */
    @SuppressWarnings("NullAway")
    SigningPicture(long agreement) {
        this.agreementId = agreement;
    }

    /** @param next null: the picture stays, its words change */
    void show(@Nullable Picture next, String alt, String caption, long seenVersion, long person, Instant now) {
        touched(seenVersion, person, now);
        if (next != null) {
            content = next.content();
            format = next.format();
            width = next.width();
            height = next.height();
            digest = Canonical.digest(next.content());
        } else if (content == null) {
            throw Refusal.at("picture", "agreement.error.picture.missing");
        }
        this.alt = alt;
        this.caption = caption;
    }

    void remove(long seenVersion, long person, Instant now) {
        touched(seenVersion, person, now);
        content = null;
        alt = "";
        caption = "";
    }

    @Nullable
    Picture picture() {
        return content == null ? null : new Picture(format, width, height, content);
    }

    /** What a log of events keeps of it: no pixel, since they can be removed. */
    Map<String, String> told() {
        return Map.of("digest", digest, "alt", alt, "caption", caption);
    }

    private void touched(long seenVersion, long person, Instant now) {
        StaleEdit.check(seenVersion, id == null ? PictureSummary.NEVER : version, "picture");
        changedBy = person;
        changedAt = now;
    }
}
