package se.medborgarlofte.question;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import se.medborgarlofte.shared.SwedishTime;

/** Until when an answer is promised: so many hours of working days, by the Swedish calendar. */
final class AnswerGoal {

    private AnswerGoal() {}

    /** Of a working day all hours count, 23 or 25 where the clock is changed. */
    static Instant due(Instant received, Duration goal) {
        Instant from = received;
        Duration left = goal;
        LocalDate day = SwedishTime.dayOf(received);
        while (true) {
            Instant midnight = day.plusDays(1).atStartOfDay(SwedishTime.ZONE).toInstant();
            if (SwedishHolidays.isWorkingDay(day)) {
                Duration ofDay = Duration.between(from, midnight);
                if (ofDay.compareTo(left) > 0) {
                    return from.plus(left);
                }
                left = left.minus(ofDay);
            }
            from = midnight;
            day = day.plusDays(1);
        }
    }
}
