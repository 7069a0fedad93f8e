package se.medborgarlofte.question.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.organisation.MunicipalitySummary;
import se.medborgarlofte.organisation.Senders;
import se.medborgarlofte.question.About;

/**
 * The page on which one asks.
 *
 * @param about what is asked about
 * @param subject its name and page; null where only about the municipality
 * @param requested what a target promises to those who ask; null for a question
 */
record AskPage(
        MunicipalitySummary municipality,
        Senders senders,
        About about,
        @Nullable Link subject,
        @Nullable String requested) {

    record Link(String name, String href) {}

    /** The way here. */
    public List<Link> trail() {
        Link home = new Link(municipality.name(), senders.href());
        return subject == null ? List.of(home) : List.of(home, subject);
    }

    public String action() {
        return senders.href() + "/fraga";
    }
}
