package se.medborgarlofte.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.util.TestSocketUtils;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import se.medborgarlofte.testing.IntegrationTest;
import se.medborgarlofte.testing.TestClock;

/** The outbox and a real mail server. */
@IntegrationTest
class OutboxIntegrationTests {

    /** Found once, so that the server comes back at the same place after a stop. */
    private static final int PORT = TestSocketUtils.findAvailableTcpPort();

    private static final GreenMail SERVER =
            new GreenMail(new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Autowired
    private Outbox outbox;

    @Autowired
    private Postman postman;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private TestClock clock;

    @BeforeAll
    static void listen() {
        SERVER.start();
    }

    @AfterAll
    static void close() {
        SERVER.stop();
    }

    @DynamicPropertySource
    static void server(DynamicPropertyRegistry properties) {
        properties.add("spring.mail.host", () -> "127.0.0.1");
        properties.add("spring.mail.port", () -> PORT);
    }

    @AfterEach
    void empty() throws Exception {
        jdbc.sql("delete from outgoing_mail").update();
        SERVER.purgeEmailFromAllMailboxes();
    }

    @Test
    void sendsWhatWasCommittedAndNothingElse() throws Exception {
        post("anna@pitea.example", "Välkommen till Piteås löften", "Öppna länken.\nHälsningar");
        transaction.executeWithoutResult(rolledBack -> {
            outbox.post(new Letter("bo@pitea.example", "Aldrig", "Aldrig"));
            rolledBack.setRollbackOnly();
        });

        postman.emptyTheOutbox();
        postman.emptyTheOutbox();

        MimeMessage mail = only();
        assertThat(mail.getAllRecipients()[0]).hasToString("anna@pitea.example");
        assertThat(mail.getSubject()).isEqualTo("Välkommen till Piteås löften");
        assertThat(mail.getContent().toString().strip().lines()).containsExactly("Öppna länken.", "Hälsningar");
        assertThat(mail.getMessageID()).isEqualTo(column("message_id"));
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void isOnlyForActsThatCanBeUndone() {
        assertThatThrownBy(() -> outbox.post(new Letter("anna@pitea.example", "Hej", "Hej")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void keepsNoReadableLetterBeforeAndNoneAfter() {
        post("anna@pitea.example", "Inbjudan", "https://loften.example/inbjudan/hemlig");
        assertThat(column("body")).isNotEmpty().doesNotContain("hemlig");

        postman.emptyTheOutbox();

        assertThat(column("body")).isEmpty();
        assertThat(column("state")).isEqualTo("SENT");
    }

    @Test
    void letsOnePoisonedMailHoldUpNoOther() throws Exception {
        post("forst@pitea.example", "Förstört", "x");
        jdbc.sql("update outgoing_mail set body = 'gone.with.key'").update();
        post("sedan@pitea.example", "Helt", "y");

        postman.emptyTheOutbox();

        assertThat(only().getSubject()).isEqualTo("Helt");
        assertThat(jdbc.sql("select state || ' ' || attempts || ' ' || problem from outgoing_mail order by id")
                        .query(String.class)
                        .list())
                .containsExactly("WAITING 1 NotOurs", "SENT 1 ");
    }

    @Test
    void triesAgainLaterWithTheSameMessageId() throws Exception {
        SERVER.stop();
        post("anna@pitea.example", "Hej", "Hej");
        postman.emptyTheOutbox();
        String messageId = column("message_id");
        assertThat(column("state")).isEqualTo("WAITING");

        SERVER.start();
        clock.advance(Duration.ofSeconds(59));
        postman.emptyTheOutbox();
        assertThat(SERVER.getReceivedMessages()).isEmpty();

        clock.advance(Duration.ofSeconds(1));
        postman.emptyTheOutbox();
        assertThat(only().getMessageID()).isEqualTo(messageId);
    }

    @Test
    void waitsLongerEachTimeAndGivesUpInTheEnd() {
        assertThat(IntStream.rangeClosed(1, 11).mapToObj(Postman::pause).map(Duration::toMinutes))
                .containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 64L, 128L, 256L, 360L, 360L);
        post("anna@pitea.example", "Hej", "Hej");
        jdbc.sql("update outgoing_mail set body = 'gone.with.key', attempts = 15")
                .update();

        postman.emptyTheOutbox();

        assertThat(column("state")).isEqualTo("GIVEN_UP");
        assertThat(column("body")).isEmpty();
    }

    @Test
    void takesOverWhatAnInstanceThatDiedHadTaken() throws Exception {
        post("anna@pitea.example", "Hej", "Hej");
        jdbc.sql("update outgoing_mail set attempts = 1, due_at = :lease")
                .param("lease", Timestamp.from(clock.instant().plus(Duration.ofMinutes(5))))
                .update();

        postman.emptyTheOutbox();
        assertThat(SERVER.getReceivedMessages()).isEmpty();

        clock.advance(Duration.ofMinutes(5));
        postman.emptyTheOutbox();
        assertThat(only().getSubject()).isEqualTo("Hej");
    }

    @Test
    void sendsEachMailOnceHoweverManySend() throws Exception {
        IntStream.range(0, 60).forEach(i -> post("anna@pitea.example", "Nummer " + i, "x"));
        ExecutorService instances = Executors.newFixedThreadPool(4);
        CountDownLatch together = new CountDownLatch(4);
        List<Future<?>> rounds = Stream.generate(() -> instances.submit(() -> {
                    together.countDown();
                    together.await();
                    postman.emptyTheOutbox();
                    return null;
                }))
                .limit(4)
                .<Future<?>>map(round -> round)
                .toList();
        for (Future<?> round : rounds) {
            round.get();
        }
        instances.shutdown();

        assertThat(SERVER.getReceivedMessages())
                .extracting(MimeMessage::getSubject)
                .hasSize(60)
                .doesNotHaveDuplicates();
    }

    private void post(String to, String subject, String text) {
        transaction.executeWithoutResult(act -> outbox.post(new Letter(to, subject, text)));
    }

    private static MimeMessage only() {
        MimeMessage[] received = SERVER.getReceivedMessages();
        assertThat(received).hasSize(1);
        return received[0];
    }

    private String column(String name) {
        return jdbc.sql("select " + name + " from outgoing_mail")
                .query(String.class)
                .single();
    }
}
