package se.medborgarlofte.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.medborgarlofte.promise.Promised.day;
import static se.medborgarlofte.promise.Promised.patrols;
import static se.medborgarlofte.promise.Promised.period;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.context.MessageSourceResolvable;
import se.medborgarlofte.history.Canonical;
import se.medborgarlofte.shared.Period;

/** What each rule says of itself, and where its numbers end. */
class RuleFactsTests {

    private static final Period YEAR = period("2026-01-01", "2026-12-31");
    private static final Outcome OUTCOME =
            new Outcome("Otrygga", "procent", Direction.DOWN, new BigDecimal("42"), new BigDecimal("35"), "Brå");

    @Test
    void whatIsJudgedOnceHasOnePeriodAndOneThatComesBackHasMany() {
        for (Rule once : List.of(
                new Average(1, Recurrence.DAY), new Milestone("Klart", null), new OnDemand("Möte", null), OUTCOME)) {
            assertThat(once.periods(YEAR)).as(once.kind()).containsExactly(YEAR);
        }
        assertThat(AtLeast.of(1, Recurrence.QUARTER).periods(YEAR)).hasSize(4);
        assertThat(new Coverage(List.of("7A"), 1, Recurrence.QUARTER).periods(YEAR))
                .hasSize(4)
                .first()
                .isEqualTo(period("2026-01-01", "2026-03-31"));
        assertThat(new WithoutMeasure().periods(YEAR)).isEmpty();
    }

    @Test
    void saysWhatStaffRecordByHand() {
        assertThat(new Milestone("Klart", null).recordedByHand()).containsExactly(EntryKind.DONE);
        assertThat(new OnDemand("Möte", null).recordedByHand()).containsExactly(EntryKind.REQUESTED, EntryKind.MET);
        assertThat(OUTCOME.recordedByHand()).containsExactly(EntryKind.VALUE);
        assertThat(AtLeast.of(1, Recurrence.YEAR).recordedByHand()).isEmpty();
    }

    @Test
    void tellsWhatTheSentenceLeavesOut() {
        assertThat(codes(new Milestone("Klart", day("2026-06-30")).details()))
                .containsExactly("counting.target.milestone.by");
        assertThat(new Milestone("Klart", null).details()).isEmpty();
        assertThat(codes(OUTCOME.details())).containsExactly("counting.target.outcome.source");
        assertThat(new Outcome("Otrygga", "", Direction.DOWN, BigDecimal.TEN, BigDecimal.ONE, "").details())
                .isEmpty();
        assertThat(codes(new Coverage(List.of("7A"), 1, Recurrence.YEAR).details()))
                .containsExactly("counting.target.coverage.list");
        assertThat(AtLeast.of(1, Recurrence.YEAR).details()).isEmpty();
        assertThat(new AtLeast(1, Recurrence.YEAR, Anchor.FIRST_DAY, 1, 2).details())
                .hasSize(3);
        assertThat(new OnDemand("Möte", 30).sentence("").getCodes())
                .containsExactly("counting.target.on-demand.within");
        assertThat(new OnDemand("Möte", null).sentence("").getCodes()).containsExactly("counting.target.on-demand");
    }

    @Test
    void takesItsLargestNumberAndNoLarger() {
        assertThatCode(() -> new Average(Numbered.MOST, Recurrence.DAY)).doesNotThrowAnyException();
        assertThatIllegalArgumentException().isThrownBy(() -> new Average(Numbered.MOST + 1, Recurrence.DAY));
        assertThatCode(() -> new Coverage(List.of("7A"), Coverage.MOST_TIMES, Recurrence.YEAR))
                .doesNotThrowAnyException();
        Outcome old = (Outcome) Canonical.read(
                "{\"rule\":\"outcome\",\"indicator\":\"x\",\"direction\":\"UP\",\"baseline\":1,\"goal\":10}",
                Rule.class);
        assertThat(old.unit() + old.source()).isEmpty();
    }

