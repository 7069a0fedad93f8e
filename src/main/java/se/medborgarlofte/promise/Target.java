package se.medborgarlofte.promise;

import java.util.List;

/**
 * What "kept" means (<em>mål</em>): what counts × which rule × binding or not. Part of a promise's text, so it is
 * stored as JSON; what an older document lacks reads as nothing counted, binding.
 *
 * @param key the same through all versions of the promise, so that a target is followed when its number changes
 */
public record Target(int key, List<CountedActivity> counts, Rule rule, Commitment commitment) {

    public Target {
        counts = counts == null ? List.of() : List.copyOf(counts);
        rule = rule == null ? new WithoutMeasure() : rule;
        commitment = commitment == null ? Commitment.BINDING : commitment;
    }

    public boolean binding() {
        return commitment == Commitment.BINDING;
    }

    /** Whether the target counts this activity type. */
    public boolean counts(long activityTypeId) {
        return counts.stream().anyMatch(activity -> activity.id() == activityTypeId);
    }

    boolean counts(Tally tally) {
        return counts(tally.activityTypeId());
    }
}
