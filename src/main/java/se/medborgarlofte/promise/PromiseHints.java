package se.medborgarlofte.promise;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.approval.Stage;
import se.medborgarlofte.shared.Period;
import se.medborgarlofte.shared.SwedishTime;

/** What to think of in a text that the public does not read yet. */
@Service
@Transactional(readOnly = true)
public class PromiseHints {

    private static final Set<Stage> SETTLED = Set.of(Stage.PUBLISHED, Stage.DISCARDED);

    private final PromiseRepository promises;
    private final PromiseProblems problems;
    private final DoneBefore done;
    private final SwedishTime time;

    PromiseHints(PromiseRepository promises, PromiseProblems problems, DoneBefore done, SwedishTime time) {
        this.promises = promises;
        this.problems = problems;
        this.done = done;
        this.time = time;
    }

    /** @param promise which somebody may read; none for a text that is published, put away, or to be revoked */
    public List<Hint> of(PromiseDetails promise) {
        PromiseContent draft = promise.content();
        if (SETTLED.contains(promise.stage()) || !draft.revoked().isEmpty()) {
            return List.of();
        }
        Period before = draft.period().before();
        return Hints.of(
                draft,
                new Hints.Around(
                        countingElsewhere(promise),
                        !problems.open(promise.municipalities(), List.of()).isEmpty(),
                        done.in(before, draft),
                        time.today()));
    }

    private int countingElsewhere(PromiseDetails promise) {
        return Math.toIntExact(promises.findByAgreementIdOrderById(promise.agreement()).stream()
                .filter(other -> other.id() != promise.id() && other.stage() != Stage.DISCARDED)
                .flatMap(other -> Hints.counting(other.content()))
                .count());
    }
}