    @Test
    void aNumberIsLoweredOrRaisedOnlyInPeriodsOfTheSameLength() {
        assertThat(change(5, Recurrence.YEAR, 3, Recurrence.YEAR))
                .matches(NumberChange::lowered)
                .matches(change -> !change.raised());
        assertThat(change(3, Recurrence.YEAR, 5, Recurrence.YEAR))
                .matches(NumberChange::raised)
                .matches(change -> !change.lowered());
        assertThat(change(3, Recurrence.YEAR, 3, Recurrence.YEAR))
                .matches(change -> !change.raised())
                .matches(change -> !change.lowered());
        assertThat(change(5, Recurrence.YEAR, 3, Recurrence.MONTH)).matches(change -> !change.lowered());
        assertThat(change(3, Recurrence.YEAR, 5, Recurrence.MONTH)).matches(change -> !change.raised());
    }

    @Test
    void whatWasRecordedUntilADayIsWhatWasDoneByItsEnd() {
        Recorded all = new Recorded(
                patrols("2026-05-31", "2026-06-01"),
                List.of(
                        MemberTally.on(day("2026-05-31"), 1, 1, "7A", Promised.PATROL),
                        MemberTally.on(day("2026-06-01"), 2, 1, "7A", Promised.PATROL)),
                List.of(entry("2026-05-31"), entry("2026-06-01")));

        Recorded may = all.until(day("2026-05-31"));

        assertThat(may.tallies()).extracting(Tally::to).containsExactly(day("2026-05-31"));
        assertThat(may.members()).extracting(each -> each.done().to()).containsExactly(day("2026-05-31"));
        assertThat(may.entries()).extracting(Entry::day).containsExactly(day("2026-05-31"));
    }

    @Test
    void whatIsRecordedByHandIsHeardOf() {
        PromiseContent promise = new PromiseContent(
                "Syns",
                "",
                "",
                "",
                Set.of(),
                null,
                List.of(),
                List.of(),
                YEAR,
                false,
                List.of(Promised.target(new Milestone("Klart", null))),
                List.of(),
                List.of(),
                "");
        Recorded done = new Recorded(List.of(), List.of(), List.of(entry("2026-05-01")));

        assertThat(Quiet.since(promise, done, day("2026-06-30"))).isNull();
        assertThat(Quiet.since(promise, done, day("2026-07-01"))).isEqualTo(day("2026-05-01"));
    }

    @Test
    void aFigureSaysWhatItIsOf() {
        assertThat(new MilestoneFigure(entry("2026-07-01"), day("2026-06-30")).late())
                .isTrue();
        assertThat(new MilestoneFigure(entry("2026-06-30"), day("2026-06-30")).late())
                .isFalse();
        assertThat(new MilestoneFigure(null, day("2026-06-30")).late()).isFalse();
        List<CoverageFigure.Line> lines = List.of(
                new CoverageFigure.Line("7A", List.of(day("2026-05-01"))), new CoverageFigure.Line("7B", List.of()));
        assertThat(new CoverageFigure(YEAR, 1, lines).reached()).isEqualTo(1);
        assertThat(Promised.judge(AtLeast.of(1, Recurrence.YEAR), YEAR, List.of(), "2026-06-01")
                        .countsEvents())
                .isTrue();
        assertThat(Promised.judge(new Coverage(List.of("7A"), 1, Recurrence.YEAR), YEAR, List.of(), "2026-06-01")
                        .countsEvents())
                .isFalse();
    }

    private static NumberChange change(int from, Recurrence fromPer, int to, Recurrence toPer) {
        return new NumberChange(day("2026-03-01"), from, fromPer, to, toPer);
    }

    private static Entry entry(String day) {
        return new Entry(1, 1, EntryKind.DONE, day(day), null, "Klart.", null, null, day(day), null, null, false);
    }

    private static List<String> codes(List<MessageSourceResolvable> phrases) {
        return phrases.stream()
                .map(phrase -> Objects.requireNonNull(phrase.getCodes())[0])
                .toList();
    }
}
