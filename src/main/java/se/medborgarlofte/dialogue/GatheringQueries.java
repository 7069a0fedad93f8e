package se.medborgarlofte.dialogue;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.medborgarlofte.organisation.MunicipalitySummary;
import se.medborgarlofte.shared.SwedishTime;

/** Reads meetings and broadcasts whole, with the names of where and who. One statement each, whatever the amount. */
@Component
class GatheringQueries {

    /** What is to come includes what goes on now; without an end a gathering is taken to last two hours. */
    static final String NOT_OVER = "coalesce(g.ends_at, g.starts_at + interval '2 hours') > :now";

    private static final String SELECT = """
            select g.*, not (%s) as over, m.code as m_code, m.name as m_name, m.slug as m_slug,
                party.name as organiser, place.name as place,
                array(select gp.promise_id from gathering_promise gp where gp.gathering_id = g.id) as promises
            from gathering g
            join municipality m on m.id = g.municipality_id
            join party on party.id = g.party_id
            left join place on place.id = g.place_id
            where\s""".formatted(NOT_OVER);

    private final JdbcClient jdbc;
    private final SwedishTime time;

    GatheringQueries(JdbcClient jdbc, SwedishTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    /** @param rest the condition on {@code g}, and the order */
    List<PublishedGathering> read(String rest, Map<String, ?> parameters) {
        return jdbc.sql(SELECT + rest)
                .param("now", Timestamp.from(time.now()))
                .params(parameters)
                .query(GatheringQueries::gathering)
                .list();
    }

    Optional<PublishedGathering> readOne(String condition, Map<String, ?> parameters) {
        return read(condition, parameters).stream().findFirst();
    }

    private static PublishedGathering gathering(ResultSet row, int index) throws SQLException {
        return new PublishedGathering(
                row.getLong("id"),
                GatheringKind.valueOf(row.getString("kind")),
                GatheringState.valueOf(row.getString("state")),
                new MunicipalitySummary(
                        row.getLong("municipality_id"),
                        row.getString("m_code"),
                        row.getString("m_name"),
                        row.getString("m_slug")),
                row.getString("slug"),
                row.getBoolean("over"),
                row.getString("topic"),
                row.getString("description"),
                local(row.getTimestamp("starts_at")),
                row.getTimestamp("ends_at") == null ? null : local(row.getTimestamp("ends_at")),
                row.getString("organiser"),
                row.getString("venue"),
                row.getString("place"),
                row.getString("channel"),
                row.getString("link"),
                row.getObject("attendance", Integer.class),
                row.getString("raised"),
                row.getString("outcome"),
                row.getString("recording"),
                row.getString("cancelled_because"),
                SwedishTime.dayOf(row.getTimestamp("changed_at").toInstant()),
                ids(row.getArray("promises")));
    }

    private static LocalDateTime local(Timestamp stored) {
        return LocalDateTime.ofInstant(stored.toInstant(), SwedishTime.ZONE);
    }

    private static Set<Long> ids(@Nullable Array array) throws SQLException {
        return array == null ? Set.of() : Set.of((Long[]) array.getArray());
    }
}
