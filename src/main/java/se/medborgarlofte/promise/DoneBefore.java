package se.medborgarlofte.promise;

import java.sql.Timestamp;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.medborgarlofte.shared.Period;
import se.medborgarlofte.shared.Ref;
import se.medborgarlofte.shared.SwedishTime;

/** What was done of the kind that a promise is about, before there was the promise. */
@Component
class DoneBefore {

    private final JdbcClient jdbc;
    private final SwedishTime time;

    DoneBefore(JdbcClient jdbc, SwedishTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    /** By the parties of the promise in its municipalities in these days, of each activity type that it counts. */
    Map<Long, Integer> in(Period days, PromiseContent promise) {
        Set<Long> types = promise.countedTypes();
        Map<Long, Integer> done = new HashMap<>();
        if (types.isEmpty() || promise.responsible().isEmpty()) {
            return done;
        }
        jdbc.sql("select o.activity_type_id, sum(o.quantity) as quantity from occurrence o " + LedgerQueries.SEEN
                        + " and o.entry <> 'STRUCK' and o.activity_type_id in (:types) and o.party_id in (:parties)"
                        + " and (o.municipality_id in (:places) or o.also_in && array[:places]::bigint[])"
                        + " and o.starts_on >= :first and o.ends_on <= :last group by o.activity_type_id")
                .param("now", Timestamp.from(time.now()))
                .param("types", types)
                .param("parties", ids(promise.responsible()))
                .param("places", ids(promise.municipalities()))
                .param("first", days.start())
                .param("last", days.end())
                .query((row, index) -> done.put(row.getLong("activity_type_id"), row.getInt("quantity")))
                .list();
        return done;
    }

    private static List<Long> ids(List<Ref> refs) {
        return refs.stream().map(Ref::id).toList();
    }
}
