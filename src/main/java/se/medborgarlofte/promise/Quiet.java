package se.medborgarlofte.promise;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When nothing has been heard of a promise for so long that its page says so. */
final class Quiet {

    static final int DAYS = 60;

    private Quiet() {}

    /** @return the last day of which something is recorded, or the promise's first; nothing where it is not quiet */
    static @Nullable LocalDate since(PromiseContent promise, Recorded recorded, LocalDate today) {
        Stream<LocalDate> done = recorded.tallies().stream()
                .filter(tally -> promise.countedTypes().contains(tally.activityTypeId()))
                .map(Tally::to);
        Stream<LocalDate> byHand =
                recorded.entries().stream().filter(entry -> !entry.struck()).map(Entry::day);
        LocalDate last = Stream.of(Stream.of(promise.period().start()), done, byHand)
                .flatMap(days -> days)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        boolean holds = promise.revoked().isEmpty() && promise.period().contains(today);
        return holds && last.isBefore(today.minusDays(DAYS)) ? last : null;
    }
}
