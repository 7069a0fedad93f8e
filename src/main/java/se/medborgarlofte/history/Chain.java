package se.medborgarlofte.history;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The chain of what is public, one for each municipality: nobody can alter, leave out or add a row afterwards without
 * its being seen. What becomes public enters in the same transaction, at its end, when all of it is written.
 */
@Service
public class Chain {

    private final ChainWriter writer;
    private final EntityManager entities;

    Chain(ChainWriter writer, EntityManager entities) {
        this.writer = writer;
        this.entities = entities;
    }

    /** Before the transaction commits, whatever is public by then enters the chains of the municipalities. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void extend(Collection<Long> municipalities) {
        if (TransactionSynchronizationManager.getResource(this) instanceof AtTheEnd waiting) {
            waiting.municipalities.addAll(municipalities);
            return;
        }
        AtTheEnd waiting = new AtTheEnd(new TreeSet<>(municipalities));
        TransactionSynchronizationManager.bindResource(this, waiting);
        TransactionSynchronizationManager.registerSynchronization(waiting);
    }

    private final class AtTheEnd implements TransactionSynchronization {

        private final Set<Long> municipalities;

        private AtTheEnd(Set<Long> municipalities) {
            this.municipalities = municipalities;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            entities.flush();
            writer.append(municipalities);
        }

        @Override
        public void beforeCompletion() {
            TransactionSynchronizationManager.unbindResource(Chain.this);
        }
    }
}
