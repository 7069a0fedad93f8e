package se.medborgarlofte.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.agreement.PublishedAgreement;
import se.medborgarlofte.dialogue.PublishedGathering;
import se.medborgarlofte.history.Version;
import se.medborgarlofte.organisation.MunicipalitySummary;
import se.medborgarlofte.organisation.Senders;
import se.medborgarlofte.promise.PromiseContent;
import se.medborgarlofte.promise.PublishedPromise;
import se.medborgarlofte.question.PublishedAnswer;
import se.medborgarlofte.shared.Share;

/**
 * The page of a promise.
 *
 * @param agreement the one that it belongs to, with whom citizens may contact
 * @param planned announced meetings and broadcasts that are to count for it, and do not yet
 * @param versions the newest first
 * @param verdict of the latest follow-up; null before there is one
 * @param said what citizens asked about it, or what led to it, with the answers
 * @param runs whether it holds today
 */
public record PromisePage(
        Senders senders,
        MunicipalitySummary municipality,
        PublishedPromise promise,
        String href,
        PublishedAgreement agreement,
        Link agreementLink,
        List<PublishedGathering> planned,
        EventList events,
        List<Version> versions,
        @Nullable VerdictLine verdict,
        List<PublishedAnswer> said,
        boolean runs) {

    public PromiseContent content() {
        return promise.content();
    }

    /** As the form for questions names what is asked about. */
    public String subject() {
        return "loften/" + promise.slug();
    }

    /** What others show of a link to it. */
    public Share share() {
        String text =
                content().summary().isBlank() ? content().text() : content().summary();
        return Share.of(content().title(), text, href);
    }

    /** The way here. */
    public List<Link> trail() {
        return List.of(new Link(municipality.name(), senders.href()), agreementLink);
    }
}
