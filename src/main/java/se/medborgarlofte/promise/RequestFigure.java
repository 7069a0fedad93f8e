package se.medborgarlofte.promise;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was asked for within the promise, by day. */
public record RequestFigure(List<Request> requests) implements Figure {

    /**
     * @param met how it came; null while it has not
     * @param last the last day on which it is in time
     * @param verdict met in time, not in time, or still open
     */
    public record Request(Entry asked, @Nullable Entry met, LocalDate last, PeriodVerdict verdict) {}

    public RequestFigure {
        requests = List.copyOf(requests);
    }

    /** In time or not. */
    public long met() {
        return requests.stream().filter(request -> request.met() != null).count();
    }
}
