package se.medborgarlofte.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.medborgarlofte.promise.Promised.day;
import static se.medborgarlofte.promise.Promised.judge;
import static se.medborgarlofte.promise.Promised.patrols;
import static se.medborgarlofte.promise.Promised.period;
import static se.medborgarlofte.promise.Promised.version;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.medborgarlofte.shared.Period;

/** The sum divided by the days that are over, those with none among them. */
class AverageTests {

    private static final Period TEN_DAYS = period("2026-05-01", "2026-05-10");
    private static final Average ONE_A_DAY = new Average(1, Recurrence.DAY);

    @ParameterizedTest
    @CsvSource({
        "2026-04-30, NOT_STARTED, 0,   0",
        "2026-05-01, ON_TRACK,    0.0, 0",
        "2026-05-02, ON_TRACK,    4.0, 1",
        "2026-05-05, ON_TRACK,    1.0, 4",
        "2026-05-06, BEHIND,      0.8, 5",
        "2026-05-10, ON_TRACK,    1.0, 9",
        "2026-05-11, NOT_REACHED, 0.9, 10",
        "2027-05-11, NOT_REACHED, 0.9, 10",
    })
    void comparesWithTheDaysThatAreOver(String today, ProgressStatus status, String average, int days) {
        List<Tally> done = List.of(patrols("2026-05-01", 4), patrols("2026-05-07", 5));

        TargetProgress progress = judge(ONE_A_DAY, TEN_DAYS, done, today);

        assertThat(progress.status()).isEqualTo(status);
        assertThat(figure(progress).average()).isEqualByComparingTo(average);
        assertThat(figure(progress).days()).isEqualTo(days);
        assertThat(progress.counted()).isEqualTo(9);
        assertThat(progress.required()).isEqualTo(10);
    }

    @Test
    void isReachedAsSoonAsTheWholeSumIsThere() {
        assertThat(judge(ONE_A_DAY, TEN_DAYS, List.of(patrols("2026-05-02", 10)), "2026-05-03")
                        .status())
                .isEqualTo(ProgressStatus.REACHED);
    }

    @Test
    void countsTodayButDividesByNoDayThatIsNotOver() {
        TargetProgress progress = judge(ONE_A_DAY, TEN_DAYS, patrols("2026-05-02"), "2026-05-02");

        assertThat(progress.counted()).isEqualTo(1);
        assertThat(figure(progress).counted()).isZero();
        assertThat(progress.status()).isEqualTo(ProgressStatus.BEHIND);
    }

    /** 10 days of five a week are 50 sevenths: seven are too few, eight enough. */
    @ParameterizedTest
    @CsvSource({"7, NOT_REACHED, 4.9", "8, REACHED, 5.6"})
    void perWeekIsPerSevenDays(int done, ProgressStatus status, String average) {
        TargetProgress progress =
                judge(new Average(5, Recurrence.WEEK), TEN_DAYS, List.of(patrols("2026-05-04", done)), "2026-05-11");

        assertThat(progress.status()).isEqualTo(status);
        assertThat(progress.required()).isEqualTo(8);
        assertThat(figure(progress).average()).isEqualByComparingTo(average);
    }

    /** Two a day for four days, one a day for six. */
    @Test
    void asksEachDayForTheNumberThatWasInForceOnIt() {
        TargetProgress progress = judge(
                List.of(
                        version("2026-05-01", TEN_DAYS, new Average(2, Recurrence.DAY)),
                        version("2026-05-05", TEN_DAYS, ONE_A_DAY)),
                List.of(patrols("2026-05-02", 13)),
                "2026-05-11");

        assertThat(progress.required()).isEqualTo(14);
        assertThat(progress.status()).isEqualTo(ProgressStatus.NOT_REACHED);
        assertThat(progress.change())
                .isEqualTo(new NumberChange(day("2026-05-05"), 2, Recurrence.DAY, 1, Recurrence.DAY));
    }

    @Test
    void judgesNoDayBeforeTheTargetCameIntoThePromise() {
        TargetProgress progress = judge(
                List.of(
                        version("2026-05-01", TEN_DAYS, AtLeast.of(1, Recurrence.WHOLE)),
                        version("2026-05-06", TEN_DAYS, ONE_A_DAY)),
                List.of(patrols("2026-05-02", 9), patrols("2026-05-06", 1)),
                "2026-05-08");

        assertThat(figure(progress)).isEqualTo(new AverageFigure(1, 2, 1));
        assertThat(progress.required()).isEqualTo(5);
        assertThat(progress.counted()).isEqualTo(10);
        assertThat(progress.status()).isEqualTo(ProgressStatus.BEHIND);
        assertThat(progress.periods())
                .extracting(PeriodResult::verdict)
                .containsExactly(PeriodVerdict.NOT_JUDGED, PeriodVerdict.RUNNING);
    }

    @ParameterizedTest
    @EnumSource(
            names = {"DAY", "WEEK"},
            mode = EnumSource.Mode.EXCLUDE)
    void isPerDayOrWeekOnly(Recurrence recurrence) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Average(1, recurrence));
    }

    private static AverageFigure figure(TargetProgress progress) {
        return (AverageFigure) Objects.requireNonNull(progress.figure());
    }
}
