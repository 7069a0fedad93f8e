package se.medborgarlofte.promise;

import java.time.LocalDate;
import java.util.Set;
import se.medborgarlofte.shared.Period;

/**
 * How many of one activity type were recorded for a promise.
 *
 * @param to the same day as {@code from}, except in a total reported over a span of days ("samlad uppgift")
 * @param municipalities in which, or for which, it was done
 */
public record Tally(LocalDate from, LocalDate to, long activityTypeId, int quantity, Set<Long> municipalities) {

    public Tally {
        if (to.isBefore(from) || quantity < 0) {
            throw new IllegalArgumentException("no tally: " + quantity + " from " + from + " to " + to);
        }
    }

    /** Where no municipality matters. */
    public Tally(LocalDate from, LocalDate to, long activityTypeId, int quantity) {
        this(from, to, activityTypeId, quantity, Set.of());
    }

    public static Tally on(LocalDate day, long activityTypeId, int quantity) {
        return new Tally(day, day, activityTypeId, quantity);
    }

    boolean isWithin(Period period) {
        return period.contains(from) && period.contains(to);
    }
}
