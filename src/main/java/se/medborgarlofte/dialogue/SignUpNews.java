package se.medborgarlofte.dialogue;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.medborgarlofte.mail.Letter;
import se.medborgarlofte.mail.Outbox;

/** Tells those who signed up that the meeting is at another time or place, or not at all. */
@Component
class SignUpNews {

    private final JdbcClient jdbc;
    private final GatheringQueries queries;
    private final SignUpLetters letters;
    private final Outbox outbox;

    SignUpNews(JdbcClient jdbc, GatheringQueries queries, SignUpLetters letters, Outbox outbox) {
        this.jdbc = jdbc;
        this.queries = queries;
        this.letters = letters;
        this.outbox = outbox;
    }

    /** What is told must have been written to the database. */
    void moved(long id) {
        PublishedGathering now = gathering(id);
        tell(id, email -> letters.moved(now, now.earlier().get(0), email));
    }

    /** As {@link #moved}. */
    void cancelled(long id) {
        PublishedGathering now = gathering(id);
        tell(id, email -> letters.cancelled(now, email));
    }

    private PublishedGathering gathering(long id) {
        return queries.readOne("g.id = :id", Map.of("id", id)).orElseThrow();
    }

    private void tell(long id, Function<String, Letter> letter) {
        List<String> emails = jdbc.sql(
                        "select email from sign_up where gathering_id = :id and email is not null order by id")
                .param("id", id)
                .query(String.class)
                .list();
        emails.forEach(email -> outbox.post(letter.apply(email)));
    }
}
