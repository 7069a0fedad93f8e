package se.medborgarlofte.measure;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.feed.FeedEntry;
import se.medborgarlofte.feed.FeedSource;
import se.medborgarlofte.promise.DoneEvent;
import se.medborgarlofte.promise.DoneSince;
import se.medborgarlofte.promise.PublicEvent;
import se.medborgarlofte.promise.Source;
import se.medborgarlofte.shared.Phrase;
import se.medborgarlofte.shared.SwedishDates;

/**
 * Tells of completed measures, when the ledger shows them to the public and not before; with their text once another
 * person has released it. What is planned is never told.
 */
@Component
@Transactional(readOnly = true)
class MeasureFeed implements FeedSource {

    private static final Comparator<FeedEntry> LATEST_FIRST =
            Comparator.comparing(FeedEntry::changedAt).reversed().thenComparing(FeedEntry::key);

    private final DoneSince done;
    private final PublicMeasures measures;
    private final SwedishDates dates;
    private final JdbcClient jdbc;

    MeasureFeed(DoneSince done, PublicMeasures measures, SwedishDates dates, JdbcClient jdbc) {
        this.done = done;
        this.measures = measures;
        this.dates = dates;
        this.jdbc = jdbc;
    }

    /** An entry changes with the ledger, and when its text is released: of both, the latest are read. */
    @Override
    public List<FeedEntry> entries(Set<Long> municipalities, Instant after, int most) {
        Map<Long, Instant> released = releasedSince(municipalities, after, most);
        List<DoneEvent> events = done.read(Source.Kind.MEASURE, municipalities, after, released.keySet(), most);
        Map<Long, PublicMeasures.ReleasedText> texts = measures.publicTexts(
                events.stream().map(done -> done.event().source().id()).toList());
        return events.stream()
                .map(done -> entry(
                        done,
                        texts.get(done.event().source().id()),
                        released.get(done.event().source().id())))
                .sorted(LATEST_FIRST)
                .limit(most)
                .toList();
    }

    private Map<Long, Instant> releasedSince(Set<Long> municipalities, Instant after, int most) {
        Map<Long, Instant> released = new HashMap<>();
        jdbc.sql("select id, released_at from measure where state = 'COMPLETED' and text_state = 'RELEASED'"
                        + " and municipality_id in (:municipalities) and released_at > :after"
                        + " order by released_at desc, id desc limit :most")
                .param("municipalities", municipalities)
                .param("after", Timestamp.from(after))
                .param("most", most)
                .query(row -> {
                    released.put(
                            row.getLong("id"), row.getTimestamp("released_at").toInstant());
                });
        return released;
    }

    private FeedEntry entry(DoneEvent done, PublicMeasures.@Nullable ReleasedText text, @Nullable Instant released) {
        PublicEvent event = done.event();
        boolean later = released != null && released.isAfter(done.changedAt());
        return new FeedEntry(
                "measure/" + event.source().id(),
                FeedEntry.Kind.MEASURE,
                done.municipalities(),
                event.promises(),
                "/" + done.home() + "/gjort",
                event.place() == null ? event.activity() : event.activity() + ", " + event.place(),
                what(event),
                text == null || event.struck() ? "" : text.text(),
                done.publishedAt(),
                later ? Objects.requireNonNull(released) : done.changedAt(),
                false);
    }

    private MessageSourceResolvable what(PublicEvent event) {
        String key = event.struck() ? "STRUCK" : event.change() == null ? "DONE" : "CORRECTED";
        return Phrase.of("measure.feed." + key, dates.period(event.dates()), event.quantity());
    }
}
