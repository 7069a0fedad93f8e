package se.medborgarlofte.audit;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.security.Act;

/** Writes down what was done, in the transaction in which it was done. */
@Component
class Trail {

    private final EventWriter writer;

    Trail(EventWriter writer) {
        this.writer = writer;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void write(Act act) {
        writer.write(act);
    }
}
