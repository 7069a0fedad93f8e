package se.medborgarlofte.promise;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.medborgarlofte.shared.SwedishTime;

/** The append-only rows of what was recorded by hand for targets. A correction or a strike is a new row. */
@Component
class EntryLedger {

    private static final String NEWEST = """
            select distinct on (e.promise_id, e.number) e.*,
                (select min(f.recorded_at) from target_entry f
                 where f.promise_id = e.promise_id and f.number = e.number) as first_recorded_at
            from target_entry e where e.promise_id in (:promises)
            order by e.promise_id, e.number, e.revision desc
            """;

    private final JdbcClient jdbc;
    private final SwedishTime time;

    EntryLedger(JdbcClient jdbc, SwedishTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    /** Of each the newest revision, struck ones too, in the order in which they were first recorded. */
    Map<Long, List<Entry>> of(Collection<Long> promises) {
        Map<Long, List<Entry>> entries = new HashMap<>();
        if (!promises.isEmpty()) {
            jdbc.sql(NEWEST)
                    .param("promises", promises)
                    .query((row, index) -> entries.computeIfAbsent(row.getLong("promise_id"), id -> new ArrayList<>())
                            .add(entry(row)))
                    .list();
        }
        return entries;
    }

    Optional<Entry> find(long promise, int number) {
        return of(List.of(promise)).getOrDefault(promise, List.of()).stream()
                .filter(entry -> entry.number() == number)
                .findFirst();
    }

    /**
     * A further revision of an entry where it has a number, else a new entry. Those of one promise wait for each other.
     *
     * @param person who records it; null where a citizen asks by the web
     */
    void write(
            long promise,
            int target,
            @Nullable Integer number,
            NewEntry entry,
            @Nullable EntryReason reason,
            boolean struck,
            @Nullable Long person) {
        jdbc.sql("select id from promise where id = :promise for update")
                .param("promise", promise)
                .query(Long.class)
                .single();
        jdbc.sql("""
                        insert into target_entry (promise_id, target_key, number, revision, entry, reason, kind, on_day,
                            amount, note, link, about, recorded_at, recorded_by)
                        select :promise, :target, n.number,
                            1 + (select count(*) from target_entry where promise_id = :promise and number = n.number),
                            :entry, :reason, :kind, :day, :amount, :note, :link, :about, :now, :person
                        from (select coalesce(cast(:number as int),
                                (select coalesce(max(number), 0) + 1 from target_entry where promise_id = :promise))
                            as number) n
                        """)
                .param("promise", promise)
                .param("target", target)
                .param("number", number, Types.INTEGER)
                .param("entry", struck ? "STRUCK" : number == null ? "RECORDED" : "CORRECTED")
                .param("reason", reason == null ? null : reason.name(), Types.VARCHAR)
                .param("kind", entry.kind().name())
                .param("day", entry.day())
                .param("amount", entry.amount(), Types.NUMERIC)
                .param("note", entry.note())
                .param("link", entry.link(), Types.VARCHAR)
                .param("about", entry.about(), Types.INTEGER)
                .param("now", Timestamp.from(time.now()))
                .param("person", person, Types.BIGINT)
                .update();
    }

    private static Entry entry(ResultSet row) throws SQLException {
        String reason = row.getString("reason");
        return new Entry(
                row.getInt("target_key"),
                row.getInt("number"),
                EntryKind.valueOf(row.getString("kind")),
                row.getObject("on_day", LocalDate.class),
                row.getBigDecimal("amount"),
                row.getString("note"),
                row.getString("link"),
                row.getObject("about", Integer.class),
                SwedishTime.dayOf(row.getTimestamp("first_recorded_at").toInstant()),
                reason == null ? null : EntryReason.valueOf(reason),
                reason == null
                        ? null
                        : SwedishTime.dayOf(row.getTimestamp("recorded_at").toInstant()),
                "STRUCK".equals(row.getString("entry")));
    }
}
