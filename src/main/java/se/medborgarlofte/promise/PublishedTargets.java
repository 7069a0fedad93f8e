package se.medborgarlofte.promise;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.medborgarlofte.shared.Period;
import se.medborgarlofte.shared.Ref;

/**
 * The targets of one published version of a promise.
 *
 * @param inForceFrom the Swedish day on which the version was published
 * @param period the period of the promise in that version
 * @param municipalities of the promise
 * @param revoked whether it promises nothing any more
 */
public record PublishedTargets(
        LocalDate inForceFrom,
        Period period,
        List<Target> targets,
        List<Pause> pauses,
        List<Ref> municipalities,
        boolean revoked) {

    public PublishedTargets {
        targets = List.copyOf(targets);
    }

    /** Of one municipality, without pauses. */
    public PublishedTargets(LocalDate inForceFrom, Period period, List<Target> targets) {
        this(inForceFrom, period, targets, List.of(), List.of(), false);
    }

    static PublishedTargets of(LocalDate inForceFrom, PromiseContent content) {
        return new PublishedTargets(
                inForceFrom,
                content.period(),
                content.targets(),
                content.pauses(),
                content.municipalities(),
                !content.revoked().isEmpty());
    }

    /** Whether the public could read of the pause before it began. */
    boolean promisedAhead(Pause pause) {
        return inForceFrom.isBefore(pause.days().start()) && pauses.contains(pause);
    }

    Optional<Target> target(int key) {
        return targets.stream().filter(target -> target.key() == key).findFirst();
    }
}
