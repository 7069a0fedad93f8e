package se.medborgarlofte.promise;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import se.medborgarlofte.shared.Period;

/**
 * A target followed by its key through the published versions of its promise, the newest of which has it.
 *
 * @param versions all published versions of the promise, oldest first
 */
public record TargetHistory(List<PublishedTargets> versions, Target target) {

    /** The period of the promise: the newest version's. */
    public Period period() {
        return newest().period();
    }

    Pauses pauses() {
        return Pauses.of(versions);
    }

    /**
     * The latest unbroken run of versions, up to the newest, in which the target has this kind of rule.
     *
     * @param comparable which rules of the kind have a number that means the same
     */
    <R extends Rule> RuleHistory<R> latest(Class<R> kind, Predicate<R> comparable) {
        Deque<RuleHistory.Held<R>> held = new ArrayDeque<>();
        for (int i = versions.size() - 1; i >= 0; i--) {
            PublishedTargets version = versions.get(i);
            Optional<R> rule = version.target(target.key())
                    .map(Target::rule)
                    .filter(kind::isInstance)
                    .map(kind::cast)
                    .filter(comparable);
            if (rule.isEmpty()) {
                break;
            }
            held.addFirst(new RuleHistory.Held<>(version.inForceFrom(), version.period(), rule.get()));
        }
        return new RuleHistory<>(List.copyOf(held), held.size() == versions.size());
    }

    private PublishedTargets newest() {
        return versions.get(versions.size() - 1);
    }
}
