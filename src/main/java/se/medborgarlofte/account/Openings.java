package se.medborgarlofte.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.shared.SwedishTime;

/** Municipalities that have been opened for reading. What was opened is never forgotten. */
@Service
@Transactional(readOnly = true)
public class Openings {

    private static final String SELECT = """
            select o.*, p.name, p.title, m.name as place, least(o.closes_at, c.closed_at) as until
            from opened_municipality o
            join person p on p.id = o.person_id
            join municipality m on m.id = o.municipality_id
            left join closed_municipality c on c.opened_id = o.id
            where\s""";

    private final JdbcClient jdbc;
    private final SwedishTime time;

    Openings(JdbcClient jdbc, SwedishTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    /** What the person has open now. */
    public List<Opening> of(long person) {
        return find(
                "o.person_id = :person and o.closes_at > :now and c.opened_id is null",
                Map.of("person", person, "now", Timestamp.from(time.now())));
    }

    public Optional<Opening> byId(long id) {
        return find("o.id = :id", Map.of("id", id)).stream().findFirst();
    }

    /** Everybody's that have been open since then, the latest first. */
    public List<Opening> since(Instant then) {
        return find("o.closes_at > :then order by o.id desc", Map.of("then", Timestamp.from(then)));
    }

    /** As {@link #since(Instant)}, of these municipalities. */
    public List<Opening> since(Instant then, Set<Long> municipalities) {
        return municipalities.isEmpty()
                ? List.of()
                : find(
                        "o.municipality_id in (:municipalities) and o.closes_at > :then order by o.id desc",
                        Map.of("municipalities", municipalities, "then", Timestamp.from(then)));
    }

    /**
     * Opens a municipality for a while. One at a time: so it is plain what is open, and of every page why it was read.
     *
     * @throws Refusal where the person has one open
     */
    @Transactional
    public Opening open(long person, long municipality, String reason, Duration howLong) {
        // A second one at the same moment waits here.
        jdbc.sql("select id from person where id = :person for update")
                .param("person", person)
                .query(Long.class)
                .single();
        of(person).stream().findFirst().ifPresent(open -> {
            throw Refusal.of("account.error.opening.open", open.where());
        });
        Instant now = time.now();
        long id = jdbc.sql("""
                        insert into opened_municipality (person_id, municipality_id, reason, opened_at, closes_at)
                        values (:person, :municipality, :reason, :now, :until) returning id
                        """)
                .param("person", person)
                .param("municipality", municipality)
                .param("reason", reason)
                .param("now", Timestamp.from(now))
                .param("until", Timestamp.from(now.plus(howLong)))
                .query(Long.class)
                .single();
        return byId(id).orElseThrow();
    }

    /** @return whether it was open until now */
    @Transactional
    public boolean close(long id, long person) {
        return jdbc.sql("""
                        insert into closed_municipality (opened_id, closed_by, closed_at)
                        select id, :person, :now from opened_municipality where id = :id and closes_at > :now
                        on conflict do nothing
                        """)
                        .param("id", id)
                        .param("person", person)
                        .param("now", Timestamp.from(time.now()))
                        .update()
                > 0;
    }

    private List<Opening> find(String condition, Map<String, ?> parameters) {
        return jdbc.sql(SELECT + condition)
                .params(parameters)
                .query(Openings::opening)
                .list();
    }

    private static Opening opening(ResultSet row, int index) throws SQLException {
        return new Opening(
                row.getLong("id"),
                row.getLong("person_id"),
                row.getString("name"),
                row.getString("title"),
                row.getLong("municipality_id"),
                row.getString("place"),
                row.getString("reason"),
                row.getTimestamp("opened_at").toInstant(),
                row.getTimestamp("until").toInstant());
    }
}
