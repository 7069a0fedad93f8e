package se.medborgarlofte.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.medborgarlofte.promise.Promised.judge;
import static se.medborgarlofte.promise.Promised.patrols;
import static se.medborgarlofte.promise.Promised.period;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.medborgarlofte.shared.Period;

/** The verdict on each period, and the status of the target that follows from them. */
class PeriodByPeriodTests {

    private static final Period YEAR = period("2026-01-01", "2026-12-31");
    private static final Period TWO_YEARS = period("2026-01-01", "2027-12-31");
    private static final Period THREE_WEEKS = period("2026-05-04", "2026-05-24");

    private static ProgressStatus status(Rule rule, Period period, List<Tally> tallies, String today) {
        return judge(rule, period, tallies, today).status();
    }

    @Test
    void onePeriodNeverMakesGoodAnother() {
        List<Tally> tallies = List.of(patrols("2026-03-01", 5), patrols("2027-03-01", 2));

        TargetProgress progress = judge(AtLeast.of(3, Recurrence.YEAR), TWO_YEARS, tallies, "2028-01-01");

        assertThat(progress.periods())
                .extracting(PeriodResult::verdict)
                .containsExactly(PeriodVerdict.REACHED, PeriodVerdict.MISSED);
        assertThat(progress.status()).isEqualTo(ProgressStatus.NOT_REACHED);
        assertThat(progress.counted()).isEqualTo(7);
        assertThat(progress.required()).isEqualTo(6);
        assertThat(progress.reachedPeriods()).isEqualTo(1);
        assertThat(progress.judgedPeriods()).isEqualTo(2);
    }

    @Test
    void saysWhatEachPeriodIsWhileItRuns() {
        TargetProgress progress =
                judge(AtLeast.of(2, Recurrence.WEEK), THREE_WEEKS, patrols("2026-05-04", "2026-05-05"), "2026-05-11");

        assertThat(progress.periods())
                .extracting(PeriodResult::verdict)
                .containsExactly(PeriodVerdict.REACHED, PeriodVerdict.RUNNING, PeriodVerdict.UPCOMING);
        assertThat(progress.current()).isEqualTo(progress.periods().get(1));
        assertThat(progress.judgedPeriods()).isEqualTo(1);
    }

    @Test
    void aRunningPeriodThatHasItsNumberIsReached() {
        TargetProgress progress =
                judge(AtLeast.of(2, Recurrence.WEEK), THREE_WEEKS, patrols("2026-05-04", "2026-05-05"), "2026-05-05");

        assertThat(progress.periods().get(0).verdict()).isEqualTo(PeriodVerdict.REACHED);
        assertThat(progress.status()).isEqualTo(ProgressStatus.ON_TRACK);
        assertThat(progress.countedInCurrent()).isEqualTo(2);
        assertThat(progress.requiredInCurrent()).isEqualTo(2);
    }

    @Test
    void aPeriodIsNotMissedBeforeItsLastDayIsOver() {
        AtLeast rule = AtLeast.of(2, Recurrence.WEEK);

        assertThat(judge(rule, THREE_WEEKS, List.of(), "2026-05-10")
                        .periods()
                        .get(0)
                        .verdict())
                .isEqualTo(PeriodVerdict.RUNNING);
        assertThat(judge(rule, THREE_WEEKS, List.of(), "2026-05-11")
                        .periods()
                        .get(0)
                        .verdict())
                .isEqualTo(PeriodVerdict.MISSED);
    }

    @Test
    void aShareOfNoneIsShownButNotJudged() {
        Period fromNovember = period("2026-11-15", "2027-12-31");

        TargetProgress progress =
                judge(AtLeast.of(1, Recurrence.YEAR), fromNovember, patrols("2027-05-01"), "2028-01-01");

        assertThat(progress.periods())
                .extracting(PeriodResult::required, PeriodResult::part, PeriodResult::verdict)
                .containsExactly(tuple(0, true, PeriodVerdict.NOT_JUDGED), tuple(1, false, PeriodVerdict.REACHED));
        assertThat(progress.judgedPeriods()).isEqualTo(1);
        assertThat(progress.status()).isEqualTo(ProgressStatus.REACHED);
    }

    @Test
    void whereNothingWasJudgedNothingCanBeMeasured() {
        Period aMonth = period("2026-11-01", "2026-11-30");
        AtLeast rule = AtLeast.of(1, Recurrence.YEAR);

        assertThat(status(rule, aMonth, List.of(), "2026-11-15")).isEqualTo(ProgressStatus.NOT_STARTED);
        assertThat(status(rule, aMonth, patrols("2026-11-03"), "2026-11-15")).isEqualTo(ProgressStatus.ON_TRACK);
        assertThat(status(rule, aMonth, patrols("2026-11-03"), "2026-12-01")).isEqualTo(ProgressStatus.NOT_MEASURABLE);
    }

