package se.medborgarlofte.situation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.PeopleFixtures.Town;

/** Makes lägesbilder. */
@TestComponent
public class SituationFixtures {

    public static final LocalDate DAY = LocalDate.of(2026, 2, 1);

    private final Editions editions;
    private final EditionProblems problems;
    private final EditionRepository stored;

    SituationFixtures(Editions editions, EditionProblems problems, EditionRepository stored) {
        this.editions = editions;
        this.problems = problems;
        this.stored = stored;
    }

    public static EditionText text(String analysis) {
        return new EditionText(DAY, "Cyklar stjäls.", "Folk undviker stationen.", analysis, "", "");
    }

    public static Problem problem(String title, LocalDate asked) {
        return new Problem(
                0,
                title,
                "Stationen",
                List.of("Dåliga lås", "Mörkt"),
                List.of(new ProblemSource(SourceKind.CITIZEN_DIALOGUE, "Samtal på perrongen", asked)),
                "Färre stölder");
    }

    /** A draft without problems. */
    public long draft(Actor editor, Town town) {
        return editions.draft(editor, town.id(), text("Låsen är problemet."));
    }

    public void add(Actor editor, long edition, Problem problem) {
        problems.write(editor, edition, editions.get(editor, edition).version(), null, problem);
    }

    public void decide(Actor editor, long edition) {
        editions.decide(
                editor,
                edition,
                editions.get(editor, edition).version(),
                new EditionDecision("kommunstyrelsen", LocalDate.of(2026, 3, 2), "§ 45", "KS 2026/7"));
    }

    /** A decided edition with one problem, which has the key 1 where it is the first. */
    public long decided(Actor editor, Town town, String title, LocalDate asked) {
        long edition = draft(editor, town);
        add(editor, edition, problem(title, asked));
        decide(editor, edition);
        return edition;
    }

    /** One more than there can be, so that whoever asks has one of their own; with a problem of the key 1. */
    public long furtherDraft(Actor editor, Town town) {
        Problem problem = problem("Stölder", DAY).as(1);
        EditionContent content = new EditionContent(text("Låsen är problemet."), List.of(problem));
        return stored.save(new SituationEdition(town.id(), content, editor.personId(), Instant.now()))
                .id();
    }

    public long version(Actor editor, long edition) {
        return editions.get(editor, edition).version();
    }

    /** Decides an edition without any problem. */
    public void removeAll(Actor editor, Town town) {
        long edition = draft(editor, town);
        EditionDetails now = editions.get(editor, edition);
        for (Problem problem : now.content().problems()) {
            problems.remove(editor, edition, editions.get(editor, edition).version(), problem.key());
        }
        decide(editor, edition);
    }
}
