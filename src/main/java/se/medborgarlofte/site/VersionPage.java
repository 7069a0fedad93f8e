package se.medborgarlofte.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.approval.ApprovableContent;
import se.medborgarlofte.approval.Difference;
import se.medborgarlofte.history.Subject;
import se.medborgarlofte.history.Version;
import se.medborgarlofte.organisation.MunicipalitySummary;
import se.medborgarlofte.organisation.Senders;

/**
 * One published version of a text: what the public could read from its day on, and what was changed by it.
 *
 * @param base address of the text as it reads now
 * @param content of this version
 * @param differences from the version before, field by field; null for the first
 * @param newest the number of the version that holds now
 */
public record VersionPage(
        Senders senders,
        MunicipalitySummary municipality,
        String base,
        Version version,
        ApprovableContent content,
        @Nullable List<Difference> differences,
        int newest) {

    public boolean isReplaced() {
        return version.number() < newest;
    }

    public boolean isPromise() {
        return version.subject().kind() == Subject.Kind.PROMISE;
    }

    /** The way here. */
    public List<Link> trail() {
        return List.of(new Link(municipality.name(), senders.href()), new Link(content.title(), base));
    }
}
