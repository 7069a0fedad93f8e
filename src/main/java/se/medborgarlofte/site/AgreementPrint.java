package se.medborgarlofte.site;

import java.util.List;
import se.medborgarlofte.agreement.AgreementContent;
import se.medborgarlofte.history.Version;

/**
 * One version of an agreement to print: exactly what was approved.
 *
 * @param newest the number of the version that holds now
 */
public record AgreementPrint(Senders senders, String href, Version version, AgreementContent content, int newest) {

    public boolean isReplaced() {
        return version.number() < newest;
    }

    /** The way here. */
    public List<Link> trail() {
        return List.of(new Link(senders.municipality(), senders.href()), new Link(content.title(), href));
    }
}
