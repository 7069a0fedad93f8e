package se.medborgarlofte.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.medborgarlofte.promise.Promised.judge;
import static se.medborgarlofte.promise.Promised.patrols;
import static se.medborgarlofte.promise.Promised.period;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.medborgarlofte.shared.Period;

/** What a period requires, and what is counted in it. */
class AtLeastTests {

    private static final Period AUTUMN_TO_SPRING = period("2026-10-01", "2028-03-31");

    private static AtLeast perYear(int number, @Nullable Integer first, @Nullable Integer last) {
        return new AtLeast(number, Recurrence.YEAR, Anchor.CALENDAR, first, last);
    }

    private static List<Integer> required(AtLeast rule, Period period) {
        return judge(rule, period, List.of(), "2026-10-01").periods().stream()
                .map(PeriodResult::required)
                .toList();
    }

    @Test
    void aPartPeriodRequiresItsShareRoundedDown() {
        // 92 of 365 days, the whole year, 91 of 366 days
        assertThat(required(perYear(4, null, null), AUTUMN_TO_SPRING)).containsExactly(1, 4, 0);
        assertThat(required(perYear(100_000, null, null), AUTUMN_TO_SPRING)).containsExactly(25_205, 100_000, 24_863);
    }

    @Test
    void theWritersNumberForAPartPeriodGoesBeforeTheShare() {
        assertThat(required(perYear(4, 2, null), AUTUMN_TO_SPRING)).containsExactly(2, 4, 0);
        assertThat(required(perYear(4, null, 3), AUTUMN_TO_SPRING)).containsExactly(1, 4, 3);
        assertThat(required(perYear(4, 0, 3), AUTUMN_TO_SPRING)).containsExactly(0, 4, 3);
    }

    @Test
    void theFirstPartNumberHoldsForTheOnlyPart() {
        Period insideOneYear = period("2026-02-01", "2026-05-31");

        assertThat(required(perYear(4, 2, 3), insideOneYear)).containsExactly(2);
        assertThat(required(perYear(4, null, 3), insideOneYear)).containsExactly(3);
        assertThat(required(perYear(4, null, null), insideOneYear)).containsExactly(1);
    }

    @Test
    void aWholePeriodTakesNoPartNumber() {
        Period twoYears = period("2026-01-01", "2027-12-31");

        assertThat(required(perYear(4, 1, 2), twoYears)).containsExactly(4, 4);
    }

    @Test
    void aStepFromTheFirstDayIsCutOnlyAtTheEnd() {
        AtLeast rule = new AtLeast(4, Recurrence.YEAR, Anchor.FIRST_DAY, 1, null);

        // 183 of the 366 days from 1 October 2027
        assertThat(required(rule, AUTUMN_TO_SPRING)).containsExactly(4, 2);
        assertThat(required(new AtLeast(4, Recurrence.YEAR, Anchor.FIRST_DAY, 1, 3), AUTUMN_TO_SPRING))
                .containsExactly(4, 3);
    }

    @Test
    void theWholePeriodIsNeverProrated() {
        TargetProgress progress = judge(AtLeast.of(7, Recurrence.WHOLE), AUTUMN_TO_SPRING, List.of(), "2026-10-01");

        assertThat(progress.required()).isEqualTo(7);
        assertThat(progress.periods()).noneMatch(PeriodResult::part);
    }

    @Test
    void bothEndDaysBelongAndNothingOutside() {
        List<Tally> tallies = patrols("2025-12-31", "2026-01-01", "2026-12-31", "2027-01-01");

        TargetProgress progress =
                judge(AtLeast.of(2, Recurrence.YEAR), period("2026-01-01", "2026-12-31"), tallies, "2027-01-01");

        assertThat(progress.counted()).isEqualTo(2);
        assertThat(progress.status()).isEqualTo(ProgressStatus.REACHED);
    }

    @Test
    void countsOnlyItsOwnTypes() {
        List<Tally> tallies =
                List.of(patrols("2026-05-04", 3), Tally.on(Promised.day("2026-05-04"), Promised.SCHOOL_VISIT, 50));

        assertThat(judge(AtLeast.of(9, Recurrence.MONTH), period("2026-05-01", "2026-05-31"), tallies, "2026-05-05")
                        .counted())
                .isEqualTo(3);
    }

    @Test
    void countsAnyOfASetOfTypes() {
        Target target = new Target(
                1,
                List.of(new CountedActivity(1, "Fotpatrull"), new CountedActivity(2, "Skolbesök")),
                AtLeast.of(5, Recurrence.WEEK),
                Commitment.BINDING);
        Period week = period("2026-05-04", "2026-05-10");
        List<Tally> tallies =
                List.of(patrols("2026-05-04", 3), Tally.on(Promised.day("2026-05-10"), Promised.SCHOOL_VISIT, 2));

        assertThat(judge(List.of(new PublishedTargets(week.start(), week, List.of(target))), tallies, "2026-05-11")
                        .counted())
                .isEqualTo(5);
    }

    @Test
    void aTotalOverASpanIsCountedWhereItBelongs() {
        Period quarter = period("2026-04-01", "2026-06-30");
        List<Tally> totals = List.of(
                new Tally(quarter.start(), Promised.day("2026-04-30"), Promised.PATROL, 20),
                new Tally(Promised.day("2026-05-01"), Promised.day("2026-05-31"), Promised.PATROL, 30),
                new Tally(Promised.day("2026-06-15"), Promised.day("2026-07-02"), Promised.PATROL, 999));

        assertThat(judge(AtLeast.of(25, Recurrence.MONTH), quarter, totals, "2026-07-03")
                        .periods())
                .extracting(PeriodResult::counted)
                .containsExactly(20, 30, 0);
    }

    @Test
    void namesThePeriodsThatATotalMayNotCross() {
        assertThat(AtLeast.of(5, Recurrence.MONTH).periods(period("2026-04-10", "2026-06-20")))
                .containsExactly(
                        period("2026-04-10", "2026-04-30"),
                        period("2026-05-01", "2026-05-31"),
                        period("2026-06-01", "2026-06-20"));
        assertThat(new WithoutMeasure().periods(AUTUMN_TO_SPRING)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 100_001})
    void refusesANumberThatNobodyCanMean(int number) {
        assertThatIllegalArgumentException().isThrownBy(() -> AtLeast.of(number, Recurrence.YEAR));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 100_001})
    void refusesAPartNumberThatNobodyCanMean(int number) {
        assertThatIllegalArgumentException().isThrownBy(() -> perYear(1, number, null));
        assertThatIllegalArgumentException().isThrownBy(() -> perYear(1, null, number));
    }

    @Test
    void refusesATallyThatIsNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> patrols("2026-01-01", -1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Tally(Promised.day("2026-01-02"), Promised.day("2026-01-01"), 1, 1));
    }
}
