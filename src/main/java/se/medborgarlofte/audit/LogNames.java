package se.medborgarlofte.audit;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The names of today for what a row of the log knows by its id only; of promises the published ones. */
@Service
@Transactional(readOnly = true)
public class LogNames {

    /** What ids may be of. */
    public enum Kind {
        ACTIVITY_TYPE,
        MUNICIPALITY,
        PARTY,
        PERSON,
        PLACE,
        PROMISE
    }

    /** What was found. */
    public record Names(Map<Kind, Map<Long, String>> known) {

        public static final Names NONE = new Names(Map.of());

        public Optional<String> of(Kind kind, long id) {
            return Optional.ofNullable(known.getOrDefault(kind, Map.of()).get(id));
        }
    }

    private record Named(Kind kind, long id, String name) {}

    private final JdbcClient jdbc;

    LogNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One statement, whatever is asked for. */
    public Names find(Map<Kind, ? extends Collection<Long>> wanted) {
        JdbcClient.StatementSpec statement = jdbc.sql("""
                select 'ACTIVITY_TYPE' as kind, id, name from activity_type where id = any(:ACTIVITY_TYPE)
                union all select 'MUNICIPALITY', id, name from municipality where id = any(:MUNICIPALITY)
                union all select 'PARTY', id, name from party where id = any(:PARTY)
                union all select 'PERSON', id, name from person where id = any(:PERSON)
                union all select 'PLACE', id, name from place where id = any(:PLACE)
                union all select 'PROMISE', v.subject_id, cast(v.content as jsonb) ->> 'title' from version v
                    where v.subject_type = 'PROMISE' and v.subject_id = any(:PROMISE)
                      and not exists (select 1 from version newer where newer.subject_type = v.subject_type
                            and newer.subject_id = v.subject_id and newer.number > v.number)
                """);
        for (Kind kind : Kind.values()) {
            Collection<Long> ids = wanted.containsKey(kind) ? wanted.get(kind) : Set.of();
            statement = statement.param(kind.name(), new TreeSet<>(ids).toArray(Long[]::new));
        }
        Map<Kind, Map<Long, String>> known = new EnumMap<>(Kind.class);
        statement
                .query((row, index) ->
                        new Named(Kind.valueOf(row.getString("kind")), row.getLong("id"), row.getString("name")))
                .list()
                .forEach(named -> known.computeIfAbsent(named.kind(), kind -> new HashMap<>())
                        .put(named.id(), named.name()));
        return new Names(known);
    }
}
