package se.medborgarlofte.situation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.organisation.Municipalities;
import se.medborgarlofte.organisation.MunicipalitySummary;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Permissions;
import se.medborgarlofte.shared.NotFound;
import se.medborgarlofte.situation.PromisedProblems.Promised;

/** Reads the register of each municipality, and what hangs in the air between it and the promises. */
@Service
@Transactional(readOnly = true)
public class Registers {

    private final Editions editions;
    private final EditionRepository stored;
    private final SituationPlans plans;
    private final PromisedProblems promised;
    private final Municipalities municipalities;
    private final Permissions permissions;

    Registers(
            Editions editions,
            EditionRepository stored,
            SituationPlans plans,
            PromisedProblems promised,
            Municipalities municipalities,
            Permissions permissions) {
        this.editions = editions;
        this.stored = stored;
        this.plans = plans;
        this.promised = promised;
        this.municipalities = municipalities;
        this.permissions = permissions;
    }

    /** One municipality in the list. @param newest decided edition; null where there is none */
    public record Line(
            MunicipalitySummary municipality,
            @Nullable EditionText newest,
            @Nullable SituationPlan plan) {}

    /** A problem and what is promised for it. */
    public record Answered(Problem problem, List<Promised> promises) {}

    /**
     * @param problems of the newest decided edition
     * @param withoutProblem promises that answer to none
     */
    public record Register(
            MunicipalitySummary municipality,
            List<EditionDetails> editions,
            List<Answered> problems,
            List<Promised> withoutProblem,
            @Nullable SituationPlan plan,
            boolean mayWrite) {

        public @Nullable EditionDetails draft() {
            return editions.stream()
                    .filter(one -> one.decision() == null)
                    .findFirst()
                    .orElse(null);
        }

        public @Nullable EditionDetails newest() {
            return editions.stream()
                    .filter(one -> one.decision() != null)
                    .findFirst()
                    .orElse(null);
        }
    }

    /** Of every municipality whose unpublished things the actor reads. */
    public List<Line> lines(Actor actor) {
        Set<Long> own = permissions.municipalitiesToRead(actor, null);
        List<SituationEdition> all = own.isEmpty() ? List.of() : stored.findIn(own);
        Map<Long, SituationPlan> known = plans.in(own);
        return municipalities.byIds(own).stream()
                .map(place -> new Line(place, newest(all, place.id()), known.get(place.id())))
                .toList();
    }

    /** @throws NotFound for another's municipality, as for one that does not exist */
    public MunicipalitySummary municipality(Actor actor, Action action, String slug) {
        MunicipalitySummary place = municipalities.bySlug(slug).orElseThrow(() -> new NotFound("municipality " + slug));
        permissions.require(actor, action, Set.of(place.id()));
        return place;
    }

    public Register of(Actor actor, String slug) {
        MunicipalitySummary place = municipality(actor, Action.READ_UNPUBLISHED, slug);
        List<EditionDetails> all = editions.of(actor, place);
        List<Promised> promises = promised.in(place.id());
        List<Problem> problems = all.stream()
                .filter(edition -> edition.decision() != null)
                .findFirst()
                .map(newest -> newest.content().problems())
                .orElse(List.of());
        return new Register(
                place,
                all,
                problems.stream()
                        .map(problem -> new Answered(problem, answering(promises, place.id(), problem)))
                        .toList(),
                promises.stream().filter(one -> one.problems().isEmpty()).toList(),
                plans.of(actor, place.id()).orElse(null),
                permissions.allows(actor, Action.WRITE, Set.of(place.id())));
    }

    private static List<Promised> answering(List<Promised> promises, long municipality, Problem problem) {
        ProblemKey key = new ProblemKey(municipality, problem.key());
        return promises.stream().filter(one -> one.problems().contains(key)).toList();
    }

    private static @Nullable EditionText newest(List<SituationEdition> all, long municipality) {
        return all.stream()
                .filter(edition -> edition.municipality() == municipality && edition.decision() != null)
                .findFirst()
                .map(edition -> edition.content().text())
                .orElse(null);
    }
}
