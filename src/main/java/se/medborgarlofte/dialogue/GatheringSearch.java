package se.medborgarlofte.dialogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for among meetings, or broadcasts; nothing given means everything they may see.
 *
 * @param text part of the topic
 * @param page from 1
 */
public record GatheringSearch(
        GatheringKind kind,
        String text,
        @Nullable Long municipality,
        @Nullable State state,
        Sort sort,
        int page) {

    public static final int PAGE_SIZE = 25;

    /** How far they have come, as the list shows it; the SQL is ours, never what was typed. */
    public enum State {
        DRAFT("g.state = 'DRAFT'"),
        ANNOUNCED("g.state = 'ANNOUNCED' and " + GatheringQueries.NOT_OVER),
        /** Its time has passed, and nobody has told what came of it. */
        OVER("g.state = 'ANNOUNCED' and not " + GatheringQueries.NOT_OVER),
        HELD("g.state = 'HELD'"),
        CANCELLED("g.state = 'CANCELLED'");

        private final String sql;

        State(String sql) {
            this.sql = sql;
        }

        String sql() {
            return sql;
        }
    }

    public enum Sort {
        LATEST("g.starts_at desc, g.id desc"),
        EARLIEST("g.starts_at, g.id"),
        TOPIC("lower(g.topic), g.id"),
        CHANGED("g.changed_at desc, g.id desc");

        private final String sql;

        Sort(String sql) {
            this.sql = sql;
        }

        String sql() {
            return sql;
        }
    }

    public static GatheringSearch everything(GatheringKind kind) {
        return new GatheringSearch(kind, "", null, null, Sort.LATEST, 1);
    }

    int offset() {
        return (page - 1) * PAGE_SIZE;
    }

    /** One page of what was found. */
    public record Found(List<GatheringSummary> rows, int total, int page) {

        public int pages() {
            return Math.max(1, (total + PAGE_SIZE - 1) / PAGE_SIZE);
        }
    }
}
