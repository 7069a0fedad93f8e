package se.medborgarlofte.dialogue.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.dialogue.PublishedGathering;

/**
 * Everything that the public page of a meeting or broadcast shows.
 *
 * @param promises those that it counts for
 */
record GatheringPage(PublishedGathering gathering, Senders senders, List<Link> promises) {

    /** Both senders, named at the top of the page. */
    record Senders(
            String municipality, String href, @Nullable String policeArea) {}

    record Link(String name, String href) {}

    /** The way here. */
    public List<Link> trail() {
        return List.of(new Link(gathering.municipality().name(), senders.href()));
    }
}
