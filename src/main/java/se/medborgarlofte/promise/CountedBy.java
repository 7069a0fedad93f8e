package se.medborgarlofte.promise;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.shared.Period;

/**
 * Which events one figure of a target counts.
 *
 * @param types what it counts
 * @param promise the days of the promise: nothing outside is counted
 * @param days those of the figure; what took several days stands on the last of them
 * @param list key of the target where only what was done for one of its list counts; else null
 * @param municipality where only what was done in, or for, that one counts; else null
 */
public record CountedBy(
        Set<Long> types,
        Period promise,
        Period days,
        @Nullable Integer list,
        @Nullable Long municipality) {

    public static CountedBy of(Target target, Period promise, Period days, @Nullable Long municipality) {
        Set<Long> types = target.counts().stream().map(CountedActivity::id).collect(Collectors.toUnmodifiableSet());
        Integer list = target.rule() instanceof Coverage ? target.key() : null;
        return new CountedBy(types, promise, days, list, municipality);
    }
}
