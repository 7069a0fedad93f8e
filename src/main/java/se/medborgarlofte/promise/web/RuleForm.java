package se.medborgarlofte.promise.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.promise.Rule;

/**
 * How an editor writes rules of one kind. Its fields are the fragment {@code form} of {@code promise/rule/KIND.html};
 * its name is the message {@code promise.rule.KIND}. The order of the beans is that of the choice.
 */
interface RuleForm<R extends Rule> {

    Class<R> rule();

    /** What stands in the fields, by their names. */
    Map<String, String> typed(R rule);

    /** What stands in the fields of a new target. */
    default Map<String, String> empty() {
        return Map.of();
    }

    /** @return nothing where something must be put right first, which has been noted */
    @Nullable
    R read(RuleFields fields);
}
