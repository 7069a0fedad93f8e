package se.medborgarlofte.mail;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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

    /** What each letter to the address says, the oldest first; of one that has left only the subject is kept. */
    public List<Letter> to(String address) {
        return jdbc.sql("select * from outgoing_mail where recipient = :to order by id")
                .param("to", address)
                .query((row, index) -> {
                    String id = row.getString("message_id");
                    return new Letter(
                            address,
                            row.getString("subject"),
                            Objects.requireNonNullElse(open(id, row.getString("body")), ""),
                            open(Contents.html(id), row.getString("html")),
                            open(Contents.unsubscribe(id), row.getString("unsubscribe")),
                            row.getString("matter"));
                })
                .list();
    }

    private @Nullable String open(String purpose, String sealed) {
        return sealed.isEmpty() ? null : key.open(purpose, sealed);
    }
}
