package se.medborgarlofte.audit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.security.Deed;
import se.medborgarlofte.security.Thing;

/**
 * What somebody looks for in the log.
 *
 * @param from first day, in Sweden
 * @param to last day
 * @param person part of the name of who acted
 * @param page from 1
 */
public record LogSearch(
        LocalDate from,
        LocalDate to,
        String person,
        @Nullable EventGroup group,
        @Nullable Deed deed,
        Thing.@Nullable Kind kind,
        @Nullable Long municipality,
        int page) {

    public static final int PAGE_SIZE = 50;

    /** More than that is not counted: one looks for something, or exports it. */
    public static final int MOST_COUNTED = 5_000;

    /** One page of what was found. @param total at most one more than {@link #MOST_COUNTED} */
    public record Found(List<LogEntry> entries, int total, int page) {

        public int pages() {
            return Math.max(1, (Math.min(total, MOST_COUNTED) + PAGE_SIZE - 1) / PAGE_SIZE);
        }

        public boolean isMore() {
            return total > MOST_COUNTED;
        }
    }
}
