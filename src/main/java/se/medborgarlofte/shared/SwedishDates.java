package se.medborgarlofte.shared;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Days and periods in Swedish words. Templates say {@code @dates.day(…)}. */
@Component("dates")
public class SwedishDates {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", SWEDISH);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMMM", SWEDISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", SWEDISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm", SWEDISH);
    private static final int DAYS_OF_WEEK = 7;

    /** "16 mars 2026". */
    public String day(LocalDate day) {
        return DAY.format(day);
    }

    public String day(Instant instant) {
        return day(SwedishTime.dayOf(instant));
    }

    /** "16 mars 2026 kl. 18.30", of a Swedish local time, which is not parted from its "kl.". */
    public String moment(LocalDateTime moment) {
        return day(moment.toLocalDate()) + " kl.\u00a0" + TIME.format(moment);
    }

    /** As {@link #moment(LocalDateTime)}, in Sweden. */
    public String moment(Instant instant) {
        return moment(LocalDateTime.ofInstant(instant, SwedishTime.ZONE));
    }

    /** "1 mars till 30 juni 2026"; one day stands alone. */
    public String period(Period period) {
        LocalDate start = period.start();
        LocalDate end = period.end();
        if (start.equals(end)) {
            return day(start);
        }
        boolean sameYear = start.getYear() == end.getYear();
        return (sameYear ? DAY_OF_YEAR : DAY).format(start) + " till " + day(end);
    }

    /** As {@link #period}, but a whole year, month or week by its name: "2026", "mars 2026", "vecka 12, 2026". */
    public String name(Period period) {
        LocalDate start = period.start();
        LocalDate after = period.end().plusDays(1);
        if (start.getDayOfYear() == 1 && start.plusYears(1).equals(after)) {
            return String.valueOf(start.getYear());
        }
        if (start.getDayOfMonth() == 1 && start.plusMonths(1).equals(after)) {
            return MONTH.format(start);
        }
        if (start.getDayOfWeek() == DayOfWeek.MONDAY && period.days() == DAYS_OF_WEEK) {
            return "vecka " + start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) + ", "
                    + start.get(IsoFields.WEEK_BASED_YEAR);
        }
        return period(period);
    }
}
