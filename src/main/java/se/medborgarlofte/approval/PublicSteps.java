package se.medborgarlofte.approval;

import se.medborgarlofte.account.Actor;

/** What may further be done with a text that is public, and holds: agreements and promises. */
public interface PublicSteps extends Steps {

    /** Publishes other words for the same thing; one person more than the writer has read them. */
    void correct(Actor actor, long id, String reason);

    /** Takes back such a correction, for a party that objects to it. */
    void object(Actor actor, long id, String reason);

    /** Proposes that it holds no more, to be approved as any other change. */
    void revoke(Actor actor, long id, long seenVersion, String reason);
}
