package se.medborgarlofte.approval;

import se.medborgarlofte.account.Actor;

/** The steps on the way to the public that all texts have in common. */
public interface Steps {

    /** Asks the parties to approve. */
    void submit(Actor actor, long id);

    /** Approves exactly the text that was seen; with the last party's approval it may be published. */
    void approve(Actor actor, long id, String seenDigest);

    void sendBack(Actor actor, long id, String reason);

    /** Puts away what the public has never seen; lists leave it out. */
    void discard(Actor actor, long id);

    /** Takes out again what was put away. */
    void restore(Actor actor, long id);

    /** Gives up a proposed new wording of what is public. */
    void withdraw(Actor actor, long id, long seenVersion);

    /** @param reason why the public gets a new version; may be empty for the first */
    void publish(Actor actor, long id, String reason);

    /** Publishes though some party has not approved; the public is told which, and why. */
    void force(Actor actor, long id, String reason);
}
