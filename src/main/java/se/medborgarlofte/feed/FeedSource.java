package se.medborgarlofte.feed;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/** A module that makes things public. */
public interface FeedSource {

    /**
     * What became public, or another, in any of the municipalities after that moment and not later than now, the latest
     * change first, in a number of statements that does not depend on how much there is.
     *
     * @param most entries at most
     */
    List<FeedEntry> entries(Set<Long> municipalities, Instant after, int most);
}
