package se.medborgarlofte.measure;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Permissions;

/** What a person recorded last, so that the next time takes few taps. */
@Service
@Transactional(readOnly = true)
public class LastUsed {

    private final JdbcClient jdbc;
    private final Permissions permissions;

    LastUsed(JdbcClient jdbc, Permissions permissions) {
        this.jdbc = jdbc;
        this.permissions = permissions;
    }

    /** The last combinations of type and place that the actor may still record, each once, the latest first. */
    public List<Repeat> repeats(Actor actor, int most) {
        return jdbc
                .sql("""
                        select m.activity_type_id, t.name as activity, m.municipality_id, m.place_id,
                            coalesce(p.name, k.name) as place, k.name as municipality,
                            (array_agg(m.party_id order by m.id desc))[1] as party_id, max(m.id) as last
                        from measure m
                        join activity_type t on t.id = m.activity_type_id
                        join municipality k on k.id = m.municipality_id
                        left join place p on p.id = m.place_id
                        where m.recorded_by = :person and m.state in ('COMPLETED', 'STRUCK')
                          and t.retired_at is null and p.retired_at is null
                        group by m.activity_type_id, t.name, m.municipality_id, m.place_id, p.name, k.name
                        order by max(m.id) desc limit 30
                        """)
                .param("person", actor.personId())
                .query((row, index) -> new Repeat(
                        row.getLong("activity_type_id"),
                        row.getString("activity"),
                        row.getLong("municipality_id"),
                        row.getObject("place_id", Long.class),
                        row.getString("place"),
                        row.getString("municipality"),
                        row.getLong("party_id"),
                        row.getLong("last")))
                .list()
                .stream()
                .filter(repeat -> permissions
                        .municipalitiesWhere(actor, Action.RECORD_MEASURE)
                        .contains(repeat.municipality()))
                .limit(most)
                .toList();
    }
}
