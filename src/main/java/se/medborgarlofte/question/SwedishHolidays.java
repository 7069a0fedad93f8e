package se.medborgarlofte.question;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;

/**
 * The days on which nobody works: Saturdays, the public holidays of lag (1989:253), and the three eves that count as
 * Sundays by semesterlagen (1977:480) 3 a §.
 */
final class SwedishHolidays {

    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(1, 6),
            MonthDay.of(5, 1),
            MonthDay.of(6, 6),
            MonthDay.of(12, 24),
            MonthDay.of(12, 25),
            MonthDay.of(12, 26),
            MonthDay.of(12, 31));

    /** Long Friday, Easter Monday and Ascension, counted from Easter Sunday. */
    private static final Set<Long> AROUND_EASTER = Set.of(-2L, 1L, 39L);

    private SwedishHolidays() {}

    static boolean isWorkingDay(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday != DayOfWeek.SATURDAY
                && weekday != DayOfWeek.SUNDAY
                && !FIXED.contains(MonthDay.from(day))
                && !AROUND_EASTER.contains(
                        day.toEpochDay() - easter(day.getYear()).toEpochDay())
                && !day.equals(midsummerEve(day.getYear()));
    }

    /** The Friday from 19 to 25 June. */
    private static LocalDate midsummerEve(int year) {
        return LocalDate.of(year, 6, 19).with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
    }

    /** Easter Sunday of the Gregorian calendar, by the computus of Meeus, Jones and Butcher. */
    static LocalDate easter(int year) {
        int inCycle = year % 19;
        int century = year / 100;
        int ofCentury = year % 100;
        int correction = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * inCycle + century - century / 4 - correction + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
        int late = (inCycle + 11 * epact + 22 * weekday) / 451;
        int sum = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }
}
