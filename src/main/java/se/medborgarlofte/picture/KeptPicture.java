package se.medborgarlofte.picture;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.form.StaleEdit;
import se.medborgarlofte.history.Canonical;

/** A picture beside something, with its words. Once removed, only what it was (its digest) and when it went stay. */
@MappedSuperclass
public abstract class KeptPicture {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

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

    public long version() {
        return version;
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    /** With nothing to show yet. */
    @SuppressWarnings("NullAway")
    protected KeptPicture() {}

    /** @param next null: the picture stays, its words change */
    public void show(@Nullable Picture next, String alt, String caption, long seenVersion, long person, Instant now) {
        touched(seenVersion, person, now);
        if (next != null) {
            content = next.content();
            format = next.format();
            width = next.width();
            height = next.height();
            digest = Canonical.digest(next.content());
        } else if (content == null) {
            throw Refusal.at("picture", "picture.error.missing");
        }
        this.alt = alt;
        this.caption = caption;
    }

    public void remove(long seenVersion, long person, Instant now) {
        touched(seenVersion, person, now);
        content = null;
        alt = "";
        caption = "";
    }

    public @Nullable Picture picture() {
        return content == null ? null : new Picture(format, width, height, content);
    }

    /** What a log of events keeps of it: no pixel, since they can be removed. */
    public Map<String, String> told() {
        return Map.of("digest", digest, "alt", alt, "caption", caption);
    }

    private void touched(long seenVersion, long person, Instant now) {
        StaleEdit.check(seenVersion, id == null ? PictureSummary.NEVER : version, "picture");
        changedBy = person;
        changedAt = now;
    }
}
