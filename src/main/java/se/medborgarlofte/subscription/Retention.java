package se.medborgarlofte.subscription;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.shared.SwedishTime;

/** What is kept no longer: what nobody confirmed for a week, with its address, and what has been told long ago. */
@Service
@Transactional
class Retention {

    private static final Duration UNCONFIRMED = Duration.ofDays(7);

    /** Longer than anything could be told again. */
    private static final Duration TOLD = Digests.MEMORY.plusDays(2);

    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final Followers followers;
    private final SwedishTime time;

    Retention(JdbcClient jdbc, Followers followers, SwedishTime time) {
        this.jdbc = jdbc;
        this.followers = followers;
        this.time = time;
    }

    /** @return whether there may be more */
    public boolean forgetSome() {
        jdbc.sql("delete from subscription where confirmed_at is null and asked_at <= :before")
                .param("before", before(UNCONFIRMED))
                .update();
        jdbc.sql("delete from follower_told where told_at <= :before")
                .param("before", before(TOLD))
                .update();
        jdbc.sql("delete from follower_letter where sent_at <= :before")
                .param("before", before(Confirmations.PAUSE))
                .update();
        List<Long> empty =
                jdbc.sql("""
                        select id from follower f
                        where not exists (select from subscription where follower_id = f.id)
                        order by id limit :most for update of f skip locked
                        """).param("most", AT_ONCE).query(Long.class).list();
        followers.remove(empty);
        return !empty.isEmpty();
    }

    private Timestamp before(Duration age) {
        Instant then = time.now().minus(age);
        return Timestamp.from(then);
    }
}
