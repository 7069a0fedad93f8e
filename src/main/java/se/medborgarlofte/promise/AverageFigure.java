package se.medborgarlofte.promise;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import se.medborgarlofte.shared.Period;

/**
 * An average so far.
 *
 * @param counted on the days that are over
 * @param days how many they are, those with none among them, those of a pause not
 * @param unitDays of how many days the average is told: 1 or 7
 */
public record AverageFigure(int counted, int days, int unitDays) implements Figure {

    static AverageFigure of(Average rule, Period promise, Pauses pauses, Evidence evidence, LocalDate today) {
        return over(promise, today)
                .map(over -> new AverageFigure(evidence.in(over), pauses.activeDays(over), rule.unitDays()))
                .orElseGet(() -> new AverageFigure(0, 0, rule.unitDays()));
    }

    /** The days that are over; nothing before the first is. */
    static Optional<Period> over(Period promise, LocalDate today) {
        LocalDate last = promise.end().isBefore(today) ? promise.end() : today.minusDays(1);
        return promise.start().isBefore(today) ? Optional.of(new Period(promise.start(), last)) : Optional.empty();
    }

    /** To one decimal, rounded down, so that it never looks better than it is; 0 before a day is over. */
    public BigDecimal average() {
        return days == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf((long) counted * unitDays).divide(BigDecimal.valueOf(days), 1, RoundingMode.DOWN);
    }
}
