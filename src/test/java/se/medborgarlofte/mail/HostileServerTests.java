package se.medborgarlofte.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import se.medborgarlofte.testing.IntegrationTest;
import se.medborgarlofte.testing.TestClock;

/** A mail server that refuses one recipient, hangs at another and drops a mail after DATA. */
@IntegrationTest
class HostileServerTests {

    private static final HostileServer SERVER = started();

    private final Outbox outbox;
    private final Postman postman;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final TestClock clock;

    @Autowired
    HostileServerTests(
            Outbox outbox, Postman postman, JdbcClient jdbc, TransactionTemplate transaction, TestClock clock) {
        this.outbox = outbox;
        this.postman = postman;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    @DynamicPropertySource
    static void server(DynamicPropertyRegistry properties) {
        properties.add("spring.mail.host", () -> "127.0.0.1");
        properties.add("spring.mail.port", SERVER::port);
        properties.add("spring.mail.properties.mail.smtp.timeout", () -> 300);
    }

    @AfterAll
    static void close() throws Exception {
        SERVER.close();
    }

    @Test
    void noneHoldsUpAnotherAndASecondCopyIsTheFirstToTheByte() {
        List<String> people = List.of("hanging", "refused", "dropped", "anna", "bo");
        transaction.executeWithoutResult(act -> outbox.postAll(people.stream()
                .map(name -> new Letter(
                        name + "@exempel.se",
                        "Nytt i Piteå",
                        "Hej, " + name + "!\nÅäö.",
                        "<p>Hej, " + name + "! Åäö.</p>",
                        "https://loften.exempel.se/folj/1/sluta",
                        "follower/1"))
                .toList()));

        postman.emptyTheOutbox();

        assertThat(states("SENT")).containsExactly("anna@exempel.se", "bo@exempel.se");
        assertThat(copies("dropped")).hasSize(1);

        clock.advance(Duration.ofMinutes(1));
        postman.emptyTheOutbox();

        assertThat(states("SENT")).containsExactly("anna@exempel.se", "bo@exempel.se", "dropped@exempel.se");
        assertThat(states("WAITING")).containsExactly("hanging@exempel.se", "refused@exempel.se");
        List<String> copies = copies("dropped");
        assertThat(copies).hasSize(2);
        assertThat(copies.get(1)).isEqualTo(copies.get(0));
        assertThat(copies.get(0))
                .contains("Message-ID: <", "Content-Type: multipart/alternative", "boundary=\"=_")
                .contains("List-Unsubscribe: <https://loften.exempel.se/folj/1/sluta>")
                .contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
        assertThat(Stream.of("anna", "bo"))
                .allSatisfy(name -> assertThat(copies(name)).hasSize(1));
    }

    private List<String> states(String state) {
        return jdbc.sql("select recipient from outgoing_mail where state = ? order by recipient")
                .param(state)
                .query(String.class)
                .list();
    }

    private static List<String> copies(String name) {
        return SERVER.taken().stream()
                .filter(mail -> mail.contains("To: " + name + "@"))
                .toList();
    }

    private static HostileServer started() {
        try {
            return new HostileServer();
        } catch (IOException busy) {
            throw new IllegalStateException(busy);
        }
    }
}
