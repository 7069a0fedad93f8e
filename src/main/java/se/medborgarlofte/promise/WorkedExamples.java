package se.medborgarlofte.promise;

import static se.medborgarlofte.promise.ProgressStatus.BEHIND;
import static se.medborgarlofte.promise.ProgressStatus.NOT_REACHED;
import static se.medborgarlofte.promise.ProgressStatus.ON_TRACK;
import static se.medborgarlofte.promise.ProgressStatus.REACHED;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.medborgarlofte.promise.WorkedExample.Expected;
import se.medborgarlofte.shared.Period;

/** The examples that explain the rules of counting; each expected figure was worked out by hand. */
public final class WorkedExamples {

    private static final CountedActivity TRAFFIC_CHECK = new CountedActivity(1, "Trafikkontroll");
    private static final CountedActivity SCHOOL_VISIT = new CountedActivity(2, "Skolbesök");
    private static final CountedActivity FOOT_PATROL = new CountedActivity(3, "Fotpatrull");
    private static final long ANOTHER_TYPE = 4;

    private WorkedExamples() {}

    public static List<WorkedExample> all() {
        return List.of(
                pace(),
                anyOfSet(),
                weeks(),
                eachPeriodByItself(),
                partPeriod(),
                noShare(),
                lastDay(),
                clock(),
                longYear(),
                extension(),
                lowered(),
                average());
    }

    private static WorkedExample pace() {
        return new WorkedExample(
                "pace",
                published(AtLeast.of(12, Recurrence.YEAR), period("2027-01-01", "2027-12-31")),
                each("2027-01-19", "2027-02-16", "2027-03-16", "2027-04-20", "2027-05-18"),
                day("2027-06-30"),
                new Expected(ON_TRACK, 5, 12, 5, 0, 0));
    }

    private static WorkedExample anyOfSet() {
        Period fourWeeks = period("2026-05-04", "2026-05-31");
        Target anyOfThree = new Target(
                1,
                List.of(TRAFFIC_CHECK, SCHOOL_VISIT, FOOT_PATROL),
                AtLeast.of(5, Recurrence.WEEK),
                Commitment.BINDING);
        return new WorkedExample(
                "any-of-set",
                List.of(new PublishedTargets(fourWeeks.start(), fourWeeks, List.of(anyOfThree))),
                List.of(
                        Tally.on(day("2026-05-04"), TRAFFIC_CHECK.id(), 2),
                        Tally.on(day("2026-05-06"), SCHOOL_VISIT.id(), 1),
                        Tally.on(day("2026-05-07"), ANOTHER_TYPE, 1),
                        Tally.on(day("2026-05-09"), FOOT_PATROL.id(), 2)),
                day("2026-05-11"),
                new Expected(ON_TRACK, 5, 20, 0, 1, 1));
    }

    /** Eleven weeks are over: one each in the fourth and the eighth, two in the others. */
    private static WorkedExample weeks() {
        LocalDate firstTuesday = day("2026-09-08");
        return new WorkedExample(
                "weeks",
                published(AtLeast.of(2, Recurrence.WEEK), period("2026-09-07", "2026-12-20")),
                IntStream.range(0, 11)
                        .mapToObj(week -> patrols(firstTuesday.plusWeeks(week), week == 3 || week == 7 ? 1 : 2))
                        .toList(),
                day("2026-11-24"),
                new Expected(BEHIND, 20, 30, 0, 9, 11));
    }

    private static WorkedExample eachPeriodByItself() {
        return new WorkedExample(
                "each-period-by-itself",
                published(AtLeast.of(3, Recurrence.YEAR), period("2026-01-01", "2027-12-31")),
                each("2026-02-03", "2026-04-14", "2026-06-09", "2026-09-15", "2026-11-17", "2027-03-09", "2027-10-12"),
                day("2028-01-01"),
                new Expected(NOT_REACHED, 7, 6, 0, 1, 2));
    }

    /** 92 of 365 days of four is 1; 273 of 365 days of four is 2. */
    private static WorkedExample partPeriod() {
        return new WorkedExample(
                "part-period",
                published(AtLeast.of(4, Recurrence.YEAR), period("2026-10-01", "2027-09-30")),
                each("2026-11-10", "2027-03-02", "2027-05-20"),
                day("2027-10-01"),
                new Expected(REACHED, 3, 3, 0, 2, 2));
    }

