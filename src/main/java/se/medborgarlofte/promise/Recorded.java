package se.medborgarlofte.promise;

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

    /** What was counted in, or for, the municipality. */
    Recorded in(long municipality) {
        return Recorded.of(tallies.stream()
                .filter(tally -> tally.municipalities().contains(municipality))
                .toList());
    }

    /** Of what only measures count. */
    public static Recorded of(Collection<Tally> tallies) {
        return new Recorded(tallies, List.of(), List.of());
    }
}
