package se.medborgarlofte.promise;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import se.medborgarlofte.shared.Period;

/**
 * What was recorded for a target. Of what is counted only its activity types, only inside the promise: a total over a
 * span of days stands on its last day; when it was reported it crossed no period, and should a later version of the
 * promise draw the borders anew, it is still counted once. Of what is recorded by hand that which stands.
 */
public final class Evidence {

    private final NavigableMap<LocalDate, Integer> byDay = new TreeMap<>();

    private final List<Entry> entries;

    private Evidence(List<Entry> entries) {
        this.entries = entries;
    }

    static Evidence of(Target target, Period promise, Collection<Tally> tallies, Collection<Entry> entries) {
        Evidence evidence = new Evidence(entries.stream()
                .filter(entry -> entry.target() == target.key() && !entry.struck())
                .sorted(Comparator.comparing(Entry::day).thenComparing(Entry::number))
                .toList());
        tallies.stream()
                .filter(tally -> target.counts(tally) && tally.isWithin(promise))
                .forEach(tally -> evidence.byDay.merge(tally.to(), tally.quantity(), Math::addExact));
        return evidence;
    }

    /** By day. */
    List<Entry> entries(EntryKind kind) {
        return entries.stream().filter(entry -> entry.kind() == kind).toList();
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
