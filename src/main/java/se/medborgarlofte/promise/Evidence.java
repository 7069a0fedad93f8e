package se.medborgarlofte.promise;

import java.time.LocalDate;
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

    private final List<MemberTally> members;

    private final List<Entry> entries;

    private Evidence(List<MemberTally> members, List<Entry> entries) {
        this.members = members;
        this.entries = entries;
    }

    static Evidence of(Target target, Period promise, Recorded recorded) {
        Evidence evidence = new Evidence(
                recorded.members().stream()
                        .filter(each -> each.target() == target.key() && target.counts(each.done()))
                        .filter(each -> each.done().isWithin(promise))
                        .sorted(Comparator.comparing(each -> each.done().to()))
                        .toList(),
                recorded.entries().stream()
                        .filter(entry -> entry.target() == target.key() && !entry.struck())
                        .sorted(Comparator.comparing(Entry::day).thenComparing(Entry::number))
                        .toList());
        recorded.tallies().stream()
                .filter(tally -> target.counts(tally) && tally.isWithin(promise))
                .forEach(tally -> evidence.byDay.merge(tally.to(), tally.quantity(), Math::addExact));
        return evidence;
    }

    /** By day. */
    List<Entry> entries(EntryKind kind) {
        return entries.stream().filter(entry -> entry.kind() == kind).toList();
    }

    /** The days on which something was done for one of the target's list, in order. */
    List<LocalDate> days(String member, Period period) {
        return members.stream()
                .filter(each -> each.member().equals(member))
                .map(each -> each.done().to())
                .filter(period::contains)
                .toList();
    }

    /** How many measures were done for any of the target's list. */
    int events() {
        return (int) members.stream().map(MemberTally::event).distinct().count();
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
