package se.medborgarlofte.promise;

/** Where a target's year, quarter or week begins. */
public enum Anchor {
    /** With the calendar's: 1 January, the first of a month, a Monday. */
    CALENDAR,
    /** With the first day of the promise. */
    FIRST_DAY
}
