package se.medborgarlofte.followup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.medborgarlofte.desk.TaskSource;
import se.medborgarlofte.shared.Period;
import se.medborgarlofte.shared.SwedishTime;

/** What is to be known of many rounds without their figures; one statement each. */
@Component
class RoundQueries {

    private static final String UNTOLD = """
            select f.id, f.title, f.starts_on, f.ends_on, v.published_at
            from follow_up f
            join version v on v.subject_type = 'FOLLOW_UP' and v.subject_id = f.id and v.number = 1
            where exists (select from follow_up_municipality m
                          where m.follow_up_id = f.id and m.municipality_id in (:municipalities))
              and not exists (select from version note
                              where note.subject_type = 'FOLLOW_UP' and note.subject_id = f.id and note.number > 1
                                and note.content::jsonb ->> 'kind' = 'TOLD')
            order by v.published_at, f.id limit\s""" + TaskSource.MOST;

    private final JdbcClient jdbc;

    RoundQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A published round of which citizens have not been told. */
    record Untold(long id, String title, Period period, LocalDate publishedOn) {}

    /** Those in the municipalities, the oldest first. */
    List<Untold> untold(Set<Long> municipalities) {
        return jdbc.sql(UNTOLD)
                .param("municipalities", municipalities)
                .query((row, index) -> new Untold(
                        row.getLong("id"),
                        row.getString("title"),
                        period(row),
                        SwedishTime.dayOf(row.getTimestamp("published_at").toInstant())))
                .list();
    }

    /** Of each agreement what rounds look at, begun or published. */
    Map<Long, List<Period>> followedUp(Collection<Long> agreements) {
        Map<Long, List<Period>> periods = new HashMap<>();
        if (!agreements.isEmpty()) {
            jdbc.sql("select agreement_id, starts_on, ends_on from follow_up"
                            + " where agreement_id in (:agreements) and stage <> 'DISCARDED'")
                    .param("agreements", agreements)
                    .query((row, index) -> periods.computeIfAbsent(row.getLong("agreement_id"), id -> new ArrayList<>())
                            .add(period(row)))
                    .list();
        }
        return periods;
    }

    private static Period period(ResultSet row) throws SQLException {
        return new Period(row.getObject("starts_on", LocalDate.class), row.getObject("ends_on", LocalDate.class));
    }
}
