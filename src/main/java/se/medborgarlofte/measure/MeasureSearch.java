package se.medborgarlofte.measure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for; nothing given means everything they may see.
 *
 * @param text part of the name of the type or place, or of the public text
 * @param page from 1
 */
public record MeasureSearch(
        String text,
        @Nullable Long municipality,
        @Nullable MeasureState state,
        @Nullable TextState textState,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Sort sort,
        int page) {

    public static final int PAGE_SIZE = 25;

    /** The columns one can sort by; the SQL is ours, never what was typed. */
    public enum Sort {
        NEWEST("m.starts_on desc, m.id desc"),
        OLDEST("m.starts_on, m.id"),
        RECORDED("m.recorded_at desc, m.id desc"),
        TYPE("activity, m.starts_on desc, m.id desc"),
        PLACE("place, m.starts_on desc, m.id desc");

        private final String sql;

        Sort(String sql) {
            this.sql = sql;
        }

        String sql() {
            return sql;
        }
    }

    public static final MeasureSearch EVERYTHING = new MeasureSearch("", null, null, null, null, null, Sort.NEWEST, 1);

    /** One page of what was found. */
    public record Found(java.util.List<MeasureRow> rows, int total, int page) {

        public int pages() {
            return Math.max(1, (total + PAGE_SIZE - 1) / PAGE_SIZE);
        }
    }
}