    /** 47 of 365 days of one is 0. */
    private static WorkedExample noShare() {
        return new WorkedExample(
                "no-share",
                published(AtLeast.of(1, Recurrence.YEAR), period("2026-11-15", "2027-12-31")),
                each("2027-05-04"),
                day("2028-01-01"),
                new Expected(REACHED, 1, 1, 0, 1, 1));
    }

    private static WorkedExample lastDay() {
        return new WorkedExample(
                "last-day",
                published(AtLeast.of(3, Recurrence.YEAR), period("2026-01-01", "2026-12-31")),
                each("2026-02-10", "2026-06-15", "2026-12-31", "2027-01-01"),
                day("2027-01-02"),
                new Expected(REACHED, 3, 3, 0, 1, 1));
    }

    private static WorkedExample clock() {
        return new WorkedExample(
                "clock",
                published(AtLeast.of(1, Recurrence.DAY), period("2026-10-24", "2026-10-26")),
                each("2026-10-24", "2026-10-25", "2026-10-26"),
                day("2026-10-27"),
                new Expected(REACHED, 3, 3, 0, 3, 3));
    }

    /** The first and the last week have four days of the year: 4 of 7 days of two is 1. */
    private static WorkedExample longYear() {
        LocalDate firstWednesday = day("2026-01-07");
        Stream<Tally> wholeWeeks = IntStream.range(0, 51).mapToObj(week -> patrols(firstWednesday.plusWeeks(week), 2));
        return new WorkedExample(
                "long-year",
                published(AtLeast.of(2, Recurrence.WEEK), period("2026-01-01", "2026-12-31")),
                Stream.concat(each("2026-01-02", "2026-12-30").stream(), wholeWeeks)
                        .toList(),
                day("2027-01-01"),
                new Expected(REACHED, 104, 104, 0, 53, 53));
    }

    private static WorkedExample extension() {
        AtLeast six = AtLeast.of(6, Recurrence.WHOLE);
        return new WorkedExample(
                "extension",
                List.of(
                        version("2026-01-01", period("2026-01-01", "2026-06-30"), six),
                        version("2026-06-15", period("2026-01-01", "2026-12-31"), six)),
                each("2026-02-03", "2026-03-10", "2026-04-14", "2026-05-12", "2026-09-08", "2026-10-06"),
                day("2026-10-15"),
                new Expected(REACHED, 6, 6, 4, 1, 1));
    }

    /** January reached and February and March missed under five, April reached under three. */
    private static WorkedExample lowered() {
        Period halfYear = period("2026-01-01", "2026-06-30");
        return new WorkedExample(
                "lowered",
                List.of(
                        version("2026-01-01", halfYear, AtLeast.of(5, Recurrence.MONTH)),
                        version("2026-03-20", halfYear, AtLeast.of(3, Recurrence.MONTH))),
                List.of(
                        patrols(day("2026-01-20"), 5),
                        patrols(day("2026-02-17"), 4),
                        patrols(day("2026-03-17"), 4),
                        patrols(day("2026-04-21"), 3)),
                day("2026-05-01"),
                new Expected(BEHIND, 16, 24, 0, 2, 4));
    }

    /** Five of ten days are over, three of them without any: 4 by 5 is 0.8. */
    private static WorkedExample average() {
        return new WorkedExample(
                "average",
                published(new Average(1, Recurrence.DAY), period("2026-05-01", "2026-05-10")),
                List.of(patrols(day("2026-05-01"), 3), patrols(day("2026-05-04"), 1)),
                day("2026-05-06"),
                new Expected(BEHIND, 4, 10, 0, 0, 0));
    }

    private static List<PublishedTargets> published(Rule rule, Period period) {
        return List.of(version(period.start().toString(), period, rule));
    }

    private static PublishedTargets version(String inForceFrom, Period period, Rule rule) {
        Target target = new Target(1, List.of(FOOT_PATROL), rule, Commitment.BINDING);
        return new PublishedTargets(day(inForceFrom), period, List.of(target));
    }

    private static List<Tally> each(String... days) {
        return Stream.of(days).map(day -> patrols(day(day), 1)).toList();
    }

    private static Tally patrols(LocalDate day, int quantity) {
        return Tally.on(day, FOOT_PATROL.id(), quantity);
    }

    private static Period period(String start, String end) {
        return new Period(day(start), day(end));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
