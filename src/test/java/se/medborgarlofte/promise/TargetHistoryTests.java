package se.medborgarlofte.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medborgarlofte.promise.Promised.day;
import static se.medborgarlofte.promise.Promised.judge;
import static se.medborgarlofte.promise.Promised.patrols;
import static se.medborgarlofte.promise.Promised.period;
import static se.medborgarlofte.promise.Promised.version;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.shared.Period;

/** A promise that was changed after it was published. */
class TargetHistoryTests {

    private static final Period HALF_A_YEAR = period("2026-01-01", "2026-06-30");

    private static AtLeast monthly(int number) {
        return AtLeast.of(number, Recurrence.MONTH);
    }

    private static List<Integer> required(PublishedTargets... versions) {
        return judge(List.of(versions), List.of(), "2026-06-30").periods().stream()
                .map(PeriodResult::required)
                .toList();
    }

    @Test
    void aPeriodIsJudgedByTheNumberInForceWhenItBegan() {
        assertThat(required(
                        version("2026-01-01", HALF_A_YEAR, monthly(5)), version("2026-03-02", HALF_A_YEAR, monthly(3))))
                .containsExactly(5, 5, 5, 3, 3, 3);
    }

    @Test
    void aNumberPublishedOnTheFirstDayOfAPeriodHoldsForIt() {
        assertThat(required(
                        version("2026-01-01", HALF_A_YEAR, monthly(5)), version("2026-03-01", HALF_A_YEAR, monthly(3))))
                .containsExactly(5, 5, 3, 3, 3, 3);
    }

    @Test
    void theFirstVersionJudgesWhatBeganBeforeItWasPublished() {
        assertThat(required(
                        version("2026-03-15", HALF_A_YEAR, monthly(5)), version("2026-05-15", HALF_A_YEAR, monthly(3))))
                .containsExactly(5, 5, 5, 5, 5, 3);
    }

    @Test
    void theLatestOfTwoVersionsOfADayHolds() {
        assertThat(required(
                        version("2026-01-01", HALF_A_YEAR, monthly(5)),
                        version("2026-02-01", HALF_A_YEAR, monthly(4)),
                        version("2026-02-01", HALF_A_YEAR, monthly(3))))
                .containsExactly(5, 3, 3, 3, 3, 3);
    }

    @Test
    void anExtensionAddsPeriodsAndMakesTheLastPartWhole() {
        PublishedTargets first = version("2026-01-01", period("2026-01-01", "2026-04-15"), monthly(4));
        PublishedTargets extended = version("2026-04-10", period("2026-01-01", "2026-06-15"), monthly(4));

        assertThat(required(first)).containsExactly(4, 4, 4, 2);
        assertThat(required(first, extended)).containsExactly(4, 4, 4, 4, 4, 2);
    }

    @Test
    void anExtensionNeverRaisesTheNumberOfTheWholePeriod() {
        PublishedTargets first = version("2026-01-01", HALF_A_YEAR, AtLeast.of(6, Recurrence.WHOLE));
        PublishedTargets extended =
                version("2026-06-15", period("2026-01-01", "2026-12-31"), AtLeast.of(6, Recurrence.WHOLE));

        TargetProgress progress = judge(
                List.of(first, extended), List.of(patrols("2026-05-01", 4), patrols("2026-10-01", 2)), "2026-10-15");

        assertThat(progress.required()).isEqualTo(6);
        assertThat(progress.counted()).isEqualTo(6);
        assertThat(progress.status()).isEqualTo(ProgressStatus.REACHED);
    }

    @Test
    void aNumberGivenForAPartHoldsOnlyForTheDaysItWasGivenFor() {
        AtLeast withOneInTheLastPart = new AtLeast(9, Recurrence.QUARTER, Anchor.CALENDAR, null, 1);
        AtLeast withTwoInTheLastPart = new AtLeast(9, Recurrence.QUARTER, Anchor.CALENDAR, null, 2);
        PublishedTargets toApril = version("2026-01-01", period("2026-01-01", "2026-04-30"), withOneInTheLastPart);
        Period toMay = period("2026-01-01", "2026-05-31");

        assertThat(required(toApril)).containsExactly(9, 1);
        assertThat(required(toApril, version("2026-04-20", toMay, withTwoInTheLastPart)))
                .containsExactly(9, 2);
        assertThat(required(toApril, version("2026-04-20", toMay, AtLeast.of(9, Recurrence.QUARTER))))
                .containsExactly(9, 6);
        assertThat(required(toApril, version("2026-04-20", toApril.period(), withTwoInTheLastPart)))
                .containsExactly(9, 1);
    }

