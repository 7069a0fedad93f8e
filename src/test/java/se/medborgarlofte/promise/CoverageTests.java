package se.medborgarlofte.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.groups.Tuple.tuple;
import static se.medborgarlofte.promise.Promised.PATROL;
import static se.medborgarlofte.promise.Promised.SCHOOL_VISIT;
import static se.medborgarlofte.promise.Promised.day;
import static se.medborgarlofte.promise.Promised.period;
import static se.medborgarlofte.promise.Promised.version;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.medborgarlofte.shared.Period;

/** Each of a list, so many times in each period. */
class CoverageTests {

    private static final Period TWO_YEARS = period("2026-01-01", "2027-12-31");
    private static final Coverage TWICE_A_YEAR = new Coverage(List.of("7A", "7B"), 2, Recurrence.YEAR);

    private static final List<MemberTally> DONE = List.of(
            visit("2026-03-01", 1, "7A"),
            visit("2026-04-01", 2, "7A"),
            visit("2026-05-01", 3, "7A"),
            visit("2026-05-01", 3, "7B"),
            visit("2027-01-10", 4, "7B"));

    @ParameterizedTest
    @CsvSource({
        "2025-12-31, NOT_STARTED",
        "2026-06-30, ON_TRACK",
        "2026-12-31, BEHIND",
        "2027-01-01, BEHIND",
        "2028-01-01, NOT_REACHED",
    })
    void whatOneHasTooMuchMakesGoodForNoOther(String today, ProgressStatus status) {
        TargetProgress progress = judge(List.of(version("2026-01-01", TWO_YEARS, TWICE_A_YEAR)), DONE, today);

        assertThat(progress.status()).isEqualTo(status);
        assertThat(progress.periods())
                .extracting(PeriodResult::counted, PeriodResult::required)
                .containsExactly(tuple(1, 2), tuple(0, 2));
    }

    @Test
    void isReachedWhenEachHasItsNumber() {
        List<MemberTally> done = List.of(
                visit("2026-03-01", 1, "7A"),
                visit("2026-03-01", 1, "7B"),
                visit("2026-12-31", 2, "7A"),
                visit("2026-12-31", 2, "7B"));

        TargetProgress progress = judge(
                List.of(version("2026-01-01", period("2026-01-01", "2026-12-31"), TWICE_A_YEAR)), done, "2027-01-01");

        assertThat(progress.status()).isEqualTo(ProgressStatus.REACHED);
    }

    @Test
    void tellsOfTheMeasuresBehindItAndWhenEachWasReached() {
        TargetProgress progress = judge(List.of(version("2026-01-01", TWO_YEARS, TWICE_A_YEAR)), DONE, "2026-06-30");

        assertThat(progress.counted()).isEqualTo(4);
        assertThat(figure(progress).period()).isEqualTo(period("2026-01-01", "2026-12-31"));
        assertThat(figure(progress).lines())
                .containsExactly(
                        new CoverageFigure.Line("7A", List.of(day("2026-03-01"), day("2026-04-01"), day("2026-05-01"))),
                        new CoverageFigure.Line("7B", List.of(day("2026-05-01"))));
    }

    @Test
    void countsOnlyItsOwnListTypesAndTime() {
        List<MemberTally> done = List.of(
                visit("2025-12-31", 1, "7A"),
                visit("2028-01-01", 2, "7A"),
                visit("2026-03-01", 3, "9C"),
                MemberTally.on(day("2026-03-01"), 4, 1, "7A", SCHOOL_VISIT),
                MemberTally.on(day("2026-03-01"), 5, 2, "7A", PATROL));

        TargetProgress progress = judge(List.of(version("2026-01-01", TWO_YEARS, TWICE_A_YEAR)), done, "2026-06-30");

        assertThat(figure(progress).lines()).allMatch(line -> line.days().isEmpty());
        assertThat(progress.periods()).extracting(PeriodResult::counted).containsOnly(0);
    }

    @Test
    void judgesEachPeriodByTheListThatWasInForceWhenItBegan() {
        List<PublishedTargets> versions = List.of(
                version("2026-01-01", TWO_YEARS, TWICE_A_YEAR),
                version("2026-09-01", TWO_YEARS, new Coverage(List.of("7A", "7B", "7C"), 1, Recurrence.YEAR)));

        TargetProgress progress = judge(versions, DONE, "2028-01-01");

        assertThat(progress.periods())
                .extracting(PeriodResult::counted, PeriodResult::required)
                .containsExactly(tuple(1, 2), tuple(1, 3));
    }

    /** 92 of 365 days: a quarter of two is nothing, of four it is one. */
    @ParameterizedTest
    @CsvSource({"2, NOT_MEASURABLE", "4, NOT_REACHED"})
    void asksForAShareOfAPartPeriod(int times, ProgressStatus status) {
        Coverage rule = new Coverage(List.of("7A", "7B"), times, Recurrence.YEAR);

        TargetProgress progress = judge(
                List.of(version("2026-10-01", period("2026-10-01", "2026-12-31"), rule)),
                List.of(visit("2026-11-01", 1, "7A")),
                "2027-01-01");

        assertThat(progress.status()).isEqualTo(status);
        assertThat(progress.periods().get(0).counted()).isEqualTo(1);
    }

    @Test
    void isPacedByHowManyOfTheListShouldBeReached() {
        TargetProgress progress = judge(
                List.of(version(
                        "2026-01-01",
                        period("2026-01-01", "2026-12-31"),
                        new Coverage(List.of("7A", "7B"), 1, Recurrence.YEAR))),
                List.of(),
                "2026-12-01");

        assertThat(progress.requiredByToday()).isEqualTo(1);
        assertThat(progress.status()).isEqualTo(ProgressStatus.BEHIND);
    }

    @Test
    void isOfSomething() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Coverage(List.of(), 1, Recurrence.YEAR));
        assertThatIllegalArgumentException().isThrownBy(() -> new Coverage(List.of("7A"), 0, Recurrence.YEAR));
        assertThatIllegalArgumentException().isThrownBy(() -> new Coverage(List.of("7A"), 1001, Recurrence.YEAR));
    }

    private static MemberTally visit(String day, long event, String member) {
        return MemberTally.on(day(day), event, 1, member, PATROL);
    }

    private static TargetProgress judge(List<PublishedTargets> versions, List<MemberTally> done, String today) {
        return Progress.of(versions, new Recorded(List.of(), done, List.of()), day(today))
                .targets()
                .get(0);
    }

    private static CoverageFigure figure(TargetProgress progress) {
        return (CoverageFigure) Objects.requireNonNull(progress.figure());
    }
}
