package se.medborgarlofte.reminder;

import java.sql.Timestamp;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.shared.SwedishTime;

/**
 * What each person has been told. It is written in the transaction that posts the letter; of several that would tell the
 * same at once, in one program or in many, the others wait for the first and then find it told.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Told {

    private final JdbcClient jdbc;
    private final SwedishTime time;

    Told(JdbcClient jdbc, SwedishTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    /** From now on these are told. @return those that were not before */
    Set<String> add(long person, Collection<String> matters) {
        if (matters.isEmpty()) {
            return Set.of();
        }
        // In one order, so that two never wait for each other.
        return Set.copyOf(jdbc.sql("""
                        insert into reminder_sent (person_id, matter, sent_at)
                        select :person, matter, :now from unnest(:matters) matter order by matter
                        on conflict do nothing returning matter""")
                .param("person", person)
                .param("matters", new TreeSet<>(matters).toArray(String[]::new))
                .param("now", Timestamp.from(time.now()))
                .query(String.class)
                .list());
    }
}
