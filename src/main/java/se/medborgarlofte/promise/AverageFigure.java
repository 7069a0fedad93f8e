package se.medborgarlofte.promise;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import se.medborgarlofte.shared.Period;

/**
 * An average so far.
 *
 * @param counted on the days that are over
 * @param days how many they are, those with none among them
 * @param unitDays of how many days the average is told: 1 or 7
 */
public record AverageFigure(int counted, int days, int unitDays) implements Figure {

    static AverageFigure of(Average rule, Period promise, Evidence evidence, LocalDate today) {
        if (!promise.start().isBefore(today)) {
            return new AverageFigure(0, 0, rule.unitDays());
        }
        LocalDate last = promise.end().isBefore(today) ? promise.end() : today.minusDays(1);
        Period over = new Period(promise.start(), last);
        return new AverageFigure(evidence.in(over), over.days(), rule.unitDays());
    }

    /** To one decimal, rounded down, so that it never looks better than it is; 0 before a day is over. */
    public BigDecimal average() {
        return days == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf((long) counted * unitDays).divide(BigDecimal.valueOf(days), 1, RoundingMode.DOWN);
    }
}
