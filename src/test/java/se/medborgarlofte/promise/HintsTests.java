package se.medborgarlofte.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medborgarlofte.promise.Promised.PATROL;
import static se.medborgarlofte.promise.Promised.day;
import static se.medborgarlofte.promise.Promised.period;
import static se.medborgarlofte.promise.Promised.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.promise.Hints.Around;
import se.medborgarlofte.promise.PromisedTotal.Before;
import se.medborgarlofte.shared.Period;
import se.medborgarlofte.shared.Ref;
import se.medborgarlofte.situation.Problem;
import se.medborgarlofte.situation.ProblemRef;

/** What is said of a text, and when nothing is. */
class HintsTests {

    private static final Period TWO_YEARS = period("2027-01-01", "2028-12-31");
    private static final LocalDate TODAY = day("2026-11-28");
    private static final Around ALONE = new Around(0, true, Map.of(), TODAY);
    private static final Rule FEWER =
            new Outcome("Otrygga", "procent", Direction.DOWN, new BigDecimal("40"), new BigDecimal("30"), "Mätningen");
    private static final Rule PER_YEAR = AtLeast.of(3, Recurrence.YEAR);

    @Test
    void whatSaysAllOfItIsLeftInPeace() {
        assertThat(hints(AtLeast.of(3, Recurrence.WHOLE), new Milestone("Klart", day("2027-05-01")), FEWER))
                .extracting(Hint::rule)
                .as("but for the time of the first")
                .containsExactly(WritingRule.TIME);
        assertThat(Hints.of(text(period("2027-01-01", "2027-12-31"), "Vi syns.", 1, PER_YEAR, FEWER), ALONE))
                .isEmpty();
    }

    @Test
    void aNumberIsMissed() {
        assertThat(hints()).contains(new Hint.NoNumber(false));
        assertThat(hints(new WithoutMeasure())).contains(new Hint.NoNumber(false));
        assertThat(hints(new Milestone("Klart", null), new WithoutMeasure())).contains(new Hint.NoNumber(true));
        assertThat(hints(PER_YEAR)).doesNotHaveAnyElementsOfTypes(Hint.NoNumber.class);
        assertThat(hints(new Coverage(List.of("7A"), 1, Recurrence.YEAR)))
                .doesNotHaveAnyElementsOfTypes(Hint.NoNumber.class);
        assertThat(hints(FEWER)).doesNotHaveAnyElementsOfTypes(Hint.NoNumber.class);
    }

    @Test
    void aTimeIsMissedInAPromiseLongerThanAYear() {
        List<Rule> timeless = List.of(
                AtLeast.of(3, Recurrence.WHOLE),
                new Coverage(List.of("7A"), 1, Recurrence.WHOLE),
                new Milestone("Klart", null),
                new OnDemand("En vandring", null));
        for (Rule rule : timeless) {
            assertThat(hints(rule, PER_YEAR)).contains(new Hint.NoTime(List.of(promised(1, rule)), day("2028-12-31")));
            assertThat(Hints.of(text(period("2027-02-01", "2028-01-31"), "Vi syns.", 1, rule), ALONE))
                    .as("one year")
                    .doesNotHaveAnyElementsOfTypes(Hint.NoTime.class);
        }
        assertThat(hints(PER_YEAR, new Milestone("Klart", day("2027-05-01")), new OnDemand("En vandring", 30), FEWER))
                .doesNotHaveAnyElementsOfTypes(Hint.NoTime.class);
    }

    @Test
    void oneIsToBeResponsible() {
        assertThat(Hints.of(text(TWO_YEARS, "Vi syns.", 0, PER_YEAR), ALONE)).contains(new Hint.NotOneResponsible(0));
        assertThat(Hints.of(text(TWO_YEARS, "Vi syns.", 2, PER_YEAR), ALONE)).contains(new Hint.NotOneResponsible(2));
        assertThat(hints(PER_YEAR)).doesNotHaveAnyElementsOfTypes(Hint.NotOneResponsible.class);
    }

    @Test
    void aProblemIsMissed() {
        PromiseContent lone = written(TWO_YEARS, "Vi syns.", 1, List.of(), PER_YEAR);
        assertThat(Hints.of(lone, ALONE)).contains(new Hint.NoProblem(true));
        assertThat(Hints.of(lone, new Around(0, false, Map.of(), TODAY))).contains(new Hint.NoProblem(false));
        assertThat(hints(PER_YEAR)).doesNotHaveAnyElementsOfTypes(Hint.NoProblem.class);
    }

    @Test
    void countsStandBestBesideAnEffect() {
        assertThat(hints(PER_YEAR)).contains(new Hint.CountsOnly());
        assertThat(hints(PER_YEAR, FEWER)).doesNotContain(new Hint.CountsOnly());
        assertThat(hints(new WithoutMeasure())).doesNotContain(new Hint.CountsOnly());
    }

