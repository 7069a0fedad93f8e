package se.medborgarlofte.news;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.feed.FeedEntry;
import se.medborgarlofte.feed.FeedSource;
import se.medborgarlofte.history.Subject;
import se.medborgarlofte.history.Version;
import se.medborgarlofte.history.Versions;
import se.medborgarlofte.organisation.Municipalities;
import se.medborgarlofte.organisation.MunicipalitySummary;
import se.medborgarlofte.shared.Phrase;

/** Tells of news: one entry each, that becomes another when it is corrected or withdrawn. */
@Component
@Transactional(readOnly = true)
class NewsFeed implements FeedSource {

    private final Versions versions;
    private final NewsRepository news;
    private final Municipalities municipalities;

    NewsFeed(Versions versions, NewsRepository news, Municipalities municipalities) {
        this.versions = versions;
        this.news = news;
        this.municipalities = municipalities;
    }

    @Override
    public List<FeedEntry> entries(Set<Long> where, Instant after, int most) {
        Set<Long> ids = versions.since(Set.of(Subject.Kind.NEWS), where, after, most).stream()
                .map(one -> one.version().subject().id())
                .collect(Collectors.toSet());
        Map<Long, List<Version>> all = versions.of(Subject.Kind.NEWS, ids);
        List<NewsItem> items = ids.isEmpty() ? List.of() : news.findPublished(ids);
        Map<Long, MunicipalitySummary> places =
                municipalities.byIds(items.stream().map(NewsItem::municipality).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(MunicipalitySummary::id, Function.identity()));
        return items.stream()
                .map(item -> entry(
                        item, requireNonNull(places.get(item.municipality())), requireNonNull(all.get(item.id()))))
                .filter(entry -> entry.changedAt().isAfter(after))
                .sorted((one, other) -> other.changedAt().compareTo(one.changedAt()))
                .toList();
    }

    private static FeedEntry entry(NewsItem item, MunicipalitySummary municipality, List<Version> all) {
        Version newest = all.get(all.size() - 1);
        NewsContent content = newest.read(NewsContent.class);
        NewsContent.Tie tie = content.tie();
        String what = PublishedNews.isWithdrawal(newest) ? "WITHDRAWN" : newest.number() > 1 ? "CORRECTED" : "FIRST";
        return new FeedEntry(
                "news/" + item.id(),
                FeedEntry.Kind.NEWS,
                Set.of(municipality.id()),
                tie != null && tie.kind() == NewsContent.Tie.Kind.PROMISE ? Set.of(tie.id()) : Set.of(),
                PublishedNews.href(municipality.slug(), requireNonNull(item.slug())),
                content.title(),
                Phrase.of("news.feed." + what),
                newest.number() > 1 ? newest.reason() : content.lead(),
                all.get(0).publishedAt(),
                newest.publishedAt(),
                false);
    }
}
