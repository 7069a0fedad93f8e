package se.medborgarlofte.promise;

import static se.medborgarlofte.promise.ProgressStatus.BEHIND;
import static se.medborgarlofte.promise.ProgressStatus.NOT_REACHED;
import static se.medborgarlofte.promise.ProgressStatus.ON_TRACK;
import static se.medborgarlofte.promise.ProgressStatus.REACHED;
import static se.medborgarlofte.promise.Worked.ANOTHER_TYPE;
import static se.medborgarlofte.promise.Worked.FOOT_PATROL;
import static se.medborgarlofte.promise.Worked.SCHOOL_VISIT;
import static se.medborgarlofte.promise.Worked.TRAFFIC_CHECK;
import static se.medborgarlofte.promise.Worked.day;
import static se.medborgarlofte.promise.Worked.patrols;
import static se.medborgarlofte.promise.Worked.period;
import static se.medborgarlofte.promise.Worked.published;
import static se.medborgarlofte.promise.Worked.target;

import java.util.List;
import java.util.Set;
import se.medborgarlofte.promise.WorkedCase.Expected;
import se.medborgarlofte.shared.Period;
import se.medborgarlofte.shared.Ref;

/** What counts, where, and for which promise. */
final class WorkedCounts {

    private static final Ref NORTH = new Ref(1, "Norrby");
    private static final Ref SOUTH = new Ref(2, "Söderby");
    private static final Period YEAR = period("2026-01-01", "2026-12-31");

    private WorkedCounts() {}

    static List<WorkedExample> all() {
        return List.of(anyOfSet(), twoPromises(), average(), coverage(), municipalities());
    }

    private static WorkedExample anyOfSet() {
        Period fourWeeks = period("2026-05-04", "2026-05-31");
        Target anyOfThree = target(AtLeast.of(5, Recurrence.WEEK), TRAFFIC_CHECK, SCHOOL_VISIT, FOOT_PATROL);
        return WorkedExample.of(
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

    /** One patrol was recorded for both, and one more for each. */
    private static WorkedExample twoPromises() {
        Tally shared = patrols(day("2026-05-12"), 1);
        return new WorkedExample(
                "two-promises",
                List.of(
                        new WorkedCase(
                                "two-promises",
                                published(AtLeast.of(2, Recurrence.YEAR), YEAR),
                                Recorded.of(List.of(patrols(day("2026-03-10"), 1), shared)),
                                day("2027-01-01"),
                                new Expected(REACHED, 2, 2, 0, 1, 1)),
                        new WorkedCase(
                                "two-promises-second",
                                published(AtLeast.of(3, Recurrence.YEAR), YEAR),
                                Recorded.of(List.of(shared, patrols(day("2026-09-08"), 1))),
                                day("2027-01-01"),
                                new Expected(NOT_REACHED, 2, 3, 0, 0, 1))));
    }

    /** Five of ten days are over, three of them without any: 4 by 5 is 0.8. */
    private static WorkedExample average() {
        return WorkedExample.of(
                "average",
                published(new Average(1, Recurrence.DAY), period("2026-05-01", "2026-05-10")),
                List.of(patrols(day("2026-05-01"), 3), patrols(day("2026-05-04"), 1)),
                day("2026-05-06"),
                new Expected(BEHIND, 4, 10, 0, 0, 0));
    }

    /** One visit to two classes at once, a second one to the first of them, one to the third, none to the fourth. */
    private static WorkedExample coverage() {
        Period schoolYear = period("2026-08-17", "2027-06-11");
        Coverage classes = new Coverage(List.of("7A", "7B", "7C", "7D"), 1, Recurrence.WHOLE);
        List<MemberTally> visited = List.of(
                visit("2026-09-15", 1, "7A"),
                visit("2026-09-15", 1, "7B"),
                visit("2026-11-10", 2, "7A"),
                visit("2027-02-09", 3, "7C"));
        return new WorkedExample(
                "coverage",
                List.of(new WorkedCase(
                        "coverage",
                        List.of(new PublishedTargets(
                                schoolYear.start(), schoolYear, List.of(target(classes, SCHOOL_VISIT)))),
                        new Recorded(List.of(), visited, List.of()),
                        day("2027-06-14"),
                        new Expected(NOT_REACHED, 3, 4, 0, 0, 1))));
    }

    private static MemberTally visit(String day, long event, String member) {
        return MemberTally.on(day(day), event, 1, member, SCHOOL_VISIT.id());
    }

    /** Five in the north and one for both: six in all, of which six concern the north and one the south. */
    private static WorkedExample municipalities() {
        Recorded done = Recorded.of(
                List.of(in(Set.of(NORTH.id()), "2026-03-10", 5), in(Set.of(NORTH.id(), SOUTH.id()), "2026-05-12", 1)));
        Target together = target(AtLeast.of(6, Recurrence.YEAR));
        Target each = new Target(1, together.counts(), AtLeast.of(3, Recurrence.YEAR), Commitment.BINDING, true);
        return new WorkedExample(
                "municipalities",
                List.of(
                        new WorkedCase(
                                "municipalities-together",
                                forBoth(together),
                                done,
                                day("2027-01-01"),
                                new Expected(REACHED, 6, 6, 0, 1, 1)),
                        new WorkedCase(
                                "municipalities-each",
                                forBoth(each),
                                done,
                                day("2027-01-01"),
                                new Expected(NOT_REACHED, 6, 6, 0, 0, 0))));
    }

    private static List<PublishedTargets> forBoth(Target target) {
        return List.of(
                new PublishedTargets(YEAR.start(), YEAR, List.of(target), List.of(), List.of(NORTH, SOUTH), false));
    }

    private static Tally in(Set<Long> municipalities, String day, int quantity) {
        return new Tally(day(day), day(day), FOOT_PATROL.id(), quantity, municipalities);
    }
}
