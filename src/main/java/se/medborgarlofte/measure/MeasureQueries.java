package se.medborgarlofte.measure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.medborgarlofte.shared.Containing;
import se.medborgarlofte.shared.Period;

/** Reads lists of measures, names and all, one statement each. Who may see them is decided by {@link MeasureLists}. */
@Component
class MeasureQueries {

    private static final String COLUMNS = """
            select m.id, m.state, m.activity_type_id, t.name as activity, m.municipality_id, m.place_id,
                coalesce(p.name, k.name) as place, k.name as municipality, m.party_id, party.name as party_name, m.starts_on, m.ends_on,
                m.quantity, m.reported_from, m.text_state, who.name as who, m.recorded_at
            """;

    private static final String FROM = """
            from measure m
            join activity_type t on t.id = m.activity_type_id
            join municipality k on k.id = m.municipality_id
            join party on party.id = m.party_id
            join person who on who.id = m.recorded_by
            left join place p on p.id = m.place_id
            """;

    private static final String FOUND = """
            where m.municipality_id in (:municipalities)
              and (t.name ilike :text or p.name ilike :text or k.name ilike :text
                   or m.public_text ilike :text)
              and (:state::text is null or m.state = :state)
              and (:textState::text is null or m.text_state = :textState)
              and (:from::date is null or m.ends_on >= :from)
              and (:to::date is null or m.starts_on <= :to)
            """;

    private final JdbcClient jdbc;

    MeasureQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<MeasureRow> byId(long id) {
        return jdbc.sql(COLUMNS + FROM + "where m.id = :id")
                .param("id", id)
                .query(MeasureQueries::row)
                .optional();
    }

    List<MeasureRow> recordedBy(long person, int offset, int limit) {
        return jdbc.sql(COLUMNS
                        + FROM
                        + "where m.recorded_by = :person and m.state in ('COMPLETED', 'STRUCK')"
                        + " order by m.recorded_at desc, m.id desc offset :offset limit :limit")
                .param("person", person)
                .param("offset", offset)
                .param("limit", limit)
                .query(MeasureQueries::row)
                .list();
    }

    int countRecordedBy(long person) {
        return jdbc.sql("select count(*) from measure where recorded_by = :person and state in ('COMPLETED', 'STRUCK')")
                .param("person", person)
                .query(Integer.class)
                .single();
    }

    List<MeasureRow> search(Collection<Long> municipalities, MeasureSearch search) {
        return found(
                        COLUMNS + FROM + FOUND + " order by " + search.sort().sql() + " offset :offset limit :limit",
                        municipalities,
                        search)
                .param("offset", (search.page() - 1) * MeasureSearch.PAGE_SIZE)
                .param("limit", MeasureSearch.PAGE_SIZE)
                .query(MeasureQueries::row)
                .list();
    }

    int count(Collection<Long> municipalities, MeasureSearch search) {
        return found("select count(*) " + FROM + FOUND, municipalities, search)
                .query(Integer.class)
                .single();
    }

    /** Planned ones that begin by the day, the soonest first, and texts by others that nobody has released. */
    List<MeasureRow> atHand(Collection<Long> municipalities, LocalDate until, long person, int limit) {
        return jdbc.sql(COLUMNS + FROM + """
                        where m.municipality_id in (:municipalities)
                          and (m.state = 'PLANNED' and m.starts_on <= :until
                               or m.state = 'COMPLETED' and m.text_state = 'WAITING' and m.text_by <> :person)
                        order by m.starts_on, m.id limit :limit""")
                .param("municipalities", municipalities)
                .param("until", until)
                .param("person", person)
                .param("limit", limit)
                .query(MeasureQueries::row)
                .list();
    }

    private JdbcClient.StatementSpec found(String sql, Collection<Long> municipalities, MeasureSearch search) {
        return jdbc.sql(sql)
                .param("municipalities", municipalities)
                .param("text", Containing.pattern(search.text()))
                .param("state", name(search.state()), Types.VARCHAR)
                .param("textState", name(search.textState()), Types.VARCHAR)
                .param("from", search.from(), Types.DATE)
                .param("to", search.to(), Types.DATE);
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static MeasureRow row(ResultSet row, int index) throws SQLException {
        return new MeasureRow(
                row.getLong("id"),
                MeasureState.valueOf(row.getString("state")),
                row.getLong("activity_type_id"),
                row.getString("activity"),
                row.getLong("municipality_id"),
                row.getObject("place_id", Long.class),
                row.getString("place"),
                row.getString("municipality"),
                row.getLong("party_id"),
                row.getString("party_name"),
                new Period(row.getObject("starts_on", LocalDate.class), row.getObject("ends_on", LocalDate.class)),
                row.getInt("quantity"),
                row.getString("reported_from"),
                TextState.valueOf(row.getString("text_state")),
                row.getString("who"),
                row.getTimestamp("recorded_at").toInstant());
    }
}
