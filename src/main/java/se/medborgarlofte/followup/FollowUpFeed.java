package se.medborgarlofte.followup;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.approval.PublicationFeed;
import se.medborgarlofte.feed.FeedEntry;
import se.medborgarlofte.feed.FeedSource;
import se.medborgarlofte.history.Subject;
import se.medborgarlofte.history.Version;
import se.medborgarlofte.shared.Phrase;

/** Tells how it went: rounds that were published, and what was said of them afterwards. */
@Component
@Transactional(readOnly = true)
class FollowUpFeed implements FeedSource {

    private final PublicationFeed publications;
    private final PublicationFeed.Shelf<FollowUp> shelf;

    FollowUpFeed(PublicationFeed publications, FollowUpRepository rounds) {
        this.publications = publications;
        this.shelf = new PublicationFeed.Shelf<>(
                FeedEntry.Kind.VERDICT, Subject.Kind.FOLLOW_UP, Set.of(), rounds, "uppfoljningar");
    }

    @Override
    public List<FeedEntry> entries(Set<Long> municipalities, Instant after, int most) {
        return publications.entries(shelf, municipalities, after, most, FollowUpFeed::words);
    }

    /** A note is a later version of the round whose first one has the title. */
    private static PublicationFeed.Words words(Version version, List<Version> all) {
        FollowUpContent round = all.get(0).read(FollowUpContent.class);
        Set<Long> promises = round.promises().stream().map(JudgedPromise::id).collect(Collectors.toSet());
        if (version.number() == 1) {
            return new PublicationFeed.Words(
                    round.title(), Phrase.of("followup.feed.PUBLISHED"), round.next(), promises);
        }
        RoundNote note = version.read(RoundNote.class);
        return new PublicationFeed.Words(
                round.title(), Phrase.of("followup.feed." + note.kind()), note.text(), promises);
    }
}
