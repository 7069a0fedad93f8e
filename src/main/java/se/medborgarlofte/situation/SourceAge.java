package se.medborgarlofte.situation;

import java.time.LocalDate;
import java.time.Period;

/**
 * How old a source is.
 *
 * @param old whether it is older than what rests on it lasts
 */
public record SourceAge(int years, int months, boolean old) {

    /** The age on a day, beside how long something lasts: from one day until before another. */
    static SourceAge of(LocalDate source, LocalDate on, LocalDate from, LocalDate until) {
        Period age = source.isAfter(on) ? Period.ZERO : Period.between(source, on);
        boolean old = on.isAfter(source.plus(Period.between(from, until)));
        return new SourceAge(age.getYears(), age.getMonths(), old);
    }
}
