package se.medborgarlofte.promise;

import java.time.LocalDate;
import java.util.Collection;
import java.util.NavigableMap;
import java.util.TreeMap;
import se.medborgarlofte.shared.Period;

/**
 * What a target counts of what was recorded: only its activity types, only inside the promise. A total over a span of
 * days stands on its last day; when it was reported it crossed no period, and should a later version of the promise
 * draw the borders anew, it is still counted once.
 */
public final class Counts {

    private final NavigableMap<LocalDate, Integer> byDay = new TreeMap<>();

    private Counts() {}

    static Counts of(Target target, Period promise, Collection<Tally> tallies) {
        Counts counts = new Counts();
        tallies.stream()
                .filter(tally -> target.counts(tally) && tally.isWithin(promise))
                .forEach(tally -> counts.byDay.merge(tally.to(), tally.quantity(), Math::addExact));
        return counts;
    }

    int total() {
        return sum(byDay);
    }

    int in(Period period) {
        return sum(byDay.subMap(period.start(), true, period.end(), true));
    }

    private static int sum(NavigableMap<LocalDate, Integer> days) {
        return days.values().stream().reduce(0, Math::addExact);
    }
}
