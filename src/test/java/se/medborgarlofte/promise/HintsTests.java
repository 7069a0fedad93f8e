package se.medborgarlofte.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medborgarlofte.promise.HintedTexts.FEWER;
import static se.medborgarlofte.promise.HintedTexts.PER_YEAR;
import static se.medborgarlofte.promise.HintedTexts.TODAY;
import static se.medborgarlofte.promise.HintedTexts.TWO_YEARS;
import static se.medborgarlofte.promise.HintedTexts.promised;
import static se.medborgarlofte.promise.HintedTexts.text;
import static se.medborgarlofte.promise.HintedTexts.written;
import static se.medborgarlofte.promise.Promised.day;
import static se.medborgarlofte.promise.Promised.period;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.promise.Hints.Around;

/** What is said of a text, and when nothing is. */
class HintsTests {

    private static final Around ALONE = new Around(0, true, Map.of(), TODAY);

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
    void gapsOfATemplateAreSaid() {
        PromiseContent draft =
                text(TWO_YEARS, "Vi syns i [plats] [antal] gånger i [plats].", 1, new Milestone("[Råd] finns", null));
        assertThat(Hints.of(draft, ALONE)).contains(new Hint.Unfinished(List.of("[plats]", "[antal]", "[Råd]")));
        assertThat(Hints.of(text(TWO_YEARS, "Klart", 1, new Coverage(List.of("[7A]"), 1, Recurrence.YEAR)), ALONE))
                .contains(new Hint.Unfinished(List.of("[7A]")));
        assertThat(hints(PER_YEAR)).doesNotHaveAnyElementsOfTypes(Hint.Unfinished.class);
    }

    private static List<Hint> hints(Rule... rules) {
        return Hints.of(text(TWO_YEARS, "Vi syns.", 1, rules), ALONE);
    }
}
