package se.medborgarlofte.subscription;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.medborgarlofte.feed.Feed;
import se.medborgarlofte.feed.FeedEntry;

/** What there is to tell one morning, read once for all who follow: of each municipality the latest. */
record News(Map<Long, List<FeedEntry>> byMunicipality) {

    /** Of one municipality, so that memory is bounded however much is done there. */
    private static final int MOST = 100;

    private static final Comparator<FeedEntry> LATEST_FIRST =
            Comparator.comparing(FeedEntry::changedAt).reversed().thenComparing(FeedEntry::key);

    static News of(Feed feed, List<Long> municipalities, Instant after) {
        Map<Long, List<FeedEntry>> all = new HashMap<>();
        municipalities.forEach(one -> all.put(one, feed.entries(Set.of(one), after, MOST)));
        return new News(all);
    }

    /** What became public after each thing was confirmed, and after the moment; each once, the latest first. */
    List<FeedEntry> of(List<Subscribed> own, Instant after) {
        Set<String> seen = new HashSet<>();
        List<FeedEntry> found = new ArrayList<>();
        for (Subscribed one : own) {
            Instant confirmed = one.confirmedAt();
            if (confirmed != null) {
                Instant from = confirmed.isAfter(after) ? confirmed : after;
                byMunicipality.getOrDefault(one.subject().municipality(), List.of()).stream()
                        .filter(entry -> entry.changedAt().isAfter(from))
                        .filter(one.subject()::concerns)
                        .filter(entry -> seen.add(entry.key()))
                        .forEach(found::add);
            }
        }
        found.sort(LATEST_FIRST);
        return found;
    }
}
