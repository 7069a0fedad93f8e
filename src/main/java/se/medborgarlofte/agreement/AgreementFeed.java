package se.medborgarlofte.agreement;

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

/** Tells of agreements: new ones, new wordings, corrections and revocations. */
@Component
@Transactional(readOnly = true)
class AgreementFeed implements FeedSource {

    private final PublicationFeed publications;
    private final PublicationFeed.Shelf<Agreement> shelf;

    AgreementFeed(PublicationFeed publications, AgreementRepository agreements) {
        this.publications = publications;
        this.shelf = new PublicationFeed.Shelf<>(
                FeedEntry.Kind.PUBLICATION, Subject.Kind.AGREEMENT, Set.of(), agreements, "overenskommelser");
    }

    @Override
    public List<FeedEntry> entries(Set<Long> municipalities, Instant after, int most) {
        return publications.entries(shelf, municipalities, after, most, AgreementFeed::words);
    }

    private static PublicationFeed.Words words(Version version, List<Version> all) {
        return new PublicationFeed.Words(
                version.read(AgreementContent.class).title(),
                PublicationFeed.what("agreement.feed.", version),
                PublicationFeed.summary(version, ""),
                Set.of());
    }
}
