package se.medborgarlofte.audit;

import java.time.Duration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.Actors;
import se.medborgarlofte.account.Affiliation;
import se.medborgarlofte.account.IdentityBound;
import se.medborgarlofte.account.PasswordChosen;
import se.medborgarlofte.audit.EventWriter.Written;
import se.medborgarlofte.security.Act;
import se.medborgarlofte.security.Attempt;
import se.medborgarlofte.security.Change;
import se.medborgarlofte.security.Deed;
import se.medborgarlofte.security.Thing;
import se.medborgarlofte.shared.SwedishTime;

/** Writes down what was done, in the transaction in which it was done, and what was refused, in one of its own. */
@Component
class Trail {

    /** So many alike in a minute, and one row that says that there were more: a robot must not fill the disk. */
    static final int MOST_ALIKE = 20;

    /** As {@link #MOST_ALIKE}, of one person's at whatever pages: one that is knocked at often hides no other. */
    static final int MOST = 200;

    /** The reason of that row. */
    static final String AND_MORE = "AND_MORE";

    private final EventWriter writer;
    private final Actors actors;
    private final SwedishTime time;

    Trail(EventWriter writer, Actors actors, SwedishTime time) {
        this.writer = writer;
        this.actors = actors;
        this.time = time;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void write(Act act) {
        writer.write(Event.of(act));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void write(PasswordChosen chosen) {
        writeOwn(chosen.person(), Deed.PASSWORD_CHOSEN);
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void write(IdentityBound bound) {
        writeOwn(bound.person(), Deed.IDENTITY_BOUND);
    }

    /** What somebody did with a link that was given to them, before they were in. */
    private void writeOwn(long person, Deed deed) {
        Actor self = actors.load(person).orElseThrow();
        Affiliation of = actors.affiliation(person);
        Thing thing = new Thing(Thing.Kind.PERSON, self.personId(), self.name());
        writer.write(new Event(self, null, of.parties(), of.municipalities(), deed, thing, Change.NONE));
    }

    @EventListener
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void write(Attempt attempt) {
        Event event = Event.of(attempt, Change.NONE);
        Written before = writer.count(event, time.now().minus(Duration.ofMinutes(1)));
        if (before.alike() < MOST_ALIKE && before.all() < MOST) {
            writer.write(event);
        } else if (before.alike() == MOST_ALIKE || before.all() == MOST) {
            writer.write(Event.of(attempt, Change.because(AND_MORE)));
        }
    }
}
