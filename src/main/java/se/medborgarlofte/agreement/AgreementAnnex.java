package se.medborgarlofte.agreement;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.history.Publication;
import se.medborgarlofte.shared.Period;

/**
 * The draft promises that an agreement's first approval covers, as the agreement sees them. Implemented by the module of
 * promises, so that the arrow points from promise to agreement only.
 */
public interface AgreementAnnex {

    /** The promises that have never been published, under each of the agreements that has such; in one statement. */
    Map<Long, Covered> covered(Collection<Long> agreements);

    /**
     * @param texts exact (canonical JSON), in a fixed order
     * @param authors who has written on them
     */
    record Covered(List<String> texts, Set<Long> authors) {

        static final Covered NOTHING = new Covered(List.of(), Set.of());
    }

    /**
     * Publishes them with the agreement, approved by the same approvals.
     *
     * @param how the agreement was published
     */
    void publish(long agreement, Actor publisher, Publication how);

    /**
     * Revokes with the agreement what is promised under it and has not ended, and puts away its drafts.
     *
     * @param how the agreement was revoked
     */
    void revoke(long agreement, Actor publisher, Publication how);

    /** Puts them away with the agreement. */
    void discard(long agreement, Actor writer);

    /** Copies the published promises into drafts under the agreement that renews this one, moved to its period. */
    void copy(long agreement, long renewal, Period period, Actor author);
}
