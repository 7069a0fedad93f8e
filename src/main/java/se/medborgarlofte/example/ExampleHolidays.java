package se.medborgarlofte.example;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import se.medborgarlofte.shared.Period;

/** When schools are closed, roughly: the example's classes are visited on other days. */
final class ExampleHolidays {

    private static final MonthDay SUMMER_BEGINS = MonthDay.of(6, 10);
    private static final MonthDay SUMMER_ENDS = MonthDay.of(8, 20);
    private static final MonthDay CHRISTMAS_BEGINS = MonthDay.of(12, 20);
    private static final MonthDay CHRISTMAS_ENDS = MonthDay.of(1, 8);

    private ExampleHolidays() {}

    /** The summer that begins after the year does, as much of it as belongs to the year: what a promise may leave out. */
    static Period summerWithin(Period year) {
        LocalDate first = year.start().withMonth(6).withDayOfMonth(15);
        LocalDate begins = first.isAfter(year.start()) ? first : first.plusYears(1);
        LocalDate ends = begins.plusMonths(2);
        return new Period(begins, ends.isAfter(year.end()) ? year.end() : ends);
    }

    /** The day, or the Monday after it. */
    static LocalDate weekday(LocalDate day) {
        return day.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue()
                ? day.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                : day;
    }

    static boolean contain(LocalDate day) {
        MonthDay at = MonthDay.from(day);
        return at.isAfter(CHRISTMAS_BEGINS)
                || at.isBefore(CHRISTMAS_ENDS)
                || at.isAfter(SUMMER_BEGINS) && at.isBefore(SUMMER_ENDS);
    }
}
