package se.medborgarlofte.promise;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * All that was recorded for one promise, in any order.
 *
 * @param tallies what was counted
 * @param members for which of a list it was done
 * @param entries what was recorded by hand
 */
public record Recorded(Collection<Tally> tallies, Collection<MemberTally> members, Collection<Entry> entries) {

    /** What was done by the end of the day. */
    Recorded until(LocalDate last) {
        return new Recorded(
                tallies.stream().filter(tally -> !tally.to().isAfter(last)).toList(),
                members.stream().filter(each -> !each.done().to().isAfter(last)).toList(),
                entries.stream().filter(entry -> !entry.day().isAfter(last)).toList());
    }

    /** What was counted in, or for, the municipality. */
    Recorded in(long municipality) {
        return new Recorded(
                tallies.stream()
                        .filter(tally -> tally.municipalities().contains(municipality))
                        .toList(),
                members.stream()
                        .filter(each -> each.done().municipalities().contains(municipality))
                        .toList(),
                List.of());
    }

    /** Of what only measures count. */
    public static Recorded of(Collection<Tally> tallies) {
        return new Recorded(tallies, List.of(), List.of());
    }
}
