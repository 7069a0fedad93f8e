package se.medborgarlofte.feed;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** All that the modules have made public. */
@Component
public class Feed {

    private static final Comparator<FeedEntry> LATEST_FIRST =
            Comparator.comparing(FeedEntry::changedAt).reversed().thenComparing(FeedEntry::key);

    private final List<FeedSource> sources;

    Feed(List<FeedSource> sources) {
        this.sources = sources;
    }

    /** As {@link FeedSource#entries}, of all of them together. */
    public List<FeedEntry> entries(Set<Long> municipalities, Instant after, int most) {
        return municipalities.isEmpty()
                ? List.of()
                : sources.stream()
                        .flatMap(source -> source.entries(municipalities, after, most).stream())
                        .sorted(LATEST_FIRST)
                        .limit(most)
                        .toList();
    }
}