    @Test
    void aTargetThatWasAddedLaterLeavesWhatWasOverUnjudged() {
        PublishedTargets without = new PublishedTargets(day("2026-01-01"), HALF_A_YEAR, List.of());

        assertThat(required(without, version("2026-03-15", HALF_A_YEAR, monthly(5))))
                .containsExactly(0, 0, 5, 5, 5, 5);
        assertThat(required(without, version("2026-03-31", HALF_A_YEAR, monthly(5))))
                .containsExactly(0, 0, 5, 5, 5, 5);
        assertThat(required(without, version("2026-04-01", HALF_A_YEAR, monthly(5))))
                .containsExactly(0, 0, 0, 5, 5, 5);
    }

    @Test
    void aNumberPerMonthJudgesNoMonthThatEndedWhileItWasPerQuarter() {
        PublishedTargets perQuarter = version("2026-01-01", HALF_A_YEAR, AtLeast.of(12, Recurrence.QUARTER));

        assertThat(required(perQuarter, version("2026-05-10", HALF_A_YEAR, monthly(5))))
                .containsExactly(0, 0, 0, 0, 5, 5);
    }

    @Test
    void aNumberThatReplacesNoMeasureJudgesFromThenOn() {
        PublishedTargets unmeasured = version("2026-01-01", HALF_A_YEAR, new WithoutMeasure());

        assertThat(required(unmeasured, version("2026-05-10", HALF_A_YEAR, monthly(5))))
                .containsExactly(0, 0, 0, 0, 5, 5);
    }

    @Test
    void aTargetMissingInTheNewestVersionIsGone() {
        Progress progress = Progress.of(
                List.of(
                        version("2026-01-01", HALF_A_YEAR, monthly(5)),
                        new PublishedTargets(day("2026-02-01"), HALF_A_YEAR, List.of())),
                patrols("2026-01-01"),
                day("2026-03-01"));

        assertThat(progress).isEqualTo(new Progress(ProgressStatus.NOT_MEASURABLE, List.of()));
    }

    @Test
    void theLatestChangeOfTheNumberStandsBesideIt() {
        TargetProgress progress = judge(
                List.of(
                        version("2026-01-01", HALF_A_YEAR, monthly(4)),
                        version("2026-02-02", HALF_A_YEAR, monthly(5)),
                        version("2026-03-03", HALF_A_YEAR, monthly(3)),
                        version("2026-04-04", HALF_A_YEAR, monthly(3))),
                List.of(),
                "2026-05-01");

        NumberChange lowered = new NumberChange(day("2026-03-03"), 5, Recurrence.MONTH, 3, Recurrence.MONTH);
        assertThat(progress.change()).isEqualTo(lowered);
        assertThat(lowered.lowered()).isTrue();
        assertThat(lowered.raised()).isFalse();
    }

    @Test
    void anotherRecurrenceIsAChangeOfTheNumberToo() {
        TargetProgress progress = judge(
                List.of(
                        version("2026-01-01", HALF_A_YEAR, AtLeast.of(5, Recurrence.WEEK)),
                        version("2026-02-02", HALF_A_YEAR, monthly(5))),
                List.of(),
                "2026-05-01");

        NumberChange recut = new NumberChange(day("2026-02-02"), 5, Recurrence.WEEK, 5, Recurrence.MONTH);
        assertThat(progress.change()).isEqualTo(recut);
        assertThat(recut.lowered() || recut.raised()).isFalse();
    }

    @Test
    void aNumberThatNeverChangedHasNoChange() {
        assertThat(judge(List.of(version("2026-01-01", HALF_A_YEAR, monthly(5))), List.of(), "2026-05-01")
                        .change())
                .isNull();
    }
}
