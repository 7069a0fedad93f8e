package se.medborgarlofte.promise;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.approval.Stage;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.shared.Ref;
import se.medborgarlofte.shared.SwedishTime;
import se.medborgarlofte.situation.DecidedEditions;
import se.medborgarlofte.situation.ProblemKey;
import se.medborgarlofte.situation.ProblemRef;
import se.medborgarlofte.situation.PromisedProblems;

/** The problems that promises answer to: which may be chosen, and which are. */
@Component
@Transactional(readOnly = true)
public class PromiseProblems implements PromisedProblems {

    private final DecidedEditions editions;
    private final PromiseRepository promises;
    private final SwedishTime time;

    PromiseProblems(DecidedEditions editions, PromiseRepository promises, SwedishTime time) {
        this.editions = editions;
        this.promises = promises;
        this.time = time;
    }

    /**
     * What a promise for these municipalities can answer to: the problems of their newest decided editions.
     *
     * @param before what it answers to now, which it may keep when no edition has it any more
     */
    public List<ProblemRef> open(Set<Long> municipalities, List<ProblemRef> before) {
        Map<ProblemKey, ProblemRef> open = before.stream()
                .collect(
                        Collectors.toMap(ProblemRef::key, Function.identity(), (one, same) -> one, LinkedHashMap::new));
        open.putAll(editions.problems(municipalities));
        return List.copyOf(open.values());
    }

    /** Those that were chosen, in the words of today. */
    List<ProblemRef> chosen(Set<ProblemKey> chosen, List<Ref> places, List<ProblemRef> before) {
        Set<Long> where = places.stream().map(Ref::id).collect(Collectors.toSet());
        List<ProblemRef> found = chosen.isEmpty()
                ? List.of()
                : open(where, before).stream()
                        .filter(problem -> chosen.contains(problem.key()))
                        .toList();
        if (found.size() != chosen.size()
                || !found.stream().allMatch(problem -> where.contains(problem.municipality()))) {
            throw Refusal.at("problems", "promise.error.problems.unknown");
        }
        return found;
    }

    /** Whether there are promises under the agreement, and every one answers to a problem. */
    public boolean allAnswer(long agreement) {
        List<Promise> under = promises.findByAgreementIdOrderById(agreement).stream()
                .filter(promise -> promise.stage() != Stage.DISCARDED)
                .toList();
        return !under.isEmpty()
                && under.stream()
                        .noneMatch(promise -> promise.content().problems().isEmpty());
    }

    @Override
    public List<Promised> in(long municipality) {
        return promises.findStandingIn(municipality, time.today()).stream()
                .map(promise -> new Promised(
                        promise.content().title(),
                        "/arbetsyta/loften/" + promise.id(),
                        promise.content().problems().stream()
                                .map(ProblemRef::key)
                                .collect(Collectors.toUnmodifiableSet())))
                .toList();
    }
}
