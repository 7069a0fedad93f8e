package se.medborgarlofte.promise;

import se.medborgarlofte.shared.Period;

/**
 * One of the periods that a promise is cut into.
 *
 * @param whole the year, month or week as the calendar or the step has it
 * @param period the days of it that belong to the promise; fewer at either end of the promise
 */
public record Slice(Period whole, Period period) {

    /** Whether the promise begins or ends inside it. */
    public boolean part() {
        return !whole.equals(period);
    }

    /** The share of a number that falls on these days, rounded down. */
    int share(int number) {
        return share(number, period.days(), whole.days());
    }

    static int share(int number, int days, int ofDays) {
        return Math.toIntExact((long) number * days / ofDays);
    }
}
