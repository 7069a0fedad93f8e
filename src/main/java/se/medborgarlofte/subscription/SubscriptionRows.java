package se.medborgarlofte.subscription;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.medborgarlofte.shared.SwedishTime;

/** What each follower has asked for, as rows. */
@Component
class SubscriptionRows {

    /** As many as wait for a yes at most: no stranger fills somebody's page without end. */
    private static final int MOST_WAITING = 50;

    private final JdbcClient jdbc;
    private final SwedishTime time;

    SubscriptionRows(JdbcClient jdbc, SwedishTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    List<Subscribed> of(Collection<Long> followers) {
        return jdbc.sql("""
                        select follower_id, kind, municipality_id, promise_id, confirmed_at from subscription
                        where follower_id = any(:followers) order by follower_id, id
                        """)
                .param("followers", followers.toArray(Long[]::new))
                .query(SubscriptionRows::read)
                .list();
    }

    /** Waits for a yes from now on; what has one keeps it. */
    void ask(long follower, Subject subject) {
        jdbc.sql("""
                        insert into subscription (follower_id, kind, municipality_id, promise_id, asked_at)
                        select :follower, :kind, :municipality, cast(:promise as bigint), :now
                        where (select count(*) from subscription where follower_id = :follower
                               and confirmed_at is null) < :most
                        on conflict (follower_id, kind, municipality_id, promise_id)
                            do update set asked_at = excluded.asked_at
                        """)
                .param("follower", follower)
                .param("kind", subject.kind().name())
                .param("municipality", subject.municipality())
                .param("promise", subject.promise())
                .param("now", Timestamp.from(time.now()))
                .param("most", MOST_WAITING)
                .update();
    }

    /** These and no others, confirmed. */
    void settle(long follower, Set<Subject> chosen) {
        for (Subject subject : chosen) {
            jdbc.sql("""
                            insert into subscription
                                (follower_id, kind, municipality_id, promise_id, asked_at, confirmed_at)
                            values (:follower, :kind, :municipality, :promise, :now, :now)
                            on conflict (follower_id, kind, municipality_id, promise_id)
                                do update set confirmed_at = coalesce(subscription.confirmed_at, excluded.confirmed_at)
                            """)
                    .param("follower", follower)
                    .param("kind", subject.kind().name())
                    .param("municipality", subject.municipality())
                    .param("promise", subject.promise())
                    .param("now", Timestamp.from(time.now()))
                    .update();
        }
        of(List.of(follower)).stream()
                .map(Subscribed::subject)
                .filter(subject -> !chosen.contains(subject))
                .forEach(subject -> remove(follower, subject));
    }

    private void remove(long follower, Subject subject) {
        jdbc.sql("""
                        delete from subscription where follower_id = :follower and kind = :kind
                            and municipality_id = :municipality
                            and promise_id is not distinct from cast(:promise as bigint)
                        """)
                .param("follower", follower)
                .param("kind", subject.kind().name())
                .param("municipality", subject.municipality())
                .param("promise", subject.promise())
                .update();
    }

    private static Subscribed read(ResultSet row, int number) throws SQLException {
        Timestamp confirmed = row.getTimestamp("confirmed_at");
        return new Subscribed(
                row.getLong("follower_id"),
                new Subject(
                        Subject.Kind.valueOf(row.getString("kind")),
                        row.getLong("municipality_id"),
                        row.getObject("promise_id", Long.class)),
                confirmed == null ? null : confirmed.toInstant());
    }
}
