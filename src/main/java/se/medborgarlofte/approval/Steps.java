package se.medborgarlofte.approval;

import se.medborgarlofte.account.Actor;
import se.medborgarlofte.history.Subject;
import se.medborgarlofte.security.Action;

/** The steps on the way to the public that all texts have in common. */
public interface Steps {

    /** Of the texts that go through them. */
    Subject.Kind kind();

    Standing get(Actor actor, long id);

    /** What the parties decide on, for one who may do this with it; whoever else changes it waits. */
    Matter matter(Actor actor, Action action, long id);

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
