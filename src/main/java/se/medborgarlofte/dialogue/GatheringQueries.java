package se.medborgarlofte.dialogue;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.medborgarlofte.organisation.MunicipalitySummary;
import se.medborgarlofte.shared.Ref;
import se.medborgarlofte.shared.SwedishTime;

/** Reads meetings and broadcasts whole, with the names of where and who. One statement each, whatever the amount. */
@Component
class GatheringQueries {

    /** What is to come includes what goes on now; without an end a gathering is taken to last two hours. */
    static final String NOT_OVER = "coalesce(g.ends_at, g.starts_at + interval '2 hours') > :now";

    /** For any of these municipalities, whether or not it has its address there. */
    static final String IN = """
            (g.municipality_id in (:municipalities) or exists (select 1 from gathering_also_in a
                where a.gathering_id = g.id and a.municipality_id in (:municipalities)))
            """;

    private static final String SELECT = """
            select g.*, not (%1$s) as over, m.code as m_code, m.name as m_name, m.slug as m_slug,
                array(select k.id from gathering_also_in a join municipality k on k.id = a.municipality_id
                    where a.gathering_id = g.id order by k.name) as also_in,
                array(select k.name from gathering_also_in a join municipality k on k.id = a.municipality_id
                    where a.gathering_id = g.id order by k.name) as also_in_names,
                array[party.name] || array(select p.name from gathering_co_organiser c join party p on p.id = c.party_id
                    where c.gathering_id = g.id order by p.name) as organisers,
                place.name as place,
                array(select gp.promise_id from gathering_promise gp where gp.gathering_id = g.id) as promises,
                (select coalesce(json_agg(json_build_object(
                        'startsAt', to_char(b.starts_at at time zone '%2$s', 'YYYY-MM-DD"T"HH24:MI:SS'),
                        'endsAt', to_char(b.ends_at at time zone '%2$s', 'YYYY-MM-DD"T"HH24:MI:SS'),
                        'venue', b.venue, 'place', was.name, 'channel', b.channel, 'link', b.link,
                        'movedOn', to_char(b.moved_at at time zone '%2$s', 'YYYY-MM-DD')) order by b.id desc), '[]')
                    from gathering_move b left join place was on was.id = b.place_id
                    where b.gathering_id = g.id) as earlier
            from gathering g
            join municipality m on m.id = g.municipality_id
            join party on party.id = g.party_id
            left join place on place.id = g.place_id
            where\s""".formatted(NOT_OVER, SwedishTime.ZONE);

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

    /** @param condition on {@code g} */
    int count(String condition, Map<String, ?> parameters) {
        return jdbc.sql("select count(*) from gathering g where " + condition)
                .param("now", Timestamp.from(time.now()))
                .params(parameters)
                .query(Integer.class)
                .single();
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
                refs(row.getArray("also_in"), row.getArray("also_in_names")),
                row.getString("slug"),
                row.getBoolean("over"),
                row.getString("topic"),
                row.getString("description"),
                local(row.getTimestamp("starts_at")),
                row.getTimestamp("ends_at") == null ? null : local(row.getTimestamp("ends_at")),
                List.of((String[]) row.getArray("organisers").getArray()),
                row.getString("venue"),
                row.getString("place"),
                row.getString("channel"),
                row.getString("link"),
                arrangement(row),
                Earlier.list(row.getString("earlier")),
                report(row),
                row.getString("cancelled_because"),
                SwedishTime.dayOf(row.getTimestamp("changed_at").toInstant()));
    }

    private static Arrangement arrangement(ResultSet row) throws SQLException {
        String form = row.getString("form");
        return new Arrangement(
                form == null ? null : MeetingForm.valueOf(form),
                Agenda.of(row.getString("agenda")),
                row.getString("directions"),
                new Access(
                        Arranged.aids(
                                row.getBoolean("step_free"),
                                row.getBoolean("hearing_loop"),
                                row.getBoolean("interpretation")),
                        row.getString("access_text")),
                row.getObject("seats", Integer.class),
                row.getString("answered_by"));
    }

    private static GatheringReport report(ResultSet row) throws SQLException {
        return new GatheringReport(
                row.getObject("attendance", Integer.class),
                row.getString("raised"),
                row.getString("outcome"),
                row.getString("next_steps"),
                row.getString("recording"),
                new Aired(
                        row.getObject("questions_before", Integer.class),
                        row.getObject("questions_during", Integer.class),
                        row.getObject("viewers_after", Integer.class),
                        new Captions(
                                row.getObject("captions_planned", LocalDate.class),
                                row.getObject("captions_done", LocalDate.class))),
                ids(row.getArray("promises")));
    }

    private static LocalDateTime local(Timestamp stored) {
        return LocalDateTime.ofInstant(stored.toInstant(), SwedishTime.ZONE);
    }

    private static List<Ref> refs(Array ids, Array names) throws SQLException {
        Long[] id = (Long[]) ids.getArray();
        String[] name = (String[]) names.getArray();
        return IntStream.range(0, id.length)
                .mapToObj(index -> new Ref(id[index], name[index]))
                .toList();
    }

    private static Set<Long> ids(@Nullable Array array) throws SQLException {
        return array == null ? Set.of() : Set.of((Long[]) array.getArray());
    }
}
