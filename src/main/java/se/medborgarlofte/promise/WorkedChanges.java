package se.medborgarlofte.promise;

import static se.medborgarlofte.promise.ProgressStatus.BEHIND;
import static se.medborgarlofte.promise.ProgressStatus.NOT_REACHED;
import static se.medborgarlofte.promise.ProgressStatus.REACHED;
import static se.medborgarlofte.promise.Worked.day;
import static se.medborgarlofte.promise.Worked.each;
import static se.medborgarlofte.promise.Worked.patrols;
import static se.medborgarlofte.promise.Worked.period;
import static se.medborgarlofte.promise.Worked.published;
import static se.medborgarlofte.promise.Worked.version;

import java.util.List;
import se.medborgarlofte.promise.WorkedCase.Expected;
import se.medborgarlofte.shared.Period;

/** What becomes of a figure when the promise, or what was recorded for it, is changed. */
final class WorkedChanges {

    private WorkedChanges() {}

    static List<WorkedExample> all() {
        return List.of(extension(), lowered(), pause(), correction());
    }

    private static WorkedExample extension() {
        AtLeast six = AtLeast.of(6, Recurrence.WHOLE);
        return WorkedExample.of(
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
        return WorkedExample.of(
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

    /** Of fourteen weeks nine are paused, and of one Friday to Sunday: 4 of 7 days of two is 1. */
    private static WorkedExample pause() {
        Period summer = period("2026-06-01", "2026-09-06");
        AtLeast two = AtLeast.of(2, Recurrence.WEEK);
        Pause holidays = new Pause(period("2026-06-12", "2026-08-16"), "sommarlov");
        Recorded done = Recorded.of(List.of(
                patrols(day("2026-06-03"), 2),
                patrols(day("2026-06-09"), 1),
                patrols(day("2026-07-07"), 1),
                patrols(day("2026-08-18"), 2),
                patrols(day("2026-08-25"), 2),
                patrols(day("2026-09-01"), 2)));
        return new WorkedExample(
                "pause",
                List.of(
                        new WorkedCase(
                                "pause",
                                List.of(version("2026-06-01", summer, two, holidays)),
                                done,
                                day("2026-09-07"),
                                new Expected(REACHED, 10, 9, 0, 5, 5)),
                        new WorkedCase(
                                "pause-afterwards",
                                List.of(
                                        version("2026-06-01", summer, two),
                                        version("2026-06-22", summer, two, holidays)),
                                done,
                                day("2026-09-07"),
                                new Expected(NOT_REACHED, 10, 28, 0, 4, 14))));
    }

    /** The year is over when the third one's day is put right. */
    private static WorkedExample correction() {
        List<PublishedTargets> three = published(AtLeast.of(3, Recurrence.YEAR), period("2026-01-01", "2026-12-31"));
        return new WorkedExample(
                "correction",
                List.of(
                        new WorkedCase(
                                "correction",
                                three,
                                Recorded.of(each("2026-03-10", "2026-09-15", "2027-01-02")),
                                day("2027-01-04"),
                                new Expected(NOT_REACHED, 2, 3, 0, 0, 1)),
                        new WorkedCase(
                                "correction-after",
                                three,
                                Recorded.of(each("2026-03-10", "2026-09-15", "2026-12-29")),
                                day("2027-01-18"),
                                new Expected(REACHED, 3, 3, 0, 1, 1))));
    }
}
