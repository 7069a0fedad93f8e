package se.medborgarlofte.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.medborgarlofte.promise.Promised.judge;
import static se.medborgarlofte.promise.Promised.patrols;
import static se.medborgarlofte.promise.Promised.period;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.medborgarlofte.shared.Period;

/** What a page shows of a target beside its figure: its short periods by month, and what is asked for by today. */
class PeriodFoldTests {

    private static final Period TWO_YEARS = period("2025-07-01", "2027-06-30");
    private static final AtLeast DAILY = AtLeast.of(1, Recurrence.DAY);

    @Test
    void twoYearsOfDaysAreFoldedByMonthUntilToday() {
        List<PeriodFold> folds = judge(
                        DAILY, TWO_YEARS, patrols("2026-02-27", "2026-03-01", "2026-03-02"), "2026-03-04")
                .folds();

        assertThat(folds).hasSize(9);
        assertThat(folds.subList(7, 9))
                .extracting(PeriodFold::month, PeriodFold::reached, PeriodFold::judged, PeriodFold::current)
                .containsExactly(
                        tuple(period("2026-02-01", "2026-02-28"), 1, 28, false),
                        tuple(period("2026-03-01", "2026-03-31"), 2, 3, true));
        assertThat(folds.get(8).periods()).hasSize(4);
    }

    @Test
    void aWeekStandsInTheMonthThatItBeginsIn() {
        List<PeriodFold> folds = judge(AtLeast.of(1, Recurrence.WEEK), TWO_YEARS, patrols("2026-04-01"), "2026-04-08")
                .folds();

        assertThat(folds.get(8).periods())
                .extracting(result -> result.period().start().toString())
                .containsExactly("2026-03-02", "2026-03-09", "2026-03-16", "2026-03-23", "2026-03-30");
        assertThat(folds.get(8).reached()).isEqualTo(1);
        assertThat(folds.get(9).current()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            names = {"WEEK", "DAY"},
            mode = EnumSource.Mode.EXCLUDE)
    void longPeriodsAreNotFolded(Recurrence recurrence) {
        assertThat(judge(AtLeast.of(2, recurrence), TWO_YEARS, List.of(), "2027-06-01")
                        .folds())
                .isEmpty();
    }

    @Test
    void noMonthIsCurrentWhenThePromiseIsOver() {
        assertThat(judge(DAILY, TWO_YEARS, List.of(), "2027-07-01").folds())
                .hasSize(24)
                .noneMatch(PeriodFold::current);
    }

    @Property(tries = 50)
    void everyPeriodThatHasBegunStandsInOneFold(@ForAll @IntRange(min = -5, max = 800) int day) {
        String today = TWO_YEARS.start().plusDays(day).toString();
        TargetProgress progress = judge(DAILY, TWO_YEARS, patrols("2025-09-09"), today);

        assertThat(progress.folds().stream().flatMap(fold -> fold.periods().stream()))
                .containsExactlyElementsOf(progress.begun());
        assertThat(progress.folds().stream().mapToInt(PeriodFold::judged).sum()).isEqualTo(progress.judgedPeriods());
        assertThat(progress.begun().size() + progress.upcomingPeriods())
                .isEqualTo(progress.periods().size());
    }

    @ParameterizedTest
    @CsvSource({
        // today, done; then what is required, of days gone, of days
        "2026-01-30, 0, ",
        "2026-06-30, 4, 5 181 365",
        "2026-06-30, 11, 5 181 365",
        "2026-06-30, 12, ",
        "2027-01-01, 4, "
    })
    void whatIsDueIsToldWhileThePeriodLacksItsNumber(String today, int done, String due) {
        Period year = period("2026-01-01", "2026-12-31");
        List<Tally> tallies = IntStream.range(0, done)
                .mapToObj(index -> patrols("2026-01-05", 1))
                .toList();

        Pace pace = judge(AtLeast.of(12, Recurrence.YEAR), year, tallies, today).due();

        assertThat(pace == null ? null : pace.required() + " " + pace.daysGone() + " " + pace.days())
                .isEqualTo(due);
    }
}
