package se.medborgarlofte.promise.web;

import java.util.List;
import java.util.Map;
import se.medborgarlofte.organisation.PartyKind;
import se.medborgarlofte.promise.Purpose;

/**
 * A common promise (<em>mall</em>) that somebody may begin from. What the writer must decide stands in square brackets,
 * and numbers are left out.
 *
 * @param key of its address
 * @param about what it is, in the list
 * @param responsible the kinds of parties that usually are
 */
record PromiseTemplate(
        String key,
        String name,
        String about,
        String title,
        String summary,
        String text,
        String why,
        List<Purpose> purposes,
        List<PartyKind> responsible,
        List<Goal> targets) {

    /**
     * @param rule its kind
     * @param activityTypes names of those that are suggested, where there are such
     * @param fields of the rule, as they are typed
     */
    record Goal(String rule, List<String> activityTypes, Map<String, String> fields) {}
}
