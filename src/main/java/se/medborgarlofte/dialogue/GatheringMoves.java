package se.medborgarlofte.dialogue;

import java.sql.Timestamp;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.medborgarlofte.shared.SwedishTime;

/** Writes down when and where an announced gathering was to be, as soon as that is no longer so. */
@Component
class GatheringMoves {

    private final JdbcClient jdbc;
    private final SwedishTime time;

    GatheringMoves(JdbcClient jdbc, SwedishTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    void add(long gathering, DraftGathering before) {
        jdbc.sql("""
                        insert into gathering_move (gathering_id, starts_at, ends_at, venue, place_id, channel, link, moved_at)
                        values (:gathering, :starts, :ends, :venue, :place, :channel, :link, :now)""")
                .param("gathering", gathering)
                .param("starts", stored(before.startsAt()))
                .param("ends", stored(before.endsAt()))
                .param("venue", before.venue())
                .param("place", before.place())
                .param("channel", before.channel())
                .param("link", before.link())
                .param("now", Timestamp.from(time.now()))
                .update();
    }

    private static @Nullable Timestamp stored(@Nullable LocalDateTime local) {
        return local == null ? null : Timestamp.from(SwedishTime.instantOf(local));
    }
}
