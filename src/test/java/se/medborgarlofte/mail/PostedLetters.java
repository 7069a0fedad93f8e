package se.medborgarlofte.mail;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.medborgarlofte.keys.ApplicationKey;

/** What waits in the outbox, opened. */
@Component
public class PostedLetters {

    private final JdbcClient jdbc;
    private final ApplicationKey key;
    private final Postman postman;

    PostedLetters(JdbcClient jdbc, ApplicationKey key, Postman postman) {
        this.postman = postman;
        this.jdbc = jdbc;
        this.key = key;
    }

    /** Lets them leave. */
    public void send() {
        postman.emptyTheOutbox();
    }

    /** Subject and text of each letter to the address, the oldest first. */
    public List<Letter> to(String address) {
        return jdbc.sql("select message_id, subject, body from outgoing_mail where recipient = :to order by id")
                .param("to", address)
                .query((row, index) -> new Letter(
                        address,
                        row.getString("subject"),
                        row.getString("body").isEmpty()
                                ? ""
                                : key.open(row.getString("message_id"), row.getString("body"))))
                .list();
    }
}
