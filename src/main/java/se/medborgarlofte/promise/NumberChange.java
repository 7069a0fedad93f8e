package se.medborgarlofte.promise;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That the number of a target was changed ("sänkt från 5 till 3 den 1 maj"): stands beside the figure, for good.
 *
 * @param on the day on which the new number was published
 */
public record NumberChange(LocalDate on, int from, Recurrence fromPer, int to, Recurrence toPer) {

    /** Fewer than before in a period of the same length. */
    public boolean lowered() {
        return fromPer == toPer && to < from;
    }

    /** More than before in a period of the same length. */
    public boolean raised() {
        return fromPer == toPer && to > from;
    }

    static <R extends Numbered> @Nullable NumberChange latest(RuleHistory<R> history) {
        List<RuleHistory.Held<R>> held = history.held();
        for (int i = held.size() - 1; i > 0; i--) {
            Numbered before = held.get(i - 1).rule();
            Numbered after = held.get(i).rule();
            if (before.number() != after.number() || before.recurrence() != after.recurrence()) {
                return new NumberChange(
                        held.get(i).from(), before.number(), before.recurrence(), after.number(), after.recurrence());
            }
        }
        return null;
    }
}
