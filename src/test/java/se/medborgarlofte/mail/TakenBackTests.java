package se.medborgarlofte.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.medborgarlofte.testing.IntegrationTest;

/** What the outbox holds of somebody, or about something, can be taken out of it: what waits and what has left. */
@IntegrationTest
@Import(PostedLetters.class)
class TakenBackTests {

    private final Outbox outbox;
    private final PostedLetters letters;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    @Autowired
    TakenBackTests(Outbox outbox, PostedLetters letters, JdbcClient jdbc, TransactionTemplate transaction) {
        this.outbox = outbox;
        this.letters = letters;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Test
    void byMatter() {
        post("cilla@exempel.se", "question/7");
        letters.send();
        post("cilla@exempel.se", "question/7");
        post("cilla@exempel.se", "question/8");
        post("cilla@exempel.se", null);

        transaction.executeWithoutResult(act -> outbox.discard(List.of("question/7", "question/9")));

        assertThat(letters.to("cilla@exempel.se"))
                .extracting(Letter::matter)
                .containsExactlyInAnyOrder("question/8", null);
        assertThat(rows("question/7")).containsExactly("SENT - ", "WITHDRAWN - ");
    }

    @Test
    void byAddressHoweverItIsSpelt() {
        post("David@exempel.se", "question/17");
        letters.send();
        post("david@exempel.se", "question/17");
        post("davida@exempel.se", "question/18");

        transaction.executeWithoutResult(act -> outbox.forget(" DAVID@exempel.se"));

        assertThat(rows("question/17")).containsExactly("SENT - ", "WITHDRAWN - ");
        assertThat(jdbc.sql("select recipient from outgoing_mail where matter like 'question/1_'")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder(Outbox.NOBODY, Outbox.NOBODY, "davida@exempel.se");
        letters.send();
        assertThat(rows("question/17")).containsExactly("SENT - ", "WITHDRAWN - ");
    }

    private List<String> rows(String matter) {
        return jdbc.sql("""
                        select state || ' ' || subject || ' ' || body || html || unsubscribe from outgoing_mail
                        where matter = ? order by id
                        """).param(matter).query(String.class).list();
    }

    private void post(String to, @Nullable String matter) {
        transaction.executeWithoutResult(
                act -> outbox.post(new Letter(to, "Svar till dig", "Hemligt", "<p>Hemligt</p>", null, matter)));
    }
}
