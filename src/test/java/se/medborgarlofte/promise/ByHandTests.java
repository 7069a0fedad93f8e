package se.medborgarlofte.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.medborgarlofte.promise.Promised.day;
import static se.medborgarlofte.promise.Promised.period;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.medborgarlofte.shared.Period;

/** Milestones, requests and indicators: judged by what was recorded by hand for them. */
class ByHandTests {

    private static final Period YEAR = period("2026-01-01", "2026-12-31");

    @ParameterizedTest
    @CsvSource({
        "         ,            2025-12-31, OPEN",
        "         ,            2026-06-30, OPEN",
        "         ,            2026-07-01, BEHIND",
        "         ,            2027-01-01, NOT_REACHED",
        "2026-06-30,           2026-06-30, REACHED",
        "2026-07-01,           2026-07-01, BEHIND",
        "2026-07-01,           2027-01-01, NOT_REACHED",
        "2026-03-01,           2027-01-01, REACHED",
    })
    void aMilestoneIsToBeReachedByItsDay(@Nullable String done, String today, ProgressStatus status) {
        TargetProgress progress = judge(
                new Milestone("Ett råd är inrättat", day("2026-06-30")),
                today,
                done == null ? List.of() : List.of(entry(1, EntryKind.DONE, done, null, null)));

        assertThat(progress.status()).isEqualTo(status);
        assertThat(progress.required()).isEqualTo(1);
        assertThat(progress.counted()).isEqualTo(status == ProgressStatus.REACHED ? 1 : 0);
    }

    @Test
    void aMilestoneWithoutADayHasThePromise() {
        List<Entry> done = List.of(entry(1, EntryKind.DONE, "2026-12-31", null, null));

        assertThat(judge(new Milestone("Klart", null), "2027-02-01", done).status())
                .isEqualTo(ProgressStatus.REACHED);
        assertThat(judge(new Milestone("Klart", day("2027-06-01")), "2027-01-01", List.of())
                        .status())
                .as("no day after the promise")
                .isEqualTo(ProgressStatus.NOT_REACHED);
    }

    /** Asked for on 1 March and on 1 June, each to be met within thirty days. */
    @ParameterizedTest
    @CsvSource({
        "         ,            2026-03-31, OPEN,           0",
        "         ,            2026-04-01, BEHIND,         0",
        "2026-03-31,           2026-06-02, ON_TRACK,       1",
        "2026-04-01,           2026-06-02, BEHIND,         1",
        "2026-03-31,           2026-07-02, BEHIND,         1",
        "2026-03-31,           2027-01-01, NOT_REACHED,    1",
    })
    void eachRequestIsToBeMetInTime(@Nullable String met, String today, ProgressStatus status, int shown) {
        List<Entry> entries = Stream.of(
                        entry(1, EntryKind.REQUESTED, "2026-03-01", null, null),
                        today.compareTo("2026-06-01") < 0
                                ? null
                                : entry(2, EntryKind.REQUESTED, "2026-06-01", null, null),
                        met == null ? null : entry(3, EntryKind.MET, met, null, 1))
                .filter(Objects::nonNull)
                .toList();

        TargetProgress progress = judge(new OnDemand("En vandring", 30), today, entries);

        assertThat(progress.status()).isEqualTo(status);
        assertThat(((RequestFigure) Objects.requireNonNull(progress.figure())).met())
                .isEqualTo(shown);
    }

