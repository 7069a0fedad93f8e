package se.medborgarlofte.dialogue;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.feed.FeedEntry;
import se.medborgarlofte.feed.FeedSource;
import se.medborgarlofte.shared.SwedishDates;
import se.medborgarlofte.shared.SwedishTime;

/** Each meeting and broadcast, with the last that happened to it: announced, moved, cancelled, told of. */
@Component
@Transactional(readOnly = true)
class GatheringFeed implements FeedSource {

    private static final String CHANGED = """
            select g.*, m.slug as m_slug, place.name as place, b.moved_at, not (%s) as over,
                greatest(g.announced_at, b.moved_at, g.cancelled_at, g.told_at) as changed,
                g.municipality_id || array(select a.municipality_id from gathering_also_in a where a.gathering_id = g.id)
                    as municipalities,
                array(select p.promise_id from gathering_promise p where p.gathering_id = g.id) as promises
            from gathering g
            join municipality m on m.id = g.municipality_id
            left join place on place.id = g.place_id
            left join (select gathering_id, max(moved_at) as moved_at from gathering_move group by gathering_id) b
                on b.gathering_id = g.id
            where g.slug is not null and %s
              and greatest(g.announced_at, b.moved_at, g.cancelled_at, g.told_at) > :after
              and greatest(g.announced_at, b.moved_at, g.cancelled_at, g.told_at) <= :now
            order by changed desc, g.id limit :most""".formatted(GatheringQueries.NOT_OVER, GatheringQueries.IN);

    private final JdbcClient jdbc;
    private final SwedishDates dates;
    private final SwedishTime time;

    GatheringFeed(JdbcClient jdbc, SwedishDates dates, SwedishTime time) {
        this.jdbc = jdbc;
        this.dates = dates;
        this.time = time;
    }

    @Override
    public List<FeedEntry> entries(Set<Long> municipalities, Instant after, int most) {
        return jdbc.sql(CHANGED)
                .param("municipalities", municipalities)
                .param("after", Timestamp.from(after))
                .param("now", Timestamp.from(time.now()))
                .param("most", most)
                .query((row, index) -> entry(row))
                .list();
    }

    private FeedEntry entry(ResultSet row) throws SQLException {
        String what = what(row);
        boolean toBeMissed = (what.equals("moved") || what.equals("cancelled")) && !row.getBoolean("over");
        GatheringKind kind = GatheringKind.valueOf(row.getString("kind"));
        return new FeedEntry(
                "gathering/" + row.getLong("id"),
                FeedEntry.Kind.GATHERING,
                ids(row.getArray("municipalities")),
                ids(row.getArray("promises")),
                "/" + row.getString("m_slug") + "/" + kind.path() + "/" + row.getString("slug"),
                row.getString("topic"),
                words("dialogue.feed." + what + "." + kind, row),
                row.getString(
                        switch (what) {
                            case "cancelled" -> "cancelled_because";
                            case "told" -> "outcome";
                            default -> "description";
                        }),
                row.getTimestamp("announced_at").toInstant(),
                row.getTimestamp("changed").toInstant(),
                toBeMissed);
    }

    private static String what(ResultSet row) throws SQLException {
        Timestamp changed = row.getTimestamp("changed");
        if (changed.equals(row.getTimestamp("cancelled_at"))) {
            return "cancelled";
        }
        if (changed.equals(row.getTimestamp("told_at"))) {
            return "told";
        }
        return changed.equals(row.getTimestamp("moved_at")) ? "moved" : "announced";
    }

    private MessageSourceResolvable words(String key, ResultSet row) throws SQLException {
        String where = row.getString("venue").isEmpty() ? row.getString("channel") : row.getString("venue");
        String moment = dates.moment(row.getTimestamp("starts_at").toInstant());
        Object[] arguments = {moment, where.isEmpty() ? 0 : 1, where};
        return new DefaultMessageSourceResolvable(new String[] {key}, arguments);
    }

    private static Set<Long> ids(Array array) throws SQLException {
        return Set.of((Long[]) array.getArray());
    }
}
