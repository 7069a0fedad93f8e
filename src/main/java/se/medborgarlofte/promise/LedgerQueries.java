package se.medborgarlofte.promise;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.medborgarlofte.shared.SwedishTime;

/**
 * Reads the ledger as the public may see it now: of each source the newest row, and only where some row of it has
 * become public. What was struck before it became public is never seen. One statement each, whatever the amount.
 */
@Component
class LedgerQueries {

    /** Of each source the newest row that may be seen; a struck one only if it had been public before. */
    static final String SEEN = """
            where not exists (select 1 from occurrence later
                              where later.source_kind = o.source_kind and later.source_id = o.source_id
                                and later.revision > o.revision and later.public_from <= :now)
              and o.public_from <= :now
              and (o.entry <> 'STRUCK' or exists (
                      select 1 from occurrence earlier
                      where earlier.source_kind = o.source_kind and earlier.source_id = o.source_id
                        and earlier.revision < o.revision and earlier.public_from <= o.recorded_at))
              and not exists (select 1 from occurrence strike
                              where strike.source_kind = o.source_kind and strike.source_id = o.source_id
                                and strike.revision > o.revision and strike.entry = 'STRUCK')
            """;

    /** The same, for each promise that it is linked to. */
    static final String NEWEST = "from occurrence o join occurrence_promise link on link.occurrence_id = o.id " + SEEN;

    private static final String COUNTED = """
             and o.entry <> 'STRUCK' and o.activity_type_id in (:types)
              and o.starts_on >= :first and o.ends_on <= :last and o.ends_on between :from and :to
            """;

    private static final String FOR_A_MEMBER = """
             and exists (select 1 from occurrence_member m where m.occurrence_id = o.id
                         and m.promise_id = :promise and m.target_key = :target)
            """;

    private static final String THERE = " and (o.municipality_id = :municipality or :municipality = any(o.also_in))";

    private static final String DONE_IN = " and o.entry <> 'STRUCK'" + THERE;

    private final JdbcClient jdbc;
    private final SwedishTime time;

    LedgerQueries(JdbcClient jdbc, SwedishTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    /** What counts for each promise, summed per day and type. */
    Map<Long, List<Tally>> tallies(Collection<Long> promises) {
        if (promises.isEmpty()) {
            return Map.of();
        }
        Map<Long, List<Tally>> tallies = new HashMap<>();
        jdbc.sql("select link.promise_id, o.activity_type_id, o.starts_on, o.ends_on,"
                        + " array_prepend(o.municipality_id, o.also_in) as places, sum(o.quantity) as quantity "
                        + NEWEST
                        + " and o.entry <> 'STRUCK' and link.promise_id in (:promises)"
                        + " group by link.promise_id, o.activity_type_id, o.starts_on, o.ends_on, places")
                .param("now", Timestamp.from(time.now()))
                .param("promises", promises)
                .query((row, index) -> tallies.computeIfAbsent(row.getLong("promise_id"), id -> new ArrayList<>())
                        .add(new Tally(
                                row.getObject("starts_on", LocalDate.class),
                                row.getObject("ends_on", LocalDate.class),
                                row.getLong("activity_type_id"),
                                row.getInt("quantity"),
                                Set.of((Long[]) row.getArray("places").getArray()))))
                .list();
        return tallies;
    }

    /** The events of one promise, the latest first; struck ones stay, marked, unless one figure is asked about. */
    List<PublicEvent> events(long promise, PromiseContent content, @Nullable CountedBy figure, int offset, int limit) {
        return of(
                        promise,
                        figure,
                        EventRows.COLUMNS,
                        " order by o.starts_on desc, o.id desc offset :offset limit :limit")
                .param("offset", offset)
                .param("limit", limit)
                .query((row, index) -> EventRows.read(row, content))
                .list();
    }

    int countEvents(long promise, @Nullable CountedBy figure) {
        return of(promise, figure, "select count(*) ", "").query(Integer.class).single();
    }

    private JdbcClient.StatementSpec of(long promise, @Nullable CountedBy figure, String columns, String order) {
        StringBuilder where = new StringBuilder(" and link.promise_id = :promise");
        if (figure != null) {
            where.append(COUNTED)
                    .append(figure.list() == null ? "" : FOR_A_MEMBER)
                    .append(figure.municipality() == null ? "" : THERE);
        }
        JdbcClient.StatementSpec statement = jdbc.sql(columns + NEWEST + where + order)
                .param("now", Timestamp.from(time.now()))
                .param("promise", promise);
        return figure == null
                ? statement
                : statement
                        .param("types", figure.types().isEmpty() ? List.of(-1L) : figure.types())
                        .param("first", figure.promise().start())
                        .param("last", figure.promise().end())
                        .param("from", figure.days().start())
                        .param("to", figure.days().end())
                        .param("target", figure.list())
                        .param("municipality", figure.municipality());
    }

    /** What was done in a municipality, the latest first, each once, whatever promises it was done for. */
    List<PublicEvent> done(long municipality, int offset, int limit) {
        return jdbc.sql("select * from (select distinct on (source_kind, source_id) * from (" + EventRows.COLUMNS
                        + NEWEST
                        + DONE_IN + ") e order by source_kind, source_id) each_once"
                        + " order by starts_on desc, id desc offset :offset limit :limit")
                .param("now", Timestamp.from(time.now()))
                .param("municipality", municipality)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, index) -> EventRows.read(row, null))
                .list();
    }

    int countDone(long municipality) {
        return jdbc.sql("select count(distinct (o.source_kind, o.source_id)) " + NEWEST + DONE_IN)
                .param("now", Timestamp.from(time.now()))
                .param("municipality", municipality)
                .query(Integer.class)
                .single();
    }
}
