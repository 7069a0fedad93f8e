package se.medborgarlofte.promise;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.approval.PublicationFeed;
import se.medborgarlofte.feed.FeedEntry;
import se.medborgarlofte.feed.FeedSource;
import se.medborgarlofte.history.Subject;
import se.medborgarlofte.history.Version;
import se.medborgarlofte.shared.Phrase;

/** Tells of promises: new ones, new wordings, corrections, revocations, and what is not kept as it was meant. */
@Component
@Transactional(readOnly = true)
class PromiseFeed implements FeedSource {

    private final PublicationFeed publications;
    private final PublicationFeed.Shelf<Promise> shelf;

    PromiseFeed(PublicationFeed publications, PromiseRepository promises) {
        this.publications = publications;
        this.shelf = new PublicationFeed.Shelf<>(
                FeedEntry.Kind.PUBLICATION, Subject.Kind.PROMISE, Set.of(Subject.Kind.DEVIATION), promises, "loften");
    }

    @Override
    public List<FeedEntry> entries(Set<Long> municipalities, Instant after, int most) {
        return publications.entries(shelf, municipalities, after, most, PromiseFeed::words);
    }

    private static PublicationFeed.Words words(Version version, List<Version> all) {
        Set<Long> itself = Set.of(version.subject().id());
        if (version.subject().kind() == Subject.Kind.DEVIATION) {
            Deviation told = version.read(Deviation.class);
            String title = all.get(all.size() - 1).read(PromiseContent.class).title();
            return new PublicationFeed.Words(title, Phrase.of("promise.feed.DEVIATION"), told.reason(), itself);
        }
        PromiseContent content = version.read(PromiseContent.class);
        return new PublicationFeed.Words(
                content.title(),
                PublicationFeed.what("promise.feed.", version),
                PublicationFeed.summary(version, content.summary()),
                itself);
    }
}
