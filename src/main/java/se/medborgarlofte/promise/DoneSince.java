package se.medborgarlofte.promise;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.medborgarlofte.shared.SwedishTime;

/** What the ledger came to say to the public lately: done, corrected, struck; each source once. */
@Component
public class DoneSince {

    private final JdbcClient jdbc;
    private final SwedishTime time;

    DoneSince(JdbcClient jdbc, SwedishTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    /**
     * Done for a promise, the latest change first, in one statement.
     *
     * @param also ids of sources that are asked for whenever they changed
     * @param most of those that changed after that moment; those beside them come in addition
     */
    public List<DoneEvent> read(
            Source.Kind kind, Set<Long> municipalities, Instant after, Collection<Long> also, int most) {
        return jdbc.sql("with done as (select e.*, m.slug as home,"
                        + " greatest(e.public_from, e.recorded_at) as changed_at,"
                        + " (select min(f.public_from) from occurrence f where f.source_kind = e.source_kind"
                        + " and f.source_id = e.source_id and f.public_from <= :now) as published_at"
                        + " from (select distinct on (source_kind, source_id) * from ("
                        + EventRows.COLUMNS + ", o.public_from, o.also_in " + LedgerQueries.NEWEST
                        + " and o.source_kind = :kind"
                        + " and (o.municipality_id in (:municipalities) or o.also_in && :places)) linked"
                        + " order by source_kind, source_id) e join municipality m on m.id = e.municipality_id)"
                        + " select * from done where source_id in (:also) or id in (select id from done"
                        + " where changed_at > :after order by changed_at desc, id desc limit :most)"
                        + " order by changed_at desc, id desc")
                .param("now", Timestamp.from(time.now()))
                .param("kind", kind.name())
                .param("municipalities", municipalities)
                .param("places", municipalities.toArray(Long[]::new))
                .param("also", also.isEmpty() ? List.of(-1L) : also)
                .param("after", Timestamp.from(after))
                .param("most", most)
                .query((row, index) -> {
                    Set<Long> where = new HashSet<>(
                            List.of((Long[]) row.getArray("also_in").getArray()));
                    where.add(row.getLong("municipality_id"));
                    return new DoneEvent(
                            EventRows.read(row, null),
                            where,
                            row.getString("home"),
                            row.getTimestamp("published_at").toInstant(),
                            row.getTimestamp("changed_at").toInstant());
                })
                .list();
    }
}
