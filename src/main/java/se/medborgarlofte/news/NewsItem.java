package se.medborgarlofte.news;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.form.StaleEdit;
import se.medborgarlofte.form.WrongState;
import se.medborgarlofte.history.Canonical;
import se.medborgarlofte.history.Subject;
import se.medborgarlofte.security.Thing;
import se.medborgarlofte.shared.Slug;

/** A news item's working text and its way to the public. Each change begins with the guard of its state. */
@Entity
@Table(name = "news")
class NewsItem {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    @Column(updatable = false)
    private long municipalityId;

    private @Nullable String slug;

    @Enumerated(EnumType.STRING)
    private NewsState state = NewsState.DRAFT;

    private String title;
    private String content;
    private String reason = "";

    @JdbcTypeCode(SqlTypes.ARRAY)
    private Long[] authors = new Long[0];

    private int publishedNumber;

    /** Of the wording that the public reads. */
    private @Nullable Long publicPicture;

    private long changedBy;
    private Instant changedAt;

    @SuppressWarnings("NullAway")
    protected NewsItem() {}

    @SuppressWarnings("NullAway") // what is not set here is set by write
    NewsItem(long municipality, NewsContent content, long author, Instant now) {
        this.municipalityId = municipality;
        write(content, author, now);
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    long version() {
        return version;
    }

    long municipality() {
        return municipalityId;
    }

    @Nullable
    String slug() {
        return slug;
    }

    NewsState state() {
        return state;
    }

    NewsContent content() {
        return Canonical.read(content, NewsContent.class);
    }

    /** As it is published and kept. */
    String wording() {
        return content;
    }

    String reason() {
        return reason;
    }

    int publishedNumber() {
        return publishedNumber;
    }

    Instant changedAt() {
        return changedAt;
    }

    /** Who has written since it was last published; they do not publish it. */
    Set<Long> authors() {
        return new TreeSet<>(Set.of(authors));
    }

    /** Whether it says something that the public does not read yet. */
    boolean waits() {
        return state != NewsState.WITHDRAWN && authors.length > 0;
    }

    Subject subject() {
        return new Subject(Subject.Kind.NEWS, id());
    }

    /** As a log of events names it. */
    Thing thing() {
        return new Thing(Thing.Kind.NEWS, id(), title);
    }

    void checkSeen(long seenVersion) {
        StaleEdit.check(seenVersion, version, "news " + id);
    }

    void edit(NewsContent next, String why, long author, Instant now) {
        require(state != NewsState.WITHDRAWN);
        if (state == NewsState.PUBLISHED && why.isBlank()) {
            throw Refusal.at("reason", "news.error.reason");
        }
        reason = state == NewsState.PUBLISHED ? why : "";
        write(next, author, now);
    }

    /** Its picture is another one, or none. */
    void show(NewsContent.@Nullable Shown picture, long author, Instant now) {
        require(state != NewsState.WITHDRAWN);
        write(content().with(picture), author, now);
    }

    void requireWaiting() {
        require(waits());
    }

    /** @return the number of the version that the public now reads */
    int publish(Slug address, long publisher, Instant now) {
        requireWaiting();
        NewsContent.Shown picture = content().picture();
        publicPicture = picture == null ? null : (Long) picture.id();
        slug = slug == null ? address.value() : slug;
        state = NewsState.PUBLISHED;
        return next(publisher, now);
    }

    /** @return the number of the version that says so */
    int withdraw(String because, long person, Instant now) {
        require(state == NewsState.PUBLISHED);
        if (because.isBlank()) {
            throw Refusal.at("because", "news.error.because");
        }
        content = Canonical.write(content().withdrawn());
        publicPicture = null;
        reason = because;
        state = NewsState.WITHDRAWN;
        return next(person, now);
    }

    private int next(long person, Instant now) {
        authors = new Long[0];
        changedBy = person;
        changedAt = now;
        return ++publishedNumber;
    }

    private void write(NewsContent next, long author, Instant now) {
        title = next.title();
        content = Canonical.write(next);
        Set<Long> writers = authors();
        writers.add(author);
        authors = writers.toArray(Long[]::new);
        changedBy = author;
        changedAt = now;
    }

    private void require(boolean rightState) {
        if (!rightState) {
            throw new WrongState(
                    waits() || state != NewsState.PUBLISHED ? "news.error.state." + state : "news.error.nothing");
        }
    }
}
