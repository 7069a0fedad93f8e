package se.medborgarlofte.audit;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.Opening;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Acts;
import se.medborgarlofte.security.Change;
import se.medborgarlofte.security.Deed;
import se.medborgarlofte.security.Thing;

/** Tells of what was read in an opened municipality: where it was opened, and by which opening, with its reason. */
@Service
class OpenedReadLog {

    private final Acts acts;

    OpenedReadLog(Acts acts) {
        this.acts = acts;
    }

    /** In a transaction of its own: the page only reads. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void read(Actor actor, Set<Opening> used, Thing page) {
        for (Opening opening : used) {
            acts.record(
                    actor,
                    Action.OPEN_FOR_READING,
                    Set.of(opening.municipality()),
                    Deed.READ,
                    page,
                    Change.to(Map.of("opening", opening.id())).with(opening.reason()));
        }
    }
}
