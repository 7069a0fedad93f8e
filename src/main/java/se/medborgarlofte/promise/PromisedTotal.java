package se.medborgarlofte.promise;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import se.medborgarlofte.shared.Period;
import se.medborgarlofte.shared.Phrase;

/**
 * What a target with a number that comes back amounts to over the whole promise.
 *
 * @param before what was recorded in the time before; null where nothing was
 */
public record PromisedTotal(
        Target target, int number, @Nullable Before before) {

    /**
     * @param period as long as the promise, and right before it
     * @param over whether it has ended
     */
    public record Before(Period period, int recorded, boolean over) {}

    MessageSourceResolvable line() {
        if (before == null) {
            return Phrase.of("promise.hint.total", target, number);
        }
        String key = before.over() ? "promise.hint.total.before" : "promise.hint.total.soFar";
        return Phrase.of(key, target, number, before.period(), before.recorded());
    }
}
