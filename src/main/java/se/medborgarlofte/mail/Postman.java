package se.medborgarlofte.mail;

import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.medborgarlofte.keys.ApplicationKey;

/** Empties the outbox, mail by mail. One that fails waits longer each time, and holds up no other. */
@Component
class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);

    /** About two days; a mail server that rests longer than that is no reason to keep a one-time link alive. */
    private static final int MOST_ATTEMPTS = 16;

    private final Queue queue;
    private final Carrier carrier;
    private final ApplicationKey key;

    Postman(Queue queue, Carrier carrier, ApplicationKey key) {
        this.queue = queue;
        this.carrier = carrier;
        this.key = key;
    }

    @Scheduled(fixedDelayString = "${medborgarlofte.mail.pause}")
    void emptyTheOutbox() {
        Optional<Waiting> next = queue.take();
        while (next.isPresent()) {
            deliver(next.get());
            next = queue.take();
        }
    }

    private void deliver(Waiting mail) {
        try {
            carrier.carry(mail, Contents.open(key, mail));
            queue.sent(mail.id());
        } catch (Exception problem) {
            String kind = problem.getClass().getSimpleName();
            LOG.warn("Mail {} could not be sent at attempt {}: {}", mail.messageId(), mail.attempts(), kind);
            if (mail.attempts() >= MOST_ATTEMPTS) {
                queue.giveUp(mail.id(), kind);
            } else {
                queue.postpone(mail.id(), pause(mail.attempts()), kind);
            }
        }
    }

    /** 1, 2, 4, … minutes, at most six hours. */
    static Duration pause(int attempts) {
        Duration doubled = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, 10));
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }
}
