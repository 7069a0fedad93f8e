package se.medborgarlofte.question;

import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.medborgarlofte.shared.SwedishTime;

/** Names of what is public and the ways there, by the newest published versions. What is not public has none. */
@Component
class Ways {

    private static final String SELECT = """
            select 'PROMISE' as kind, p.id, v.content::jsonb ->> 'title' as name, '/' || m.slug || '/loften/' || p.slug as href
            from promise p join municipality m on m.id = p.home_municipality
            join version v on v.subject_type = 'PROMISE' and v.subject_id = p.id and v.number = p.published_number
            where p.id = any(:PROMISE)
            union all
            select 'AGREEMENT', a.id, v.content::jsonb ->> 'title', '/' || m.slug || '/overenskommelser/' || a.slug
            from agreement a join municipality m on m.id = a.home_municipality
            join version v on v.subject_type = 'AGREEMENT' and v.subject_id = a.id and v.number = a.published_number
            where a.id = any(:AGREEMENT)
            union all
            select 'GATHERING', g.id, g.topic,
                '/' || m.slug || case g.kind when 'MEETING' then '/moten/' else '/sandningar/' end || g.slug
            from gathering g join municipality m on m.id = g.municipality_id
            where g.slug is not null and g.id = any(:GATHERING)
            union all
            select 'MEASURE', o.source_id, t.name || ', ' || coalesce(place.name, m.name) || ' ' || to_char(o.ends_on, 'YYYY-MM-DD'),
                coalesce((select '/' || home.slug || '/loften/' || p.slug || '#tillfallen'
                    from occurrence_promise l join promise p on p.id = l.promise_id
                    join municipality home on home.id = p.home_municipality
                    where l.occurrence_id = o.id order by p.id limit 1), '/' || m.slug || '/gjort')
            from occurrence o join activity_type t on t.id = o.activity_type_id
            join municipality m on m.id = o.municipality_id left join place on place.id = o.place_id
            where o.source_kind = 'MEASURE' and o.source_id = any(:MEASURE) and o.entry <> 'STRUCK'
              and o.public_from <= :now
              and not exists (select from occurrence later where later.source_kind = 'MEASURE'
                  and later.source_id = o.source_id and later.revision > o.revision)
            """;

    private final JdbcClient jdbc;
    private final SwedishTime time;

    Ways(JdbcClient jdbc, SwedishTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    /** One statement, whatever is asked for. */
    Map<Way.To, Way> find(Collection<Way.To> wanted) {
        JdbcClient.StatementSpec statement = jdbc.sql(SELECT).param("now", Timestamp.from(time.now()));
        for (Way.Kind kind : Way.Kind.values()) {
            TreeSet<Long> ids = new TreeSet<>();
            wanted.stream().filter(to -> to.kind() == kind).forEach(to -> ids.add(to.id()));
            statement = statement.param(kind.name(), ids.toArray(Long[]::new));
        }
        Map<Way.To, Way> found = new HashMap<>();
        statement
                .query((row, index) -> new Way(
                        Way.Kind.valueOf(row.getString("kind")),
                        row.getLong("id"),
                        row.getString("name"),
                        row.getString("href")))
                .list()
                .forEach(way -> found.put(way.to(), way));
        return found;
    }
}
