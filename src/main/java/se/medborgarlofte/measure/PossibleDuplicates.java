package se.medborgarlofte.measure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.medborgarlofte.promise.OccurrenceFacts;

/** Finds what is recorded already of the same type, at the same place, on a day of the same dates. */
@Component
class PossibleDuplicates {

    private final JdbcClient jdbc;

    PossibleDuplicates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PossibleDuplicate> of(OccurrenceFacts measure) {
        return jdbc.sql("""
                        select m.id, t.name as activity, coalesce(p.name, k.name) as place, m.starts_on, m.quantity,
                            party.name as party
                        from measure m
                        join activity_type t on t.id = m.activity_type_id
                        join municipality k on k.id = m.municipality_id
                        join party on party.id = m.party_id
                        left join place p on p.id = m.place_id
                        where m.state = 'COMPLETED' and m.activity_type_id = :type
                          and m.municipality_id = :municipality and m.place_id is not distinct from :place
                          and m.starts_on <= :end and m.ends_on >= :start
                        order by m.id limit 5
                        """)
                .param("type", measure.activityType())
                .param("municipality", measure.municipality())
                .param("place", measure.place(), java.sql.Types.BIGINT)
                .param("start", measure.dates().start())
                .param("end", measure.dates().end())
                .query(PossibleDuplicates::row)
                .list();
    }

    private static PossibleDuplicate row(ResultSet row, int index) throws SQLException {
        return new PossibleDuplicate(
                row.getLong("id"),
                row.getString("activity"),
                row.getString("place"),
                row.getObject("starts_on", LocalDate.class),
                row.getInt("quantity"),
                row.getString("party"));
    }
}
