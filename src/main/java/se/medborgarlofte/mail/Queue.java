package se.medborgarlofte.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.shared.SwedishTime;

/** The outbox from the sender's side. Each act is a transaction of its own, none open while a server is talked to. */
@Component
class Queue {

    private final JdbcClient jdbc;
    private final MailSettings settings;
    private final SwedishTime time;

    Queue(JdbcClient jdbc, MailSettings settings, SwedishTime time) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.time = time;
    }

    /** Takes the mail that has waited longest; no other instance gets it before the lease is over. */
    @Transactional
    public Optional<Waiting> take() {
        return jdbc.sql("""
                        update outgoing_mail set attempts = attempts + 1, due_at = :lease
                        where id = (select id from outgoing_mail where state = 'WAITING' and due_at <= :now
                                    order by due_at, id limit 1 for update skip locked)
                        returning id, message_id, recipient, subject, body, html, unsubscribe, created_at, attempts
                        """)
                .param("now", Timestamp.from(time.now()))
                .param("lease", Timestamp.from(time.now().plus(settings.lease())))
                .query(Queue::waiting)
                .optional();
    }

    /** It has left. Its text, which may hold a one-time link, is not kept. */
    @Transactional
    public void sent(long id) {
        settle(id, "SENT", "");
    }

    /** It is tried again after the pause. */
    @Transactional
    public void postpone(long id, Duration pause, String problem) {
        jdbc.sql("update outgoing_mail set due_at = :due, problem = :problem where id = :id and state = 'WAITING'")
                .param("due", Timestamp.from(time.now().plus(pause)))
                .param("problem", problem)
                .param("id", id)
                .update();
    }

    @Transactional
    public void giveUp(long id, String problem) {
        settle(id, "GIVEN_UP", problem);
    }

    private void settle(long id, String state, String problem) {
        jdbc.sql("""
                        update outgoing_mail set state = :state, settled_at = :now,
                            body = '', html = '', unsubscribe = '', problem = :problem
                        where id = :id and state = 'WAITING'
                        """)
                .param("state", state)
                .param("now", Timestamp.from(time.now()))
                .param("problem", problem)
                .param("id", id)
                .update();
    }

    private static Waiting waiting(ResultSet row, int number) throws SQLException {
        return new Waiting(
                row.getLong("id"),
                row.getString("message_id"),
                row.getString("recipient"),
                row.getString("subject"),
                new Waiting.Sealed(row.getString("body"), row.getString("html"), row.getString("unsubscribe")),
                row.getTimestamp("created_at").toInstant(),
                row.getInt("attempts"));
    }
}
