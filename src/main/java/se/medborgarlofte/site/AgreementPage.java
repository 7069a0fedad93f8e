package se.medborgarlofte.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.agreement.AgreementContent;
import se.medborgarlofte.agreement.PublishedAgreement;
import se.medborgarlofte.history.Version;
import se.medborgarlofte.organisation.MunicipalitySummary;

/**
 * The page of an agreement.
 *
 * @param standing where the agreement is in time
 * @param promises those that were published under it
 * @param renews the agreement that it took over from
 * @param renewedBy the agreement that took over from it
 * @param versions the newest first
 */
public record AgreementPage(
        Senders senders,
        MunicipalitySummary municipality,
        PublishedAgreement agreement,
        String href,
        Standing standing,
        List<PromiseItem> promises,
        @Nullable Link renews,
        @Nullable Link renewedBy,
        List<Version> versions) {

    /** Follows from the dates. */
    public enum Standing {
        COMING,
        CURRENT,
        ENDED
    }

    public AgreementContent content() {
        return agreement.content();
    }

    /** The way here. */
    public List<Link> trail() {
        return List.of(new Link(municipality.name(), senders.href()));
    }
}
