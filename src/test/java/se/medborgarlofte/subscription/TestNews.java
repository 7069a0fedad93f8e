package se.medborgarlofte.subscription;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import se.medborgarlofte.feed.FeedEntry;
import se.medborgarlofte.feed.FeedSource;
import se.medborgarlofte.testing.TestClock;

/** A module that makes public what a test says. */
@TestComponent
class TestNews implements FeedSource {

    private final List<FeedEntry> all = new CopyOnWriteArrayList<>();
    private final TestClock clock;

    TestNews(TestClock clock) {
        this.clock = clock;
    }

    @Override
    public List<FeedEntry> entries(Set<Long> municipalities, Instant after, int most) {
        return all.stream()
                .filter(entry -> entry.municipalities().stream().anyMatch(municipalities::contains))
                .filter(entry ->
                        entry.changedAt().isAfter(after) && !entry.changedAt().isAfter(clock.instant()))
                .sorted(Comparator.comparing(FeedEntry::changedAt).reversed())
                .limit(most)
                .toList();
    }

    /** Public from now on. */
    FeedEntry add(FeedEntry.Kind kind, long municipality, String key, String title, Long... promises) {
        return add(kind, municipality, key, title, false, promises);
    }

    FeedEntry add(FeedEntry.Kind kind, long municipality, String key, String title, boolean urgent, Long... promises) {
        FeedEntry entry = new FeedEntry(
                key,
                kind,
                Set.of(municipality),
                Set.of(promises),
                "/plats/" + key,
                title,
                new DefaultMessageSourceResolvable(new String[0], "Nu finns det att läsa"),
                "Kort om " + title,
                clock.instant(),
                clock.instant(),
                urgent);
        all.add(entry);
        return entry;
    }
}
