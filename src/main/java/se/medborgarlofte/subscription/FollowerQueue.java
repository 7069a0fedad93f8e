package se.medborgarlofte.subscription;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.feed.FeedEntry;
import se.medborgarlofte.shared.SwedishTime;

/**
 * Whose turn it is to be told, some at a time; what another instance holds is left to it. What is told is written down in
 * the transaction that posts the letter, and its key lets nothing be told twice.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FollowerQueue {

    private static final int AT_ONCE = 200;

    private final JdbcClient jdbc;
    private final SwedishTime time;

    FollowerQueue(JdbcClient jdbc, SwedishTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    /** Those of whom it was not asked on the day what there is to tell them. */
    List<Due> forDigest(LocalDate day) {
        return jdbc.sql("""
                        select id, address, told_until from follower f
                        where (digest_on is null or digest_on < :day)
                            and exists (select from subscription where follower_id = f.id and confirmed_at is not null)
                        order by id limit :most for update of f skip locked
                        """)
                .param("day", day)
                .param("most", AT_ONCE)
                .query(FollowerQueue::due)
                .list();
    }

    /** Those who follow what the entry concerns, did so before, and have not been told. */
    List<Due> toTell(FeedEntry entry) {
        return jdbc.sql("""
                        select id, address, told_until from follower f
                        where exists (select from subscription s where s.follower_id = f.id
                                and s.confirmed_at < :changed
                                and (s.kind in ('MUNICIPALITY', 'MEETINGS') and s.municipality_id = any(:municipalities)
                                    or s.kind = 'PROMISE' and s.promise_id = any(:promises)))
                            and not exists (select from follower_told t where t.follower_id = f.id
                                and t.entry = :entry and t.changed_at = :changed)
                        order by id limit :most for update of f skip locked
                        """)
                .param("changed", Timestamp.from(changed(entry)))
                .param("municipalities", entry.municipalities().toArray(Long[]::new))
                .param("promises", entry.promises().toArray(Long[]::new))
                .param("entry", entry.key())
                .param("most", AT_ONCE)
                .query(FollowerQueue::due)
                .list();
    }

    /** From now on these are told. @return of each follower what was not before, in its order */
    Map<Long, List<FeedEntry>> tell(Map<Long, List<FeedEntry>> entries) {
        List<Long> followers = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        entries.forEach((follower, news) -> news.forEach(entry -> {
            followers.add(follower);
            keys.add(entry.key());
            changed.add(changed(entry).toString());
        }));
        Map<Long, List<String>> untold = new HashMap<>();
        jdbc.sql("""
                        insert into follower_told (follower_id, entry, changed_at, told_at)
                        select follower, entry, changed, :now
                        from unnest(:followers, :keys, cast(:changed as timestamptz[])) as row (follower, entry, changed)
                        on conflict do nothing returning follower_id, entry
                        """)
                .param("followers", followers.toArray(Long[]::new))
                .param("keys", keys.toArray(String[]::new))
                .param("changed", changed.toArray(String[]::new))
                .param("now", Timestamp.from(time.now()))
                .query(row -> {
                    untold.computeIfAbsent(row.getLong("follower_id"), id -> new ArrayList<>())
                            .add(row.getString("entry"));
                });
        Map<Long, List<FeedEntry>> fresh = new HashMap<>();
        untold.forEach((follower, own) -> fresh.put(
                follower,
                entries.getOrDefault(follower, List.of()).stream()
                        .filter(entry -> own.contains(entry.key()))
                        .toList()));
        return fresh;
    }

    /** Everything up to now is told, for today. */
    void done(Collection<Due> due, LocalDate day) {
        jdbc.sql("update follower set digest_on = :day, told_until = :now where id = any(:ids)")
                .param("day", day)
                .param("now", Timestamp.from(time.now()))
                .param("ids", due.stream().map(Due::id).toArray(Long[]::new))
                .update();
    }

    /** As the database keeps it. */
    private static Instant changed(FeedEntry entry) {
        return entry.changedAt().truncatedTo(ChronoUnit.MICROS);
    }

    private static Due due(ResultSet row, int number) throws SQLException {
        return new Due(
                row.getLong("id"),
                row.getString("address"),
                row.getTimestamp("told_until").toInstant());
    }
}
