package se.medborgarlofte.promise;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.medborgarlofte.shared.Period;

/**
 * The targets of one published version of a promise.
 *
 * @param inForceFrom the Swedish day on which the version was published
 * @param period the period of the promise in that version
 */
public record PublishedTargets(LocalDate inForceFrom, Period period, List<Target> targets) {

    public PublishedTargets {
        targets = targets == null ? List.of() : List.copyOf(targets);
    }

    Optional<Target> target(int key) {
        return targets.stream().filter(target -> target.key() == key).findFirst();
    }
}
