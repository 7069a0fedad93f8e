package se.medborgarlofte.reminder;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.function.LongConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.medborgarlofte.account.Recipients;
import se.medborgarlofte.shared.BaseUrl;
import se.medborgarlofte.shared.SwedishTime;

/**
 * Asks again and again what there is to tell, person by person; one for whom it fails holds up no other. Where it is not
 * known how people reach the program nothing is sent, since no letter could say where to go.
 */
@Component
class ReminderSweep {

    private static final Logger LOG = LoggerFactory.getLogger(ReminderSweep.class);

    /** The Monday letter leaves from seven; a program that rests until noon lets the week pass without one. */
    private static final int FROM = 7;

    private static final int UNTIL = 12;

    private final Recipients recipients;
    private final Reminders reminders;
    private final BaseUrl base;
    private final SwedishTime time;

    ReminderSweep(Recipients recipients, Reminders reminders, BaseUrl base, SwedishTime time) {
        this.recipients = recipients;
        this.reminders = reminders;
        this.base = base;
        this.time = time;
    }

    @Scheduled(
            fixedDelayString = "${medborgarlofte.reminders.pause}",
            initialDelayString = "${medborgarlofte.reminders.pause}")
    void sweep() {
        if (!base.isSet()) {
            return;
        }
        LocalDateTime now = time.localNow();
        boolean monday = now.getDayOfWeek() == DayOfWeek.MONDAY && now.getHour() >= FROM && now.getHour() < UNTIL;
        each(monday ? person -> reminders.remind(person, now.toLocalDate()) : reminders::remind);
    }

    private void each(LongConsumer tell) {
        for (long person : recipients.all()) {
            try {
                tell.accept(person);
            } catch (RuntimeException problem) {
                LOG.warn("Person {} could not be reminded", person, problem);
            }
        }
    }
}
