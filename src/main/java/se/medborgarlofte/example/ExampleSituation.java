package se.medborgarlofte.example;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.situation.EditionDecision;
import se.medborgarlofte.situation.EditionProblems;
import se.medborgarlofte.situation.EditionText;
import se.medborgarlofte.situation.Editions;
import se.medborgarlofte.situation.Problem;
import se.medborgarlofte.situation.ProblemKey;
import se.medborgarlofte.situation.ProblemSource;
import se.medborgarlofte.situation.SituationPlans;
import se.medborgarlofte.situation.SourceKind;

/** Writes and decides the example's lägesbild: three problems that promises answer to, and one that none does yet. */
@Component
class ExampleSituation {

    /** Which problem each promise answers to; they are numbered in the order in which they are written. */
    private static final Map<String, Integer> ANSWERS =
            Map.of("dialogue", 1, "broadcasts", 1, "neighbours", 2, "theft", 2, "seventh", 1, "light", 4);

    private final Editions editions;
    private final EditionProblems problems;
    private final SituationPlans plans;
    private final ExampleTexts texts;

    ExampleSituation(Editions editions, EditionProblems problems, SituationPlans plans, ExampleTexts texts) {
        this.editions = editions;
        this.problems = problems;
        this.plans = plans;
        this.texts = texts;
    }

    static Set<ProblemKey> answeredBy(String promise, long municipality) {
        return Set.of(new ProblemKey(municipality, requireNonNull(ANSWERS.get(promise))));
    }

    /**
     * @param start the agreement's first day
     * @param decided a day before it
     * @return the edition that the agreement rests on
     */
    long decide(Actor editor, long municipality, LocalDate start, LocalDate decided) {
        long edition = editions.draft(
                editor,
                municipality,
                new EditionText(
                        start.minusDays(45),
                        texts.get("situation.mapping"),
                        texts.get("situation.other"),
                        texts.get("situation.analysis"),
                        texts.get("situation.heldBy"),
                        "A123.457/2026"));
        ProblemSource walk = source(SourceKind.CITIZEN_DIALOGUE, "walk", start.minusMonths(3));
        ProblemSource survey = source(SourceKind.SAFETY_SURVEY, "survey", start.minusMonths(20));
        ProblemSource staff = source(SourceKind.STAFF_DIALOGUE, "staff", start.minusMonths(4));
        ProblemSource statistics = source(SourceKind.STATISTICS, "statistics", start.minusMonths(2));
        write(editor, edition, "contact", walk, survey);
        write(editor, edition, "theft", statistics, walk);
        write(editor, edition, "youth", staff, survey);
        write(editor, edition, "light", walk, survey);
        EditionDecision decision =
                new EditionDecision(texts.get("situation.decidedBy"), decided, "§ 71", "KS 2026/0098");
        editions.decide(editor, edition, editions.get(editor, edition).version(), decision);
        plans.save(editor, municipality, 0, decided, null);
        return edition;
    }

    private void write(Actor editor, long edition, String name, ProblemSource... sources) {
        Problem problem = new Problem(
                0,
                texts.get("situation." + name + ".title"),
                texts.get("situation." + name + ".area"),
                texts.get("situation." + name + ".causes").lines().toList(),
                List.of(sources),
                texts.get("situation." + name + ".goal"));
        problems.write(editor, edition, editions.get(editor, edition).version(), null, problem);
    }

    private ProblemSource source(SourceKind kind, String name, LocalDate date) {
        return new ProblemSource(kind, texts.get("situation.source." + name), date);
    }
}
