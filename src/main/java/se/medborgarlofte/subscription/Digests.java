package se.medborgarlofte.subscription;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.feed.Feed;
import se.medborgarlofte.feed.FeedEntry;
import se.medborgarlofte.mail.Letter;
import se.medborgarlofte.mail.Outbox;
import se.medborgarlofte.shared.SwedishTime;

/** Tells those who follow what is new: some at a time, what is told and the letters in one transaction. */
@Service
@Transactional
class Digests {

    /** What is found out about later than this is told no more. */
    static final Duration MEMORY = Duration.ofDays(8);

    /** Something may be seen a while after the moment that it says it became public at. */
    private static final Duration OVERLAP = Duration.ofDays(1);

    private final Feed feed;
    private final FollowerQueue queue;
    private final SubscriptionRows rows;
    private final Tokens tokens;
    private final FollowerLetters letters;
    private final Outbox outbox;
    private final JdbcClient jdbc;
    private final SwedishTime time;

    Digests(
            Feed feed,
            FollowerQueue queue,
            SubscriptionRows rows,
            Tokens tokens,
            FollowerLetters letters,
            Outbox outbox,
            JdbcClient jdbc,
            SwedishTime time) {
        this.feed = feed;
        this.queue = queue;
        this.rows = rows;
        this.tokens = tokens;
        this.letters = letters;
        this.outbox = outbox;
        this.jdbc = jdbc;
        this.time = time;
    }

    /** The municipalities of which anybody follows anything. */
    @Transactional(readOnly = true)
    public List<Long> followed() {
        return jdbc.sql("select distinct municipality_id from subscription where confirmed_at is not null order by 1")
                .query(Long.class)
                .list();
    }

    @Transactional(readOnly = true)
    public boolean isAnybodyDue(LocalDate day) {
        return jdbc.sql("""
                        select exists (select from follower f where (digest_on is null or digest_on < :day)
                            and exists (select from subscription where follower_id = f.id and confirmed_at is not null))
                        """).param("day", day).query(Boolean.class).single();
    }

    @Transactional(readOnly = true)
    public News news() {
        return News.of(feed, followed(), time.now().minus(MEMORY));
    }

    /** The letter of that day, to some of those who have not had it. @return whether there may be more */
    public boolean postSome(News news, LocalDate day) {
        List<Due> due = queue.forDigest(day);
        Map<Long, List<Subscribed>> own =
                rows.of(ids(due)).stream().collect(Collectors.groupingBy(Subscribed::follower));
        Map<Long, List<FeedEntry>> found = new HashMap<>();
        due.forEach(one -> found.put(
                one.id(),
                news.of(own.getOrDefault(one.id(), List.of()), one.toldUntil().minus(OVERLAP))));
        Map<Long, List<FeedEntry>> fresh = queue.tell(found);
        tokens.keep(fresh.keySet());
        outbox.postAll(due.stream()
                .filter(one -> fresh.containsKey(one.id()))
                .flatMap(one -> letters.digest(one, fresh.getOrDefault(one.id(), List.of())).stream())
                .toList());
        queue.done(due, day);
        return !due.isEmpty();
    }

    /** What is soon too late, to some of those whom it concerns. @return whether there may be more */
    public boolean postSome(FeedEntry urgent) {
        List<Due> due = queue.toTell(urgent);
        Map<Long, List<FeedEntry>> fresh =
                queue.tell(due.stream().collect(Collectors.toMap(Due::id, one -> List.of(urgent))));
        tokens.keep(fresh.keySet());
        List<Letter> posted = due.stream()
                .filter(one -> fresh.containsKey(one.id()))
                .flatMap(one -> letters.urgent(one, urgent).stream())
                .toList();
        outbox.postAll(posted);
        return !due.isEmpty();
    }

    private static List<Long> ids(List<Due> due) {
        return due.stream().map(Due::id).toList();
    }

    /** The moment after which something is told at once; what is older waits for the morning. */
    Instant atOnceAfter() {
        return time.now().minus(Duration.ofHours(2));
    }
}
