package se.medborgarlofte.subscription;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.mail.Letter;
import se.medborgarlofte.mail.Outbox;
import se.medborgarlofte.shared.SwedishTime;

/**
 * The letters that follow from the form: whoever gave the address, and however often, at most one a day to each mailbox.
 * What is asked for after the day's letter is in that of the next day.
 */
@Service
@Transactional
class Confirmations {

    static final Duration PAUSE = Duration.ofDays(1);

    private static final int AT_ONCE = 100;

    private final JdbcClient jdbc;
    private final SubscriptionRows rows;
    private final Subjects subjects;
    private final Tokens tokens;
    private final FollowerLetters letters;
    private final Outbox outbox;
    private final SwedishTime time;

    Confirmations(
            JdbcClient jdbc,
            SubscriptionRows rows,
            Subjects subjects,
            Tokens tokens,
            FollowerLetters letters,
            Outbox outbox,
            SwedishTime time) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.subjects = subjects;
        this.tokens = tokens;
        this.letters = letters;
        this.outbox = outbox;
        this.time = time;
    }

    private record Wanted(Due due, String mailbox) {}

    /** Posts some of them. @return whether there may be more */
    public boolean postSome() {
        Instant now = time.now();
        Map<String, Due> byMailbox = new LinkedHashMap<>();
        wanted(now).forEach(one -> byMailbox.putIfAbsent(one.mailbox(), one.due()));
        Set<String> free = claim(byMailbox.keySet(), now);
        List<Due> due = byMailbox.entrySet().stream()
                .filter(one -> free.contains(one.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        List<Long> ids = due.stream().map(Due::id).toList();
        tokens.keep(ids);
        outbox.postAll(letters(due, ids));
        jdbc.sql("update follower set letter_wanted_at = null where id = any(:ids)")
                .param("ids", ids.toArray(Long[]::new))
                .update();
        return !due.isEmpty();
    }

    private List<Letter> letters(List<Due> due, List<Long> ids) {
        List<Subscribed> all = rows.of(ids);
        Map<Subject, String> names =
                subjects.names(all.stream().map(Subscribed::subject).distinct().toList());
        return due.stream()
                .flatMap(one ->
                        letters.confirmation(one, names(all, one, names, false), names(all, one, names, true)).stream())
                .toList();
    }

    private static List<String> names(List<Subscribed> all, Due due, Map<Subject, String> names, boolean confirmed) {
        return all.stream()
                .filter(one -> one.follower() == due.id() && (one.confirmedAt() != null) == confirmed)
                .map(one -> names.get(one.subject()))
                .filter(Objects::nonNull)
                .toList();
    }

    private List<Wanted> wanted(Instant now) {
        return jdbc.sql("""
                        select id, address, told_until, mailbox from follower f
                        where letter_wanted_at is not null
                            and not exists (select from follower_letter l
                                where l.mailbox = f.mailbox and l.sent_at > :dayAgo)
                        order by letter_wanted_at, id limit :most for update of f skip locked
                        """)
                .param("dayAgo", Timestamp.from(now.minus(PAUSE)))
                .param("most", AT_ONCE)
                .query(Confirmations::read)
                .list();
    }

    /** Takes the day's letter to each. @return those to whom none has left; in one order, so that two never wait for each other */
    private Set<String> claim(Set<String> mailboxes, Instant now) {
        return jdbc
                .sql("""
                        insert into follower_letter (mailbox, sent_at)
                        select mailbox, :now from unnest(:mailboxes) mailbox order by mailbox
                        on conflict (mailbox) do update set sent_at = excluded.sent_at
                            where follower_letter.sent_at <= :dayAgo
                        returning mailbox
                        """)
                .param("mailboxes", mailboxes.toArray(String[]::new))
                .param("now", Timestamp.from(now))
                .param("dayAgo", Timestamp.from(now.minus(PAUSE)))
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    private static Wanted read(ResultSet row, int number) throws SQLException {
        return new Wanted(
                new Due(
                        row.getLong("id"),
                        row.getString("address"),
                        row.getTimestamp("told_until").toInstant()),
                row.getString("mailbox"));
    }
}
