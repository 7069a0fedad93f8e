package se.medborgarlofte.dialogue;

import java.sql.Timestamp;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.medborgarlofte.shared.SwedishTime;

/**
 * Removes who signed up for a meeting, {@value #DAYS} days after it was, as the form promises. How many there were stays.
 * Any number of instances may do it at once.
 */
@Component
class SignUpSweep {

    static final int DAYS = 30;

    private static final Logger LOG = LoggerFactory.getLogger(SignUpSweep.class);

    private final JdbcClient jdbc;
    private final SwedishTime time;

    SignUpSweep(JdbcClient jdbc, SwedishTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    @Scheduled(fixedDelayString = "${medborgarlofte.sign-ups.pause}")
    void sweep() {
        int removed = jdbc.sql("""
                        update sign_up s set name = null, email = null, token_hash = null from gathering g
                        where g.id = s.gathering_id and s.email is not null
                          and coalesce(g.ends_at, g.starts_at) <= :until""")
                .param("until", Timestamp.from(time.now().minus(Duration.ofDays(DAYS))))
                .update();
        if (removed > 0) {
            LOG.info("Name and address of {} sign-ups removed, {} days after their meetings", removed, DAYS);
        }
    }
}
