package se.medborgarlofte.promise;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.approval.Stage;
import se.medborgarlofte.history.Subject;
import se.medborgarlofte.history.Version;
import se.medborgarlofte.history.Versions;
import se.medborgarlofte.shared.SwedishTime;

/** What the public may read of promises; every figure comes from the public rows of the ledger. */
@Service
@Transactional(readOnly = true)
public class PublishedPromises {

    private final PromiseRepository promises;
    private final Versions versions;
    private final LedgerQueries ledger;
    private final RecordedQueries recorded;
    private final SwedishTime time;

    PublishedPromises(
            PromiseRepository promises,
            Versions versions,
            LedgerQueries ledger,
            RecordedQueries recorded,
            SwedishTime time) {
        this.promises = promises;
        this.versions = versions;
        this.ledger = ledger;
        this.recorded = recorded;
        this.time = time;
    }

    /** All that cover the municipality, past and coming ones too. */
    public List<PublishedPromise> in(long municipality) {
        return read(promises.findPublishedIn(Set.of(municipality)));
    }

    /** All that were published under the agreement, in the order in which they were written. */
    public List<PublishedPromise> under(long agreement) {
        return read(promises.findPublishedUnder(agreement));
    }

    public List<PublishedPromise> byIds(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : read(promises.findPublished(ids));
    }

    /** Whether each is published and covers one of the municipalities: what is done there may count for it. */
    public boolean cover(Set<Long> ids, Set<Long> municipalities) {
        List<Promise> found = ids.isEmpty() ? List.of() : promises.findPublished(ids);
        return found.size() == ids.size()
                && found.stream()
                        .allMatch(promise -> promise.municipalities().stream().anyMatch(municipalities::contains));
    }

    public Optional<PublishedPromise> find(long municipality, String slug) {
        return read(promises.findPublished(municipality, slug).stream().toList()).stream()
                .findFirst();
    }

    /** Those in force in the municipality on the day by what was published: what an officer's measure may count for. */
    public List<PublishedPromise> inForce(long municipality, LocalDate day) {
        return inForce(Set.of(municipality), day);
    }

    /** As {@link #inForce(long, LocalDate)}, for several municipalities; each promise once. */
    public List<PublishedPromise> inForce(Set<Long> municipalities, LocalDate day) {
        return read(promises.findPublishedIn(municipalities)).stream()
                .filter(promise -> promise.holdsOn(day))
                .toList();
    }

    /** One page of every dated event of a promise, the latest first; struck ones too. */
    public List<PublicEvent> events(PublishedPromise promise, int offset, int limit) {
        return events(promise, null, offset, limit);
    }

    /**
     * One page of the dated events behind a promise's figures, the latest first.
     *
     * @param figure only what it counts; null for all, struck ones too
     */
    public List<PublicEvent> events(PublishedPromise promise, @Nullable CountedBy figure, int offset, int limit) {
        return ledger.events(promise.id(), promise.content(), figure, offset, limit);
    }

    public int countEvents(PublishedPromise promise, @Nullable CountedBy figure) {
        return ledger.countEvents(promise.id(), figure);
    }

    /** What was done in the municipality, for whatever promise, the latest first. */
    public List<PublicEvent> doneIn(long municipality, int offset, int limit) {
        return ledger.done(municipality, offset, limit);
    }

    public int countDoneIn(long municipality) {
        return ledger.countDone(municipality);
    }

    /** Every published version of a promise, oldest first. */
    public List<Version> versions(long id) {
        return versions.of(Subject.Kind.PROMISE, List.of(id)).getOrDefault(id, List.of());
    }

    /** Of each promise under the agreement the version that held at the moment, in the order in which they were written. */
    public List<Version> versionsUnder(long agreement, Instant moment) {
        List<Long> ids =
                promises.findPublishedUnder(agreement).stream().map(Promise::id).toList();
        Map<Long, List<Version>> all = versions.of(Subject.Kind.PROMISE, ids);
        return ids.stream()
                .flatMap(id -> all.getOrDefault(id, List.of()).stream()
                        .filter(version -> version.publishedAt().isBefore(moment))
                        .reduce((earlier, later) -> later)
                        .stream())
                .toList();
    }

    /** As the public would read them, were each working text published now. */
    List<PublishedPromise> asIfPublished(List<Promise> texts) {
        return read(texts, this::withWorkingText);
    }

    private List<PublishedPromise> read(List<Promise> published) {
        return read(published, (promise, wordings) -> wordings);
    }

    private List<PublishedPromise> read(
            List<Promise> texts, BiFunction<Promise, List<Version>, List<Version>> wordings) {
        List<Long> ids = texts.stream().map(Promise::id).toList();
        Map<Long, List<Version>> published = versions.of(Subject.Kind.PROMISE, ids);
        Map<Long, Recorded> done = recorded.of(ids);
        Map<Long, List<Version>> deviations = versions.of(Subject.Kind.DEVIATION, ids);
        return texts.stream()
                .map(promise -> published(
                        promise,
                        wordings.apply(promise, published.getOrDefault(promise.id(), List.of())),
                        requireNonNull(done.get(promise.id())),
                        deviations.getOrDefault(promise.id(), List.of())))
                .toList();
    }

    private List<Version> withWorkingText(Promise promise, List<Version> published) {
        return promise.stage() == Stage.PUBLISHED
                ? published
                : Stream.concat(published.stream(), Stream.of(promise.nextVersion(time.now())))
                        .toList();
    }

    private PublishedPromise published(
            Promise promise, List<Version> wordings, Recorded done, List<Version> deviations) {
        Version newest = wordings.get(wordings.size() - 1);
        List<PublishedTargets> targets =
                wordings.stream().map(PublishedPromises::targets).toList();
        PromiseContent content = newest.read(PromiseContent.class);
        return new PublishedPromise(
                promise.id(),
                promise.agreementId(),
                promise.homeMunicipality(),
                Objects.requireNonNullElse(promise.slug(), ""),
                newest.number(),
                newest.publishedAt(),
                wordings.get(0).publishedAt(),
                content,
                newest.how(),
                Progress.of(targets, done, time.today()),
                Quiet.since(content, done, time.today()),
                done.entries().stream().filter(Entry::struck).toList(),
                PublishedDeviation.newestFirst(deviations, time.today()));
    }

    private static PublishedTargets targets(Version version) {
        return PublishedTargets.of(SwedishTime.dayOf(version.publishedAt()), version.read(PromiseContent.class));
    }
}
