package se.medborgarlofte.site;

import java.util.List;
import se.medborgarlofte.agreement.AgreementContent;
import se.medborgarlofte.history.ChainHead;
import se.medborgarlofte.history.Version;
import se.medborgarlofte.organisation.MunicipalitySummary;
import se.medborgarlofte.organisation.Senders;
import se.medborgarlofte.promise.PromiseContent;

/**
 * One version of an agreement to print: exactly what was approved, and the promises as they last read under it.
 *
 * @param head of the municipality's public history when it is printed
 * @param newest the number of the version that holds now
 */
public record AgreementPrint(
        Senders senders,
        MunicipalitySummary municipality,
        String href,
        Version version,
        AgreementContent content,
        List<PrintedPromise> promises,
        int newest,
        ChainHead head) {

    /** A promise with the number and date of its own version. */
    public record PrintedPromise(Version version, PromiseContent content) {

        static PrintedPromise of(Version version) {
            return new PrintedPromise(version, version.read(PromiseContent.class));
        }
    }

    public boolean isReplaced() {
        return version.number() < newest;
    }

    /** The way here. */
    public List<Link> trail() {
        return List.of(new Link(municipality.name(), senders.href()), new Link(content.title(), href));
    }
}
