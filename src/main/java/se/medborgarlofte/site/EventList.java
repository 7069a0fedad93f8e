package se.medborgarlofte.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.promise.TargetProgress;
import se.medborgarlofte.shared.NotFound;
import se.medborgarlofte.shared.Period;
import se.medborgarlofte.shared.Ref;

/**
 * One page of the events of a promise or of a municipality, the latest first.
 *
 * @param total of all pages
 * @param page from 1
 * @param target only what it counts; null for every event
 * @param municipality only what was done in, or for, that one; null for all
 * @param days only what falls in this period of the target; null for all of them
 */
public record EventList(
        List<EventLine> lines,
        int total,
        int page,
        @Nullable TargetProgress target,
        @Nullable Period days,
        @Nullable Ref municipality) {

    static final int SIZE = 20;

    /**
     * How many events stand before those of the page.
     *
     * @throws NotFound where there is no such page; the first one always is
     */
    static int offset(int page, int total) {
        int offset = (page - 1) * SIZE;
        if (page < 1 || (offset > 0 && offset >= total)) {
            throw new NotFound("page " + page + " of " + total + " events");
        }
        return offset;
    }

    public int pages() {
        return Math.max(1, (total + SIZE - 1) / SIZE);
    }

    /** What narrows the list, as it stands behind the address of the promise. */
    public String query() {
        if (target == null) {
            return "";
        }
        return "?mal=" + target.target().key() + (days == null ? "" : "&fran=" + days.start())
                + (municipality == null ? "" : "&kommun=" + municipality.id());
    }
}
