package se.medborgarlofte.question;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.keys.ApplicationKey;
import se.medborgarlofte.limit.Count;
import se.medborgarlofte.limit.Limits;
import se.medborgarlofte.mail.Letter;
import se.medborgarlofte.mail.Outbox;
import se.medborgarlofte.organisation.Municipalities;
import se.medborgarlofte.shared.BaseUrl;
import se.medborgarlofte.shared.SwedishTime;

/**
 * The addresses of those who want to be told of the answer. None is written to before it was confirmed, but once to ask;
 * each goes 30 days after the answer.
 */
@Service
@Transactional
public class Senders {

    private static final Duration KEPT_AFTER_ANSWER = Duration.ofDays(30);
    private static final Duration TO_CONFIRM = Duration.ofDays(7);
    private static final int LETTERS_A_DAY = 3;

    private record Wanted(long question, String address, String receipt) {}

    private final JdbcClient jdbc;
    private final ApplicationKey key;
    private final Limits limits;
    private final Outbox outbox;
    private final Municipalities municipalities;
    private final MessageSource messages;
    private final BaseUrl base;
    private final SwedishTime time;

    Senders(
            JdbcClient jdbc,
            ApplicationKey key,
            Limits limits,
            Outbox outbox,
            Municipalities municipalities,
            MessageSource messages,
            BaseUrl base,
            SwedishTime time) {
        this.jdbc = jdbc;
        this.key = key;
        this.limits = limits;
        this.outbox = outbox;
        this.municipalities = municipalities;
        this.messages = messages;
        this.base = base;
        this.time = time;
    }

    /** Keeps the address and asks it, a few times a day at most, whoever keeps typing it. */
    @Transactional(propagation = Propagation.MANDATORY)
    void want(long question, long municipality, String email, String receipt) {
        String confirm = Secrets.make();
        String home = "/" + municipalities.get(municipality).slug() + "/fraga";
        jdbc.sql("""
                        insert into question_sender (question_id, address, confirm, receipt, created_at)
                        values (:question, :address, :confirm, :receipt, :now)""")
                .param("question", question)
                .param("address", key.seal("question-sender/" + question, email))
                .param("confirm", Secrets.hash(confirm))
                .param("receipt", key.seal("question-receipt/" + question, home + "/kvitto/" + receipt))
                .param("now", Timestamp.from(time.now()))
                .update();
        String alias = key.alias("question-sender", email.toLowerCase(Locale.ROOT));
        if (limits.take(new Count("question-mail/" + alias, LETTERS_A_DAY, Duration.ofDays(1)))
                .isEmpty()) {
            post(email, "confirm", question, base.link(home + "/mejl/" + confirm));
        }
    }

    /** Whether somebody waits to be asked whether they want to be told. */
    @Transactional(readOnly = true)
    public Optional<Long> toConfirm(String secret) {
        return jdbc.sql("select question_id from question_sender where confirm = :hash")
                .param("hash", Secrets.hash(secret))
                .query(Long.class)
                .optional();
    }

    public void confirm(String secret) {
        jdbc.sql("update question_sender set confirmed_at = coalesce(confirmed_at, :now) where confirm = :hash")
                .param("now", Timestamp.from(time.now()))
                .param("hash", Secrets.hash(secret))
                .update();
    }

    /** Tells who confirmed that they want to be told. What it says stands on the receipt only. */
    @Transactional(propagation = Propagation.MANDATORY)
    void tell(long question) {
        jdbc.sql("select question_id, address, receipt from question_sender"
                        + " where question_id = :question and confirmed_at is not null")
                .param("question", question)
                .query((row, index) ->
                        new Wanted(row.getLong("question_id"), row.getString("address"), row.getString("receipt")))
                .optional()
                .ifPresent(wanted -> post(
                        key.open("question-sender/" + question, wanted.address()),
                        "settled",
                        question,
                        base.link(key.open("question-receipt/" + question, wanted.receipt()))));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void forget(long question) {
        jdbc.sql("delete from question_sender where question_id = :question")
                .param("question", question)
                .update();
        outbox.discard(List.of(matter(question)));
    }

    /** Every address whose time is over. @return how many */
    int forgetOld() {
        List<Long> questions = jdbc.sql("""
                        delete from question_sender s using question q where q.id = s.question_id
                          and (q.settled_at < :settled or (s.confirmed_at is null and s.created_at < :unconfirmed))
                        returning s.question_id""")
                .param("settled", Timestamp.from(time.now().minus(KEPT_AFTER_ANSWER)))
                .param("unconfirmed", Timestamp.from(time.now().minus(TO_CONFIRM)))
                .query(Long.class)
                .list();
        outbox.discard(questions.stream().map(Senders::matter).toList());
        return questions.size();
    }

    private void post(String email, String what, long question, String link) {
        String number = Long.toString(question);
        outbox.post(new Letter(
                email,
                text("question.letter." + what + ".subject", number),
                text("question.letter." + what + ".text", number, link),
                null,
                null,
                matter(question)));
    }

    private static String matter(long question) {
        return "question/" + question;
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, SwedishTime.LOCALE);
    }
}
