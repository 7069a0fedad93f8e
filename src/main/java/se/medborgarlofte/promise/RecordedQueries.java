package se.medborgarlofte.promise;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.medborgarlofte.shared.SwedishTime;

/** Everything that the arithmetic needs to know of what was recorded, in as many statements whatever the amount. */
@Component
class RecordedQueries {

    private final LedgerQueries ledger;
    private final EntryLedger entries;
    private final JdbcClient jdbc;
    private final SwedishTime time;

    RecordedQueries(LedgerQueries ledger, EntryLedger entries, JdbcClient jdbc, SwedishTime time) {
        this.ledger = ledger;
        this.entries = entries;
        this.jdbc = jdbc;
        this.time = time;
    }

    /** For each promise what the public may see now. */
    Map<Long, Recorded> of(Collection<Long> promises) {
        Map<Long, List<Tally>> tallies = ledger.tallies(promises);
        Map<Long, List<MemberTally>> members = members(promises);
        Map<Long, List<Entry>> byHand = entries.of(promises);
        Map<Long, Recorded> recorded = new HashMap<>();
        promises.forEach(id -> recorded.put(
                id,
                new Recorded(
                        tallies.getOrDefault(id, List.of()),
                        members.getOrDefault(id, List.of()),
                        byHand.getOrDefault(id, List.of()))));
        return recorded;
    }

    private Map<Long, List<MemberTally>> members(Collection<Long> promises) {
        if (promises.isEmpty()) {
            return Map.of();
        }
        Map<Long, List<MemberTally>> members = new HashMap<>();
        jdbc.sql("select m.promise_id, m.target_key, m.member, o.id, o.activity_type_id, o.starts_on, o.ends_on,"
                        + " array_prepend(o.municipality_id, o.also_in) as places from ("
                        + "select o.*, link.promise_id as linked " + LedgerQueries.NEWEST
                        + " and o.entry <> 'STRUCK' and link.promise_id in (:promises)) o"
                        + " join occurrence_member m on m.occurrence_id = o.id and m.promise_id = o.linked")
                .param("now", Timestamp.from(time.now()))
                .param("promises", promises)
                .query((row, index) -> members.computeIfAbsent(row.getLong("promise_id"), id -> new ArrayList<>())
                        .add(new MemberTally(
                                row.getLong("id"),
                                row.getInt("target_key"),
                                row.getString("member"),
                                new Tally(
                                        row.getObject("starts_on", LocalDate.class),
                                        row.getObject("ends_on", LocalDate.class),
                                        row.getLong("activity_type_id"),
                                        1,
                                        Set.of((Long[]) row.getArray("places").getArray())))))
                .list();
        return members;
    }
}
