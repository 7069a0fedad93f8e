package se.medborgarlofte.promise;

import static se.medborgarlofte.promise.ProgressStatus.BEHIND;
import static se.medborgarlofte.promise.ProgressStatus.NOT_REACHED;
import static se.medborgarlofte.promise.ProgressStatus.ON_TRACK;
import static se.medborgarlofte.promise.ProgressStatus.REACHED;
import static se.medborgarlofte.promise.Worked.day;
import static se.medborgarlofte.promise.Worked.each;
import static se.medborgarlofte.promise.Worked.patrolAt;
import static se.medborgarlofte.promise.Worked.patrols;
import static se.medborgarlofte.promise.Worked.period;
import static se.medborgarlofte.promise.Worked.published;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.medborgarlofte.promise.WorkedCase.Expected;

/** Where a period begins and ends, and what it asks for. */
final class WorkedPeriods {

    private WorkedPeriods() {}

    static List<WorkedExample> all() {
        return List.of(pace(), weeks(), eachPeriodByItself(), partPeriod(), noShare(), lastDay(), clock(), longYear());
    }

    private static WorkedExample pace() {
        return WorkedExample.of(
                "pace",
                published(AtLeast.of(12, Recurrence.YEAR), period("2027-01-01", "2027-12-31")),
                each("2027-01-19", "2027-02-16", "2027-03-16", "2027-04-20", "2027-05-18"),
                day("2027-06-30"),
                new Expected(ON_TRACK, 5, 12, 5, 0, 0));
    }

    /** Eleven weeks are over: one each in the fourth and the eighth, two in the others. */
    private static WorkedExample weeks() {
        LocalDate firstTuesday = day("2026-09-08");
        return WorkedExample.of(
                "weeks",
                published(AtLeast.of(2, Recurrence.WEEK), period("2026-09-07", "2026-12-20")),
                IntStream.range(0, 11)
                        .mapToObj(week -> patrols(firstTuesday.plusWeeks(week), week == 3 || week == 7 ? 1 : 2))
                        .toList(),
                day("2026-11-24"),
                new Expected(BEHIND, 20, 30, 0, 9, 11));
    }

    private static WorkedExample eachPeriodByItself() {
        return WorkedExample.of(
                "each-period-by-itself",
                published(AtLeast.of(3, Recurrence.YEAR), period("2026-01-01", "2027-12-31")),
                each("2026-02-03", "2026-04-14", "2026-06-09", "2026-09-15", "2026-11-17", "2027-03-09", "2027-10-12"),
                day("2028-01-01"),
                new Expected(NOT_REACHED, 7, 6, 0, 1, 2));
    }

    /** 92 of 365 days of four is 1; 273 of 365 days of four is 2. */
    private static WorkedExample partPeriod() {
        return WorkedExample.of(
                "part-period",
                published(AtLeast.of(4, Recurrence.YEAR), period("2026-10-01", "2027-09-30")),
                each("2026-11-10", "2027-03-02", "2027-05-20"),
                day("2027-10-01"),
                new Expected(REACHED, 3, 3, 0, 2, 2));
    }

    /** 47 of 365 days of one is 0. */
    private static WorkedExample noShare() {
        return WorkedExample.of(
                "no-share",
                published(AtLeast.of(1, Recurrence.YEAR), period("2026-11-15", "2027-12-31")),
                each("2027-05-04"),
                day("2028-01-01"),
                new Expected(REACHED, 1, 1, 0, 1, 1));
    }

    /** A minute before midnight in Sweden, and a minute after. */
    private static WorkedExample lastDay() {
        return WorkedExample.of(
                "last-day",
                published(AtLeast.of(3, Recurrence.YEAR), period("2026-01-01", "2026-12-31")),
                Stream.concat(
                                each("2026-02-10", "2026-06-15").stream(),
                                Stream.of(patrolAt("2026-12-31T22:59:00Z"), patrolAt("2026-12-31T23:01:00Z")))
                        .toList(),
                day("2027-01-02"),
                new Expected(REACHED, 3, 3, 0, 1, 1));
    }

    /** Half past two comes twice in the night when the clock is put back. */
    private static WorkedExample clock() {
        return WorkedExample.of(
                "clock",
                published(AtLeast.of(1, Recurrence.DAY), period("2026-10-24", "2026-10-26")),
                List.of(
                        patrols(day("2026-10-24"), 1),
                        patrolAt("2026-10-25T00:30:00Z"),
                        patrolAt("2026-10-25T01:30:00Z"),
                        patrols(day("2026-10-26"), 1)),
                day("2026-10-27"),
                new Expected(REACHED, 4, 3, 0, 3, 3));
    }

    /** The first and the last week have four days of the year: 4 of 7 days of two is 1. */
    private static WorkedExample longYear() {
        LocalDate firstWednesday = day("2026-01-07");
        Stream<Tally> wholeWeeks = IntStream.range(0, 51).mapToObj(week -> patrols(firstWednesday.plusWeeks(week), 2));
        return WorkedExample.of(
                "long-year",
                published(AtLeast.of(2, Recurrence.WEEK), period("2026-01-01", "2026-12-31")),
                Stream.concat(each("2026-01-02", "2026-12-30").stream(), wholeWeeks)
                        .toList(),
                day("2027-01-01"),
                new Expected(REACHED, 104, 104, 0, 53, 53));
    }
}
