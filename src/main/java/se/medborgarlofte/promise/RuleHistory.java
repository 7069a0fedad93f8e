package se.medborgarlofte.promise;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.medborgarlofte.shared.Period;

/**
 * Which rule of one kind held when.
 *
 * @param held oldest first, never empty
 * @param fromTheBeginning whether the promise has had the rule since its first version
 */
record RuleHistory<R extends Rule>(List<Held<R>> held, boolean fromTheBeginning) {

    /**
     * One version of the rule.
     *
     * @param from the day from which it held
     * @param promise the period of the promise in that version
     */
    record Held<R extends Rule>(LocalDate from, Period promise, R rule) {}

    /** The rule in force when the period began; the first one, where the period began before it. */
    Held<R> inForceAtStartOf(Period period) {
        return held.get(indexAtStartOf(period));
    }

    /** The rule in force when the period began, then every later one. */
    Stream<Held<R>> sinceStartOf(Period period) {
        return held.stream().skip(indexAtStartOf(period));
    }

    /** A period that was over before the rule came into the promise is not judged by it. */
    boolean holdsIn(Period period) {
        return fromTheBeginning || !period.isBefore(held.get(0).from());
    }

    /** The days of the promise on which the rule has held. */
    Period heldWithin(Period promise) {
        LocalDate from = held.get(0).from();
        return fromTheBeginning || !from.isAfter(promise.start())
                ? promise
                : new Period(from.isAfter(promise.end()) ? promise.end() : from, promise.end());
    }

    private int indexAtStartOf(Period period) {
        for (int i = held.size() - 1; i > 0; i--) {
            if (!held.get(i).from().isAfter(period.start())) {
                return i;
            }
        }
        return 0;
    }
}
