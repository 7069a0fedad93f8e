package se.medborgarlofte.promise;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.MessageSourceResolvable;
import se.medborgarlofte.shared.Period;
import se.medborgarlofte.shared.Phrase;

/** How often a target comes back, and so how it cuts the period of its promise. */
public enum Recurrence {
    /** Once: the promise's whole period is one, whatever it is extended to. */
    WHOLE(0, 0),
    YEAR(12, 0),
    HALF_YEAR(6, 0),
    /** A third of a year, as municipalities report: January–April, May–August, September–December. */
    TERTIAL(4, 0),
    QUARTER(3, 0),
    MONTH(1, 0),
    /** By the calendar an ISO week, Monday to Sunday; a year touches 53 of them, sometimes 54. */
    WEEK(0, 7),
    DAY(0, 1);

    private final int months;
    private final int days;

    Recurrence(int months, int days) {
        this.months = months;
        this.days = days;
    }

    /** The periods of the promise in order: every day of it in exactly one. */
    public List<Slice> cut(Period promise, Anchor anchor) {
        if (this == WHOLE) {
            return List.of(new Slice(promise, promise));
        }
        LocalDate origin = anchor == Anchor.CALENDAR ? calendarStart(promise.start()) : promise.start();
        List<Slice> slices = new ArrayList<>();
        for (int i = 0; !start(origin, i).isAfter(promise.end()); i++) {
            Period whole = new Period(start(origin, i), start(origin, i + 1).minusDays(1));
            slices.add(new Slice(whole, whole.intersection(promise).orElseThrow()));
        }
        return List.copyOf(slices);
    }

    /**
     * Whether a share of the number is asked for while a period runs. A week or a day is too short for that: it is
     * judged when it is over.
     */
    boolean isPaced() {
        return this != WEEK && this != DAY;
    }

    /** How often: "per år". */
    MessageSourceResolvable phrase() {
        return Phrase.of("counting.recurrence." + name());
    }

    private LocalDate calendarStart(LocalDate day) {
        if (this == WEEK) {
            return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        }
        return months == 0 ? day : day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % months);
    }

    /** Always counted from the origin, so that a month from 31 January begins on 28 February and then on 31 March. */
    private LocalDate start(LocalDate origin, int step) {
        return origin.plusMonths((long) months * step).plusDays((long) days * step);
    }
}
