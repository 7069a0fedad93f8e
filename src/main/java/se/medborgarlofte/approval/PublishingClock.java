package se.medborgarlofte.approval;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.Actors;
import se.medborgarlofte.form.WrongState;
import se.medborgarlofte.history.Subject;
import se.medborgarlofte.security.Action;

/**
 * Publishes what was set for a time when that has come, in the name of the one who set it: whether they still may, and
 * whether every party's approval still holds for these very words, is asked then. What cannot be published stays as it
 * is, and its page says why.
 */
@Component
class PublishingClock {

    private static final Logger LOG = LoggerFactory.getLogger(PublishingClock.class);

    private final PublishingTimes times;
    private final Map<Subject.Kind, Steps> texts;
    private final Actors actors;
    private final TransactionTemplate transaction;

    PublishingClock(PublishingTimes times, List<Steps> texts, Actors actors, TransactionTemplate transaction) {
        this.times = times;
        this.texts = texts.stream().collect(Collectors.toMap(Steps::kind, Function.identity()));
        this.actors = actors;
        this.transaction = transaction;
    }

    /** One after the other; two instances share the work. */
    @Scheduled(fixedDelayString = "${medborgarlofte.publishing.pause}")
    void tick() {
        while (publishNext()) {
            LOG.debug("published what was due");
        }
    }

    /** @return whether there was any */
    private boolean publishNext() {
        AtomicReference<@Nullable PublishingTime> taken = new AtomicReference<>();
        try {
            transaction.executeWithoutResult(status -> times.nextDue().ifPresent(due -> {
                taken.set(due);
                publish(due);
            }));
        } catch (TransientDataAccessException inTheWay) {
            LOG.warn("{} is published a little later", taken.get(), inTheWay);
            return false;
        } catch (RuntimeException refused) {
            PublishingTime due = taken.get();
            if (due == null) {
                throw refused;
            }
            LOG.warn("{} was not published at its time", due.subject(), refused);
            transaction.executeWithoutResult(status -> times.failed(due.subject(), why(refused)));
        }
        return taken.get() != null;
    }

    private void publish(PublishingTime due) {
        Steps steps = Objects.requireNonNull(texts.get(due.subject().kind()));
        Actor actor = actors.load(due.setBy()).orElseThrow(() -> new WrongState("approval.time.problem.person"));
        steps.matter(actor, Action.PUBLISH, due.subject().id());
        if (!times.of(due.subject()).equals(Optional.of(due))) {
            return;
        }
        if (!steps.get(actor, due.subject().id()).approvals().digest().equals(due.digest())) {
            throw new WrongState("approval.time.problem.changed");
        }
        steps.publish(actor, due.subject().id(), due.reason());
    }

    private static String why(RuntimeException refused) {
        return refused instanceof WrongState moved ? moved.messageKey() : "approval.time.problem";
    }
}
