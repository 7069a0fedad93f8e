package se.medborgarlofte.promise;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * What "kept" means (<em>mål</em>): what counts × which rule × binding or not. Part of a promise's text, so it is
 * stored as JSON; what an older document lacks reads as nothing counted, binding.
 *
 * @param each whether it holds for each municipality of the promise, and not for all of them together
 * @param key the same through all versions of the promise, so that a target is followed when its number changes
 */
public record Target(
        int key,
        List<CountedActivity> counts,
        Rule rule,
        Commitment commitment,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean each) {

    /** For all municipalities of the promise together. */
    public Target(int key, List<CountedActivity> counts, Rule rule, Commitment commitment) {
        this(key, counts, rule, commitment, false);
    }

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
