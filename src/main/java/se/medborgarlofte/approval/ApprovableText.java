package se.medborgarlofte.approval;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.form.StaleEdit;
import se.medborgarlofte.form.WrongState;
import se.medborgarlofte.history.Canonical;
import se.medborgarlofte.history.Publication;
import se.medborgarlofte.history.Subject;
import se.medborgarlofte.history.Version;
import se.medborgarlofte.security.Thing;
import se.medborgarlofte.shared.Ref;
import se.medborgarlofte.shared.Slug;

/**
 * A working text and its way to the public, as agreements and promises have it in common. Each transition begins with
 * its guard.
 *
 * @param <C> the wording
 */
@MappedSuperclass
public abstract class ApprovableText<C extends ApprovableContent> {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @jakarta.persistence.Version
    private long version;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Stage stage = Stage.DRAFT;

    private int publishedNumber;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(nullable = false)
    private Long[] authors;

    private Instant changedAt;

    private C content;

    private String title;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private long homeMunicipality;

    @ElementCollection
    @OrderColumn(name = "position")
    @Column(name = "municipality_id")
    private List<Long> municipalities = new ArrayList<>();

    @Nullable
    private String slug;

    protected ApprovableText(C content, long author, Instant now) {
        this.authors = new Long[] {author};
        this.changedAt = now;
        this.content = content;
        this.title = content.title();
        this.startsOn = content.period().start();
        this.endsOn = content.period().end();
        this.homeMunicipality = content.municipalities().get(0).id();
        this.municipalities.addAll(places(content));
    }

    /** For the persistence provider, which fills the fields. */
    @SuppressWarnings("NullAway")
    protected ApprovableText() {}

    public long id() {
        if (id == null) {
            throw new IllegalStateException("not saved yet");
        }
        return id;
    }

    /** Counts the saves; a form carries the number that it was filled from. */
    public long version() {
        return version;
    }

    public Stage stage() {
        return stage;
    }

    /** How many times it has been published; 0 while the public has never seen it. */
    public int publishedNumber() {
        return publishedNumber;
    }

    public boolean isPublic() {
        return publishedNumber > 0;
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** Who has written on the text since it was last published; they neither approve nor publish it. */
    public Set<Long> authors() {
        return new TreeSet<>(Set.of(authors));
    }

    public C content() {
        return content;
    }

    /** The wording as it is approved, published and kept: canonical JSON. */
    public String wording() {
        return Canonical.write(content);
    }

    /** What the next publication would put into the archive, but for its reason and approvals. */
    protected Version nextVersion(Subject subject, Instant now) {
        String wording = wording();
        return new Version(
                subject, publishedNumber + 1, wording, Canonical.digest(wording), Publication.told(), now, null);
    }

    public Set<Long> municipalities() {
        return new LinkedHashSet<>(municipalities);
    }

    /** As a log of events names it. */
    public abstract Thing thing();

    /** The one whose page the public address is under. */
    public long homeMunicipality() {
        return homeMunicipality;
    }

    /** The public address, from the first publication on. */
    @Nullable
    public String slug() {
        return slug;
    }

    /** Replaces the text. Where it holds is fixed once the public has an address of it. */
    public void edit(C content, long seenVersion, long author, Instant now) {
        if (!this.content.revoked().isEmpty()) {
            throw new WrongState("approval.error.revoked");
        }
        touched(seenVersion, author, now);
        List<Long> places = places(content);
        if (!places.equals(List.copyOf(municipalities))) {
            if (isPublic()) {
                throw Refusal.at("municipalities", "approval.error.municipalities.published");
            }
            homeMunicipality = places.get(0);
            municipalities.clear();
            municipalities.addAll(places);
        }
        write(content);
    }

    private void write(C content) {
        this.content = content;
        this.title = content.title();
        this.startsOn = content.period().start();
        this.endsOn = content.period().end();
    }

    /** Somebody changed what is approved: back to draft, and the approvals, bound to another text, no longer hold. */
    protected void touched(long seenVersion, long author, Instant now) {
        require(stage != Stage.DISCARDED);
        StaleEdit.check(seenVersion, version, getClass().getSimpleName());
        Set<Long> writers = stage == Stage.PUBLISHED ? new TreeSet<>() : authors();
        writers.add(author);
        authors = writers.toArray(Long[]::new);
        stage = Stage.DRAFT;
        changedAt = now;
    }

    protected void submit(Instant now) {
        move(stage == Stage.DRAFT, Stage.SUBMITTED, now);
    }

    /** Puts away what the public has never seen. */
    void discard(Instant now) {
        if (isPublic()) {
            throw new WrongState("approval.error.discard.public");
        }
        move(stage != Stage.DISCARDED, Stage.DISCARDED, now);
    }

    /** Takes out again what was put away, as a draft. */
    void restore(Instant now) {
        if (stage != Stage.DISCARDED) {
            throw new WrongState("approval.error.restore.inUse");
        }
        move(true, Stage.DRAFT, now);
    }

    /**
     * Gives up the wording that was to replace the published one: the working text is what the public reads again.
     *
     * @param published the wording of a version by its number
     */
    void withdraw(long seenVersion, IntFunction<C> published, Instant now) {
        if (!isPublic() || stage == Stage.PUBLISHED) {
            throw new WrongState("approval.error.withdraw.nothing");
        }
        StaleEdit.check(seenVersion, version, getClass().getSimpleName());
        write(published.apply(publishedNumber));
        authors = new Long[0];
        move(true, Stage.PUBLISHED, now);
    }

    void sendBack(Instant now) {
        move(stage == Stage.SUBMITTED || stage == Stage.APPROVED, Stage.DRAFT, now);
    }

    void requireSubmitted() {
        require(stage == Stage.SUBMITTED);
    }

    protected void approve(Instant now) {
        move(stage == Stage.SUBMITTED, Stage.APPROVED, now);
    }

    /**
     * @param from the stages in which it may be
     * @param taken whether an address is another one's already
     * @return the number of the version that the public now reads
     */
    protected int publish(Set<Stage> from, Predicate<String> taken, Instant now) {
        move(from.contains(stage), Stage.PUBLISHED, now);
        if (slug == null) {
            slug = Slug.of(title).unless(taken).value();
        }
        return ++publishedNumber;
    }

    /**
     * The words from before a correction hold again; a draft that was begun after it stays one.
     *
     * @return the number of the version that the public now reads
     */
    int takeBack(Version before, Instant now) {
        if (stage == Stage.PUBLISHED) {
            write(read(before));
        }
        changedAt = now;
        return ++publishedNumber;
    }

    /** The wording of one of its versions. */
    @SuppressWarnings("unchecked")
    C read(Version published) {
        return (C) published.read(content.getClass());
    }

    private void move(boolean rightStage, Stage next, Instant now) {
        require(rightStage);
        stage = next;
        changedAt = now;
    }

    private void require(boolean rightStage) {
        if (!rightStage) {
            throw new WrongState("approval.error.stage." + stage);
        }
    }

    private static List<Long> places(ApprovableContent content) {
        return content.municipalities().stream().map(Ref::id).toList();
    }
}
