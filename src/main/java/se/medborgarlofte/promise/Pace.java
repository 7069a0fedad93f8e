package se.medborgarlofte.promise;

import java.time.LocalDate;
import se.medborgarlofte.shared.Period;

/**
 * What a period that runs asks for by today.
 *
 * @param required such a share of the period's number as of its days have gone; rounded down
 * @param daysGone today with them
 * @param days of the whole period
 */
public record Pace(int required, int daysGone, int days) {

    static Pace of(PeriodResult current, LocalDate today) {
        Period period = current.period();
        int daysGone = new Period(period.start(), today).days();
        return new Pace(Slice.share(current.required(), daysGone, period.days()), daysGone, period.days());
    }
}
