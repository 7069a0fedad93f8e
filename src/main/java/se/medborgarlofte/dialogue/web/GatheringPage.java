package se.medborgarlofte.dialogue.web;

import java.util.List;
import se.medborgarlofte.dialogue.PublishedGathering;
import se.medborgarlofte.organisation.Senders;

/**
 * Everything that the public page of a meeting or broadcast shows.
 *
 * @param promises those that it counts for
 */
record GatheringPage(PublishedGathering gathering, Senders senders, List<Link> promises) {

    record Link(String name, String href) {}

    /** The way here. */
    public List<Link> trail() {
        return List.of(new Link(gathering.municipality().name(), senders.href()));
    }
}
