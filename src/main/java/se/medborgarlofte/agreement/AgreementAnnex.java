package se.medborgarlofte.agreement;

import java.util.List;
import java.util.Set;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.history.Version;
import se.medborgarlofte.shared.Period;

/**
 * The draft promises that an agreement's first approval covers, as the agreement sees them. Implemented by the module of
 * promises, so that the arrow points from promise to agreement only.
 */
public interface AgreementAnnex {

    /** The exact texts (canonical JSON) of the promises that have never been published, in a fixed order. */
    List<String> unpublishedTexts(long agreement);

    /** Who has written on them. */
    Set<Long> authors(long agreement);

    /** Publishes them with the agreement, approved by the same approvals. */
    void publish(long agreement, Actor publisher, List<Version.Approved> approvals);

    /** Copies the published promises into drafts under the agreement that renews this one, moved to its period. */
    void copy(long agreement, long renewal, Period period, Actor author);
}
