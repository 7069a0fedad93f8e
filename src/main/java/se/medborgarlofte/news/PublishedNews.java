package se.medborgarlofte.news;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.history.Publication;
import se.medborgarlofte.history.Subject;
import se.medborgarlofte.history.Version;
import se.medborgarlofte.history.Versions;
import se.medborgarlofte.organisation.MunicipalitySummary;

/** What the public may read of news: what was published, never what is being written. */
@Service
@Transactional(readOnly = true)
public class PublishedNews {

    /** On a page of the list. */
    public static final int PAGE_SIZE = 20;

    private final NewsRepository news;
    private final NewsPictures pictures;
    private final Versions versions;

    PublishedNews(NewsRepository news, NewsPictures pictures, Versions versions) {
        this.news = news;
        this.pictures = pictures;
        this.versions = versions;
    }

    static String href(String municipality, String slug) {
        return "/" + municipality + "/nyheter/" + slug;
    }

    /** The newest first, without what was withdrawn. */
    public List<NewsLine> latest(MunicipalitySummary municipality, int most) {
        return lines(municipality, news.findShown(municipality.id(), PageRequest.of(0, most)))
                .getContent();
    }

    /** @param page from 1 */
    public Page<NewsLine> in(MunicipalitySummary municipality, int page) {
        return lines(municipality, news.findShown(municipality.id(), PageRequest.of(page - 1, PAGE_SIZE)));
    }

    /** What is read now. */
    public Optional<NewsArticle> find(MunicipalitySummary municipality, String slug) {
        return published(municipality, slug).map(item -> {
            List<Version> all = all(item);
            return article(municipality, item, all, all.get(all.size() - 1));
        });
    }

    /** What was read once; nothing of what was withdrawn. */
    public Optional<NewsArticle> find(MunicipalitySummary municipality, String slug, int number) {
        return published(municipality, slug)
                .filter(item -> item.state() == NewsState.PUBLISHED)
                .flatMap(item -> {
                    List<Version> all = all(item);
                    return all.stream()
                            .filter(version -> version.number() == number)
                            .findFirst()
                            .map(version -> article(municipality, item, all, version));
                });
    }

    private Optional<NewsItem> published(MunicipalitySummary municipality, String slug) {
        return news.findByMunicipalityIdAndSlug(municipality.id(), slug).filter(item -> item.publishedNumber() > 0);
    }

    private List<Version> all(NewsItem item) {
        return requireNonNull(versions.of(Subject.Kind.NEWS, List.of(item.id())).get(item.id()));
    }

    private NewsArticle article(MunicipalitySummary municipality, NewsItem item, List<Version> all, Version shown) {
        NewsContent content = shown.read(NewsContent.class);
        NewsContent.Shown picture = content.picture();
        boolean kept = picture != null && pictures.kept(List.of(picture.id())).contains(picture.id());
        return new NewsArticle(
                municipality,
                href(municipality.slug(), requireNonNull(item.slug())),
                shown,
                content,
                kept ? picture : null,
                all);
    }

    private Page<NewsLine> lines(MunicipalitySummary municipality, Page<NewsItem> page) {
        Map<Long, List<Version>> all = versions.of(
                Subject.Kind.NEWS, page.getContent().stream().map(NewsItem::id).toList());
        return page.map(item -> {
            List<Version> own = requireNonNull(all.get(item.id()));
            NewsContent content = own.get(own.size() - 1).read(NewsContent.class);
            return new NewsLine(
                    href(municipality.slug(), requireNonNull(item.slug())),
                    content.title(),
                    content.lead(),
                    own.get(0).publishedAt());
        });
    }

    /** Whether a version says that it was withdrawn. */
    static boolean isWithdrawal(Version version) {
        return version.how().kind() == Publication.Kind.REVOCATION;
    }
}
