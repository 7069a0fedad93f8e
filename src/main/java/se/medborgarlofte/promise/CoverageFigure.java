package se.medborgarlofte.promise;

import java.time.LocalDate;
import java.util.List;
import se.medborgarlofte.shared.Period;

/**
 * How it goes with each of a list.
 *
 * @param period the days that are shown: the period that runs, or the last
 * @param times asked of each in a whole period
 */
public record CoverageFigure(Period period, int times, List<Line> lines) implements Figure {

    /**
     * One of the list.
     *
     * @param days on which something was done for it in the period, in order
     */
    public record Line(String member, List<LocalDate> days) {}

    static CoverageFigure of(Period period, RuleHistory<Coverage> rules, Evidence evidence) {
        Coverage rule = rules.inForceAtStartOf(period).rule();
        return new CoverageFigure(
                period,
                rule.number(),
                rule.members().stream()
                        .map(member -> new Line(member, evidence.days(member, period)))
                        .toList());
    }

    /** Of the list, those for which something was done. */
    public long reached() {
        return lines.stream().filter(line -> !line.days().isEmpty()).count();
    }
}
