package se.medborgarlofte.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.medborgarlofte.shared.Period;

/**
 * What of an agreement is to be followed up by now: all of it when it has ended, else the year that has. Whether a year
 * is looked at by itself or by its last tertial is the parties' own choice.
 */
record DueRound(Period period, boolean all) {

    /** An agreement that has run for less by the end of a year is not followed up for it. */
    private static final int MONTHS = 6;

    /** What ended longer ago than so is not asked for any more. */
    private static final int YEARS = 1;

    static Optional<DueRound> of(Period agreement, LocalDate today) {
        if (agreement.isBefore(today)) {
            return Optional.of(new DueRound(agreement, true))
                    .filter(ended -> !agreement.end().plusYears(YEARS).isBefore(today));
        }
        LocalDate newYear = today.withDayOfYear(1);
        Period lastYear = new Period(newYear.minusYears(1), newYear.minusDays(1));
        return agreement.start().plusMonths(MONTHS).isAfter(newYear)
                ? Optional.empty()
                : agreement.intersection(lastYear).map(year -> new DueRound(year, false));
    }

    /** @param looked what rounds look at that are begun or published */
    boolean isDone(List<Period> looked) {
        return looked.stream()
                .anyMatch(round -> all ? round.contains(period) : !round.end().isBefore(period.end()));
    }
}
