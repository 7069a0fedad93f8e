package se.medborgarlofte.dialogue.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.dialogue.PublishedGathering;
import se.medborgarlofte.dialogue.RaisedBefore.Raised;
import se.medborgarlofte.organisation.Senders;
import se.medborgarlofte.picture.PictureSummary;

/**
 * Everything that the public page of a meeting or broadcast shows.
 *
 * @param promises those that it counts for
 * @param picture of one that was held; null where there has never been one
 * @param seatsLeft where one signs up
 * @param frameHost from where its film may be shown on a page of its own; null where it is only linked to
 * @param answered what was asked there and has got an answer
 */
record GatheringPage(
        PublishedGathering gathering,
        Senders senders,
        List<Link> promises,
        @Nullable PictureSummary picture,
        int seatsLeft,
        @Nullable String frameHost,
        List<Raised> answered) {

    record Link(String name, String href) {}

    /** The way here. */
    public List<Link> trail() {
        return List.of(new Link(gathering.municipality().name(), senders.href()));
    }

    /** The way to a page that belongs to this one. */
    public List<Link> further() {
        return List.of(trail().get(0), new Link(gathering.topic(), gathering.href()));
    }

    public boolean isPictured() {
        return gathering.isHeld() && picture != null && picture.shown();
    }
}
