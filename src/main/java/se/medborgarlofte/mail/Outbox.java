package se.medborgarlofte.mail;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.keys.ApplicationKey;
import se.medborgarlofte.shared.SwedishTime;

/** Where mail is put to be sent. */
@Service
public class Outbox {

    private final JdbcClient jdbc;
    private final ApplicationKey key;
    private final MailSettings settings;
    private final SwedishTime time;

    Outbox(JdbcClient jdbc, ApplicationKey key, MailSettings settings, SwedishTime time) {
        this.jdbc = jdbc;
        this.key = key;
        this.settings = settings;
        this.time = time;
    }

    /** Sends the letter if and only if the caller's transaction is committed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void post(Letter letter) {
        String messageId = "<" + UUID.randomUUID() + "@" + settings.domain() + ">";
        Instant now = time.now();
        jdbc.sql("""
                        insert into outgoing_mail (message_id, recipient, subject, body, created_at, due_at)
                        values (:messageId, :recipient, :subject, :body, :now, :now)
                        """)
                .param("messageId", messageId)
                .param("recipient", letter.to())
                .param("subject", letter.subject())
                .param("body", key.seal(messageId, letter.text()))
                .param("now", Timestamp.from(now))
                .update();
    }
}
