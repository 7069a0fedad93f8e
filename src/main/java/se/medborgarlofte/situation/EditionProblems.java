package se.medborgarlofte.situation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.form.PersonalDataGuard;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.security.Change;
import se.medborgarlofte.security.Deed;
import se.medborgarlofte.shared.NotFound;
import se.medborgarlofte.shared.SwedishTime;

/** The problems of an edition that is a draft. */
@Service
@Transactional
public class EditionProblems {

    private final EditionRepository editions;
    private final Editions drafts;
    private final SwedishTime time;

    EditionProblems(EditionRepository editions, Editions drafts, SwedishTime time) {
        this.editions = editions;
        this.drafts = drafts;
        this.time = time;
    }

    /**
     * @param written its key is given here
     * @param key of one that is there; null for a new one
     */
    public void write(Actor actor, long id, long seenVersion, @Nullable Integer key, Problem written) {
        SituationEdition edition = drafts.find(actor, id);
        check(written);
        List<Problem> problems = new ArrayList<>(edition.content().problems());
        if (key == null) {
            Problem added = written.as(1 + highest(edition.municipality()));
            problems.add(added);
            save(actor, edition, problems, seenVersion, Change.to(added));
        } else {
            Problem before = find(edition, key);
            Problem now = written.as(key);
            problems.set(problems.indexOf(before), now);
            save(actor, edition, problems, seenVersion, Change.between(before, now));
        }
    }

    public void remove(Actor actor, long id, long seenVersion, int key) {
        SituationEdition edition = drafts.find(actor, id);
        Problem before = find(edition, key);
        List<Problem> rest = new ArrayList<>(edition.content().problems());
        rest.remove(before);
        save(actor, edition, rest, seenVersion, Change.from(before));
    }

    private void save(Actor actor, SituationEdition edition, List<Problem> problems, long seenVersion, Change change) {
        edition.write(edition.content().with(problems), seenVersion, actor.personId(), time.now());
        editions.saveAndFlush(edition);
        drafts.record(actor, Deed.CHANGED, edition, change);
    }

    private static Problem find(SituationEdition edition, int key) {
        return edition.content()
                .problem(key)
                .orElseThrow(() -> new NotFound("problem " + key + " of edition " + edition.id()));
    }

    /** A number that was another problem's is never given again, as long as any edition has it. */
    private int highest(long municipality) {
        return editions.findIn(Set.of(municipality)).stream()
                .flatMap(edition -> edition.content().problems().stream())
                .mapToInt(Problem::key)
                .max()
                .orElse(0);
    }

    private void check(Problem problem) {
        PersonalDataGuard.check("title", problem.title());
        PersonalDataGuard.check("area", problem.area());
        PersonalDataGuard.check("goal", problem.goal());
        problem.causes().forEach(cause -> PersonalDataGuard.check("causes", cause));
        for (int i = 0; i < problem.sources().size(); i++) {
            ProblemSource source = problem.sources().get(i);
            PersonalDataGuard.check("sources[" + i + "].title", source.title());
            if (source.date().isAfter(time.today())) {
                throw Refusal.at("sources[" + i + "].date", "situation.error.source.future");
            }
        }
    }
}
