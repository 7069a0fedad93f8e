package se.medborgarlofte.site;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import se.medborgarlofte.promise.ProgressStatus;

/**
 * How many of some promises go how. Never one share over targets that are unlike, and what was revoked stays in.
 *
 * @param states the worst first; those of no promise are left out
 */
public record Rollup(Map<ProgressStatus, Long> states) {

    static Rollup of(Collection<PromiseItem> promises) {
        return new Rollup(promises.stream()
                .collect(Collectors.groupingBy(
                        item -> item.promise().status(),
                        () -> new EnumMap<>(ProgressStatus.class),
                        Collectors.counting())));
    }

    public long size() {
        return states.values().stream().mapToLong(Long::longValue).sum();
    }
}
