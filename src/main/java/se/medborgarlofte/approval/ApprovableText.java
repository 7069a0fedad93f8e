package se.medborgarlofte.approval;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.form.StaleEdit;
import se.medborgarlofte.form.WrongState;

/** The stages that agreements and promises have in common. Each transition begins with its guard. */
@MappedSuperclass
public abstract class ApprovableText {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Stage stage = Stage.DRAFT;

    private int publishedNumber;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(nullable = false)
    private Long[] authors;

    private Instant changedAt;

    protected ApprovableText(long author, Instant now) {
        this.authors = new Long[] {author};
        this.changedAt = now;
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

    public boolean wasWrittenBy(long person) {
        return authors().contains(person);
    }

    /** Somebody changed the text: back to draft, and the approvals, bound to another text, no longer hold. */
    protected void edited(long seenVersion, long author, Instant now) {
        StaleEdit.check(seenVersion, version, getClass().getSimpleName());
        Set<Long> writers = stage == Stage.PUBLISHED ? new TreeSet<>() : authors();
        writers.add(author);
        authors = writers.toArray(Long[]::new);
        stage = Stage.DRAFT;
        changedAt = now;
    }

    protected void submitted(Instant now) {
        require(stage == Stage.DRAFT);
        stage = Stage.SUBMITTED;
        changedAt = now;
    }

    protected void sentBack(Instant now) {
        require(stage == Stage.SUBMITTED || stage == Stage.APPROVED);
        stage = Stage.DRAFT;
        changedAt = now;
    }

    protected void requireSubmitted() {
        require(stage == Stage.SUBMITTED);
    }

    protected void approvedByAll(Instant now) {
        require(stage == Stage.SUBMITTED);
        stage = Stage.APPROVED;
        changedAt = now;
    }

    /** @return the number of the version that the public now reads */
    protected int published(Instant now) {
        require(stage == Stage.APPROVED);
        stage = Stage.PUBLISHED;
        changedAt = now;
        return ++publishedNumber;
    }

    private void require(boolean rightStage) {
        if (!rightStage) {
            throw new WrongState("approval.error.stage." + stage);
        }
    }
}