    @Test
    void moreThanFiveCountingTargetsAreMany() {
        Rule[] six = IntStream.range(0, 6).mapToObj(any -> PER_YEAR).toArray(Rule[]::new);
        assertThat(hints(six)).contains(new Hint.ManyTargets(6, false));
        PromiseContent two = text(TWO_YEARS, "Vi syns.", 1, PER_YEAR, PER_YEAR, FEWER);
        assertThat(Hints.of(two, new Around(4, true, Map.of(), TODAY))).contains(new Hint.ManyTargets(6, true));
        assertThat(Hints.of(two, new Around(3, true, Map.of(), TODAY)))
                .doesNotHaveAnyElementsOfTypes(Hint.ManyTargets.class);
        assertThat(Hints.of(text(TWO_YEARS, "Vi syns.", 1, FEWER), new Around(9, true, Map.of(), TODAY)))
                .as("it is none of them")
                .doesNotHaveAnyElementsOfTypes(Hint.ManyTargets.class);
    }

    @Test
    void aNumberThatComesBackIsSummedUp() {
        assertThat(total(AtLeast.of(5, Recurrence.WEEK), period("2026-01-01", "2027-12-31"), Map.of()))
                .as("103 weeks, and the share of one at either end")
                .isEqualTo(520);
        assertThat(total(new Average(1, Recurrence.DAY), TWO_YEARS, Map.of())).isEqualTo(731);
        assertThat(total(PER_YEAR, TWO_YEARS, Map.of())).isEqualTo(6);
        assertThat(total(PER_YEAR, period("2027-01-01", "2027-12-31"), Map.of()))
                .as("the number itself")
                .isNull();
        assertThat(total(AtLeast.of(3, Recurrence.WHOLE), TWO_YEARS, Map.of(PATROL, 7)))
                .isNull();
        assertThat(total(FEWER, TWO_YEARS, Map.of(PATROL, 7))).isNull();
    }

    @Test
    void besideItStandsWhatWasRecordedBefore() {
        assertThat(before(TODAY, Map.of(PATROL, 312, 99L, 5)))
                .isEqualTo(new Before(period("2025-01-01", "2026-12-31"), 312, false));
        assertThat(before(day("2027-01-01"), Map.of(PATROL, 312)))
                .isEqualTo(new Before(period("2025-01-01", "2026-12-31"), 312, true));
        assertThat(before(TODAY, Map.of(99L, 5))).isNull();
        assertThat(total(PER_YEAR, period("2027-01-01", "2027-12-31"), Map.of(PATROL, 2)))
                .as("to compare with")
                .isEqualTo(3);
    }

    @Test
    void gapsOfATemplateAreSaid() {
        PromiseContent draft =
                text(TWO_YEARS, "Vi syns i [plats] [antal] gånger i [plats].", 1, new Milestone("[Råd] finns", null));
        assertThat(Hints.of(draft, ALONE)).contains(new Hint.Unfinished(List.of("[plats]", "[antal]", "[Råd]")));
        assertThat(Hints.of(text(TWO_YEARS, "Klart", 1, new Coverage(List.of("[7A]"), 1, Recurrence.YEAR)), ALONE))
                .contains(new Hint.Unfinished(List.of("[7A]")));
        assertThat(hints(PER_YEAR)).doesNotHaveAnyElementsOfTypes(Hint.Unfinished.class);
    }

    private static @Nullable Integer total(Rule rule, Period period, Map<Long, Integer> before) {
        PromisedTotal total = promisedTotal(rule, period, before, TODAY);
        return total == null ? null : total.number();
    }

    private static @Nullable Before before(LocalDate today, Map<Long, Integer> before) {
        PromisedTotal total = promisedTotal(PER_YEAR, TWO_YEARS, before, today);
        return total == null ? null : total.before();
    }

    private static @Nullable PromisedTotal promisedTotal(
            Rule rule, Period period, Map<Long, Integer> before, LocalDate today) {
        return Hints.of(text(period, "Vi syns.", 1, rule), new Around(0, true, before, today)).stream()
                .filter(Hint.Totals.class::isInstance)
                .flatMap(hint -> ((Hint.Totals) hint).totals().stream())
                .findFirst()
                .orElse(null);
    }

    private static List<Hint> hints(Rule... rules) {
        return Hints.of(text(TWO_YEARS, "Vi syns.", 1, rules), ALONE);
    }

    private static PromiseContent text(Period period, String text, int parties, Rule... rules) {
        ProblemRef problem =
                new ProblemRef(1, day("2026-01-01"), new Problem(1, "Stölder", "", List.of(), List.of(), ""));
        return written(period, text, parties, List.of(problem), rules);
    }

    private static PromiseContent written(
            Period period, String text, int parties, List<ProblemRef> problems, Rule... rules) {
        return new PromiseContent(
                "Tryggt torg",
                "Vi syns.",
                text,
                "",
                Set.of(Purpose.SAFETY),
                null,
                IntStream.range(0, parties)
                        .mapToObj(party -> new Ref(party, "Part " + party))
                        .toList(),
                List.of(new Ref(1, "Piteå")),
                period,
                false,
                IntStream.range(0, rules.length)
                        .mapToObj(index -> promised(index + 1, rules[index]))
                        .toList(),
                List.of(),
                problems);
    }

    private static Target promised(int key, Rule rule) {
        return target(key, rule, Commitment.BINDING);
    }
}
