package se.medborgarlofte.edge;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Warns while there is time to set a new day. */
@Component
class SecurityTxtHealthIndicator extends AbstractHealthIndicator {

    /** Seen by those who run the program; takes nothing out of service (application.yml). */
    private static final Status WARNING = new Status("WARNING");

    private static final Logger LOG = LoggerFactory.getLogger(SecurityTxtHealthIndicator.class);

    private final SecurityTxt file;

    SecurityTxtHealthIndicator(SecurityTxt file) {
        this.file = file;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        file.left()
                .ifPresentOrElse(
                        days -> builder.status(days < SecurityTxt.DAYS_OF_NOTICE ? WARNING : Status.UP)
                                .withDetail("daysLeft", days),
                        () -> builder.unknown().withDetail("contact", "medborgarlofte.security-txt is not set"));
    }

    @EventListener(ApplicationReadyEvent.class)
    void warnAtStart() {
        file.left().filter(days -> days < SecurityTxt.DAYS_OF_NOTICE).ifPresent(days -> {
            LOG.warn("{} has {} days left: set medborgarlofte.security-txt.expires anew", SecurityTxt.PATH, days);
        });
    }
}