    @ParameterizedTest
    @CsvSource({
        // of 365 days; today belongs to the elapsed ones
        "2026-01-01, 0",
        "2026-01-30, 0",
        "2026-01-31, 1",
        "2026-06-30, 5",
        "2026-07-02, 6",
        "2026-12-30, 11",
        "2026-12-31, 12"
    })
    void theShareOfThePeriodElapsedIsRequiredByToday(String today, int expected) {
        assertThat(judge(AtLeast.of(12, Recurrence.YEAR), YEAR, List.of(), today)
                        .requiredByToday())
                .isEqualTo(expected);
    }

    @Test
    void isBehindWhenLessThanTheShareIsDone() {
        AtLeast rule = AtLeast.of(12, Recurrence.YEAR);

        assertThat(status(rule, YEAR, List.of(patrols("2026-01-02", 5)), "2026-06-30"))
                .isEqualTo(ProgressStatus.ON_TRACK);
        assertThat(status(rule, YEAR, List.of(patrols("2026-01-02", 5)), "2026-07-02"))
                .isEqualTo(ProgressStatus.BEHIND);
    }

    @Test
    void theShareIsThatOfTheCurrentPeriodAlone() {
        List<Tally> plentyLastYear = List.of(patrols("2026-03-01", 24));

        TargetProgress progress = judge(AtLeast.of(12, Recurrence.YEAR), TWO_YEARS, plentyLastYear, "2027-02-01");

        assertThat(progress.requiredByToday()).isEqualTo(1);
        assertThat(progress.countedInCurrent()).isZero();
        assertThat(progress.status()).isEqualTo(ProgressStatus.BEHIND);
    }

    @ParameterizedTest
    @CsvSource({"WEEK, 2026-05-10", "DAY, 2026-05-04"})
    void aWeekOrADayIsJudgedWhenItIsOver(Recurrence recurrence, String today) {
        TargetProgress progress = judge(AtLeast.of(7, recurrence), THREE_WEEKS, patrols("2026-05-04"), today);

        assertThat(progress.requiredByToday()).isZero();
    }

    @Test
    void theFirstWeekWithNothingYetHasNotStarted() {
        AtLeast rule = AtLeast.of(7, Recurrence.WEEK);

        assertThat(status(rule, THREE_WEEKS, List.of(), "2026-05-10")).isEqualTo(ProgressStatus.NOT_STARTED);
        assertThat(status(rule, THREE_WEEKS, patrols("2026-05-04"), "2026-05-10"))
                .isEqualTo(ProgressStatus.ON_TRACK);
        assertThat(status(rule, THREE_WEEKS, List.of(), "2026-05-11")).isEqualTo(ProgressStatus.BEHIND);
    }

    @Test
    void aMissedPeriodIsBehindUntilTheEndAndThenNotReached() {
        AtLeast rule = AtLeast.of(1, Recurrence.WEEK);
        List<Tally> allButTheFirst = patrols("2026-05-12", "2026-05-19");

        assertThat(status(rule, THREE_WEEKS, allButTheFirst, "2026-05-24")).isEqualTo(ProgressStatus.BEHIND);
        assertThat(status(rule, THREE_WEEKS, allButTheFirst, "2026-05-25")).isEqualTo(ProgressStatus.NOT_REACHED);
    }

    @Test
    void isReachedWhenTheLastPeriodHasItsNumberToo() {
        AtLeast rule = AtLeast.of(1, Recurrence.WEEK);

        assertThat(status(rule, THREE_WEEKS, patrols("2026-05-04", "2026-05-12"), "2026-05-18"))
                .isEqualTo(ProgressStatus.ON_TRACK);
        assertThat(status(rule, THREE_WEEKS, patrols("2026-05-04", "2026-05-12", "2026-05-18"), "2026-05-18"))
                .isEqualTo(ProgressStatus.REACHED);
    }

    @Test
    void theWholePeriodIsReachedAtItsNumberAndMissedOnlyAfterItsEnd() {
        AtLeast rule = AtLeast.of(3, Recurrence.WHOLE);
        List<Tally> two = List.of(patrols("2026-02-01", 2));

        assertThat(status(rule, YEAR, List.of(patrols("2026-02-01", 3)), "2026-02-01"))
                .isEqualTo(ProgressStatus.REACHED);
        assertThat(status(rule, YEAR, two, "2026-08-01")).isEqualTo(ProgressStatus.ON_TRACK);
        assertThat(status(rule, YEAR, two, "2026-12-31")).isEqualTo(ProgressStatus.BEHIND);
        assertThat(status(rule, YEAR, two, "2027-01-01")).isEqualTo(ProgressStatus.NOT_REACHED);
    }

    @Test
    void hasNotStartedBeforeItsFirstDay() {
        TargetProgress progress = judge(AtLeast.of(3, Recurrence.YEAR), YEAR, List.of(), "2025-12-31");

        assertThat(progress.status()).isEqualTo(ProgressStatus.NOT_STARTED);
        assertThat(progress.current()).isNull();
        assertThat(progress.countedInCurrent()).isZero();
        assertThat(progress.requiredInCurrent()).isZero();
        assertThat(progress.requiredByToday()).isZero();
    }
}
