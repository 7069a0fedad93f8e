package se.medborgarlofte.promise;

import java.util.Set;
import java.util.stream.Collectors;
import se.medborgarlofte.shared.Period;

/**
 * Which events one figure of a target counts.
 *
 * @param types what it counts
 * @param promise the days of the promise: nothing outside is counted
 * @param days those of the figure; what took several days stands on the last of them
 */
public record CountedBy(Set<Long> types, Period promise, Period days) {

    public static CountedBy of(Target target, Period promise, Period days) {
        Set<Long> types = target.counts().stream().map(CountedActivity::id).collect(Collectors.toUnmodifiableSet());
        return new CountedBy(types, promise, days);
    }
}
