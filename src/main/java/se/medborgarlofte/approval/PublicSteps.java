package se.medborgarlofte.approval;

import se.medborgarlofte.account.Actor;

/** What may further be done with a text that is public, and holds: agreements and promises. */
public interface PublicSteps extends Steps {

    /** Proposes that it holds no more, to be approved as any other change. */
    void revoke(Actor actor, long id, long seenVersion, String reason);
}
