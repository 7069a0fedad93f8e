package se.medborgarlofte.audit;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.Role;
import se.medborgarlofte.security.Act;
import se.medborgarlofte.security.Attempt;
import se.medborgarlofte.security.Change;
import se.medborgarlofte.security.Deed;
import se.medborgarlofte.security.Thing;

/** A row to be written. */
record Event(
        @Nullable Actor actor,
        @Nullable Role role,
        Set<Long> parties,
        Set<Long> municipalities,
        Deed deed,
        Thing thing,
        Change change) {

    static Event of(Act act) {
        return new Event(
                act.actor(), act.role(), act.parties(), act.municipalities(), act.deed(), act.thing(), act.change());
    }

    static Event of(Attempt attempt, Change why) {
        return new Event(
                attempt.actor(),
                null,
                attempt.parties(),
                attempt.municipalities(),
                attempt.deed(),
                attempt.thing(),
                why);
    }
}