    @Test
    void requestsThatAllCameAreReachedAndNoneCannotBeJudged() {
        List<Entry> met = List.of(
                entry(1, EntryKind.REQUESTED, "2026-03-01", null, null),
                entry(2, EntryKind.MET, "2026-12-31", null, 1),
                entry(3, EntryKind.REQUESTED, "2027-01-01", null, null));

        assertThat(judge(new OnDemand("En vandring", null), "2027-01-02", met).status())
                .as("what is asked for afterwards is another promise's")
                .isEqualTo(ProgressStatus.REACHED);
        assertThat(judge(new OnDemand("En vandring", null), "2027-01-02", List.of())
                        .status())
                .isEqualTo(ProgressStatus.NOT_MEASURABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "DOWN, 42, 35, 35,   REACHED",
        "DOWN, 42, 35, 35.1, NOT_REACHED",
        "UP,   35, 42, 42,   REACHED",
        "UP,   35, 42, 41.9, NOT_REACHED",
    })
    void anOutcomeIsJudgedByTheLastValueWithinThePromise(
            Direction direction, BigDecimal baseline, BigDecimal goal, BigDecimal last, ProgressStatus status) {
        Outcome rule = new Outcome("Otrygga", "procent", direction, baseline, goal, "Polisens mätning");
        List<Entry> values = List.of(
                entry(1, EntryKind.VALUE, "2026-12-01", last, null),
                entry(2, EntryKind.VALUE, "2026-02-01", goal, null),
                entry(3, EntryKind.VALUE, "2027-01-15", baseline, null));

        assertThat(judge(rule, "2026-12-31", values).status()).isEqualTo(ProgressStatus.OPEN);
        assertThat(judge(rule, "2027-01-01", values).status()).isEqualTo(status);
        assertThat(judge(rule, "2027-01-01", List.of()).status()).isEqualTo(ProgressStatus.NOT_MEASURABLE);
    }

    @Test
    void anOutcomeIsDrawnBetweenItsOutermostValues() {
        Outcome rule = new Outcome(
                "Otrygga", "procent", Direction.DOWN, new BigDecimal("40"), new BigDecimal("30"), "Mätningen");
        OutcomeFigure figure = (OutcomeFigure) Objects.requireNonNull(judge(
                        rule,
                        "2026-06-01",
                        List.of(
                                entry(1, EntryKind.VALUE, "2026-01-01", new BigDecimal("40"), null),
                                entry(2, EntryKind.VALUE, "2026-12-31", new BigDecimal("20"), null)))
                .figure());

        assertThat(figure.baseline()).isEqualTo(10);
        assertThat(figure.goal()).isEqualTo(50);
        assertThat(figure.points()).extracting(OutcomeFigure.Point::x).containsExactly(0.0, 100.0);
        assertThat(figure.points()).extracting(OutcomeFigure.Point::y).containsExactly(10.0, 90.0);
    }

    @Test
    void aGoalIsNotWhereItBegins() {
        BigDecimal same = new BigDecimal("40");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Outcome("x", "", Direction.UP, same, new BigDecimal("40.0"), "y"));
    }

    @Test
    void whatIsStruckOrForAnotherTargetCountsNot() {
        Entry struck = new Entry(
                1,
                1,
                EntryKind.DONE,
                day("2026-02-01"),
                null,
                "",
                null,
                null,
                day("2026-02-01"),
                EntryReason.DID_NOT_HAPPEN,
                day("2026-02-02"),
                true);
        Entry other = new Entry(
                2, 2, EntryKind.DONE, day("2026-02-01"), null, "", null, null, day("2026-02-01"), null, null, false);

        assertThat(judge(new Milestone("Klart", null), "2026-03-01", List.of(struck, other))
                        .status())
                .isEqualTo(ProgressStatus.OPEN);
    }

    private static TargetProgress judge(Rule rule, String today, List<Entry> entries) {
        PublishedTargets only = new PublishedTargets(YEAR.start(), YEAR, List.of(Promised.target(rule)));
        return Progress.of(List.of(only), new Recorded(List.of(), List.of(), entries), day(today))
                .targets()
                .get(0);
    }

    private static Entry entry(
            int number, EntryKind kind, String day, @Nullable BigDecimal amount, @Nullable Integer about) {
        return new Entry(1, number, kind, day(day), amount, "", null, about, day(day), null, null, false);
    }
}
