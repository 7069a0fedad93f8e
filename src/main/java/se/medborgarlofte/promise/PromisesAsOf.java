package se.medborgarlofte.promise;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.history.Subject;
import se.medborgarlofte.history.Version;
import se.medborgarlofte.history.Versions;
import se.medborgarlofte.shared.Period;
import se.medborgarlofte.shared.SwedishTime;

/** The figures of promises by what had happened when a day was over, as it is known now. */
@Service
@Transactional(readOnly = true)
public class PromisesAsOf {

    private final PromiseRepository promises;
    private final Versions versions;
    private final RecordedQueries recorded;
    private final JdbcClient jdbc;
    private final SwedishTime time;

    PromisesAsOf(
            PromiseRepository promises,
            Versions versions,
            RecordedQueries recorded,
            JdbcClient jdbc,
            SwedishTime time) {
        this.promises = promises;
        this.versions = versions;
        this.recorded = recorded;
        this.jdbc = jdbc;
        this.time = time;
    }

    /**
     * All that are published under the agreement and had begun, in the order in which they were written.
     *
     * @param cutOff the last day that counts
     */
    public List<PromiseAsOf> under(long agreement, LocalDate cutOff) {
        List<Long> ids =
                promises.findPublishedUnder(agreement).stream().map(Promise::id).toList();
        Map<Long, List<Version>> published = versions.of(Subject.Kind.PROMISE, ids);
        Map<Long, Recorded> done = recorded.of(ids);
        Map<Long, List<CountedEvent>> events = events(ids, cutOff);
        return ids.stream()
                .map(id -> asOf(
                        id,
                        Objects.requireNonNull(published.get(id)),
                        Objects.requireNonNull(done.get(id)),
                        events.getOrDefault(id, List.of()),
                        cutOff))
                .filter(promise -> !promise.content().period().isAfter(cutOff))
                .toList();
    }

    private static PromiseAsOf asOf(
            long id, List<Version> wordings, Recorded done, List<CountedEvent> events, LocalDate cutOff) {
        PromiseContent content = wordings.get(wordings.size() - 1).read(PromiseContent.class);
        List<PublishedTargets> targets = wordings.stream()
                .map(version -> PublishedTargets.of(
                        SwedishTime.dayOf(version.publishedAt()), version.read(PromiseContent.class)))
                .toList();
        Progress progress = Progress.of(targets, done.until(cutOff), cutOff.plusDays(1));
        return new PromiseAsOf(
                id,
                content,
                progress,
                events.stream()
                        .filter(event -> content.counts(event.activityType(), event.dates()))
                        .toList());
    }

    private Map<Long, List<CountedEvent>> events(Collection<Long> ids, LocalDate cutOff) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<Long, List<CountedEvent>> events = new HashMap<>();
        jdbc.sql("select link.promise_id, o.source_kind, o.source_id, o.revision, o.activity_type_id, o.starts_on,"
                        + " o.ends_on, o.quantity, array(select distinct m.target_key from occurrence_member m"
                        + " where m.occurrence_id = o.id and m.promise_id = link.promise_id) as lists "
                        + LedgerQueries.NEWEST
                        + " and o.entry <> 'STRUCK' and link.promise_id in (:promises) and o.ends_on <= :cutOff"
                        + " order by o.ends_on, o.source_kind, o.source_id")
                .param("now", Timestamp.from(time.now()))
                .param("promises", ids)
                .param("cutOff", cutOff)
                .query((row, index) -> events.computeIfAbsent(row.getLong("promise_id"), id -> new ArrayList<>())
                        .add(new CountedEvent(
                                new Source(Source.Kind.valueOf(row.getString("source_kind")), row.getLong("source_id")),
                                row.getInt("revision"),
                                row.getLong("activity_type_id"),
                                new Period(
                                        row.getObject("starts_on", LocalDate.class),
                                        row.getObject("ends_on", LocalDate.class)),
                                row.getInt("quantity"),
                                Set.of((Integer[]) row.getArray("lists").getArray()))))
                .list();
        return events;
    }
}
