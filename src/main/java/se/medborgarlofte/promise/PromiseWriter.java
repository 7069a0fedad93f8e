package se.medborgarlofte.promise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.medborgarlofte.agreement.AgreementContent;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.organisation.Parties;
import se.medborgarlofte.organisation.PartySummary;
import se.medborgarlofte.shared.Period;
import se.medborgarlofte.shared.Ref;
import se.medborgarlofte.shared.SwedishDates;

/** Turns what an editor wrote into the exact wording: ids get the names of the day, and what cannot be is refused. */
@Component
class PromiseWriter {

    private final Parties parties;
    private final ActivityTypes types;
    private final PromiseProblems problems;
    private final SwedishDates dates;

    PromiseWriter(Parties parties, ActivityTypes types, PromiseProblems problems, SwedishDates dates) {
        this.parties = parties;
        this.types = types;
        this.problems = problems;
        this.dates = dates;
    }

    /**
     * @param agreement whose period and municipalities bound the promise
     * @param before the wording until now; null for a new promise. Who still is responsible stays in that order
     */
    PromiseContent write(DraftPromise draft, AgreementContent agreement, @Nullable PromiseContent before) {
        if (!agreement.period().contains(draft.period())) {
            throw Refusal.at(
                    "end",
                    "promise.error.period.outside",
                    dates.day(agreement.period().start()),
                    dates.day(agreement.period().end()));
        }
        String focus = draft.focusArea();
        if (focus != null
                && agreement.focusAreas().stream().noneMatch(area -> area.name().equals(focus))) {
            throw Refusal.at("focusArea", "promise.error.focusArea.unknown");
        }
        List<Ref> places = places(draft.municipalities(), agreement);
        return new PromiseContent(
                draft.title(),
                draft.summary(),
                draft.text(),
                draft.why(),
                draft.purposes(),
                focus,
                responsible(inOrder(draft.responsible(), before == null ? List.of() : before.responsible()), places),
                places,
                draft.period(),
                draft.concernsTheft(),
                targets(draft.targets(), places),
                pauses(draft),
                problems.chosen(draft.problems(), places, before == null ? List.of() : before.problems()),
                "");
    }

    private static List<Pause> pauses(DraftPromise draft) {
        List<Pause> pauses = draft.pauses().stream()
                .sorted(Comparator.comparing(pause -> pause.days().start()))
                .toList();
        for (int i = 0; i < pauses.size(); i++) {
            Period days = pauses.get(i).days();
            if (!draft.period().contains(days)) {
                throw Refusal.at("pauses", "promise.error.pauses.outside");
            }
            if (i > 0 && !pauses.get(i - 1).days().isBefore(days.start())) {
                throw Refusal.at("pauses", "promise.error.pauses.overlap");
            }
        }
        return pauses;
    }

    private static List<Ref> places(List<Long> chosen, AgreementContent agreement) {
        List<Ref> places = agreement.municipalities().stream()
                .filter(place -> chosen.contains(place.id()))
                .toList();
        if (places.isEmpty() || places.size() != Set.copyOf(chosen).size()) {
            throw Refusal.at("municipalities", "promise.error.municipalities.outside");
        }
        return places;
    }

    private static List<Long> inOrder(List<Long> chosen, List<Ref> before) {
        List<Long> known = before.stream().map(Ref::id).toList();
        return Stream.concat(known.stream().filter(chosen::contains), chosen.stream())
                .distinct()
                .toList();
    }

    private List<Ref> responsible(List<Long> chosen, List<Ref> places) {
        Set<Long> where = places.stream().map(Ref::id).collect(Collectors.toSet());
        Map<Long, PartySummary> known =
                parties.of(where).stream().collect(Collectors.toMap(PartySummary::id, Function.identity()));
        if (chosen.isEmpty()) {
            throw Refusal.at("responsible", "promise.error.responsible.none");
        }
        return chosen.stream()
                .map(id -> {
                    PartySummary party = known.get(id);
                    if (party == null) {
                        throw Refusal.at("responsible", "promise.error.responsible.unknown");
                    }
                    return new Ref(id, party.name());
                })
                .toList();
    }

    private List<Target> targets(List<DraftPromise.DraftTarget> drafts, List<Ref> places) {
        Set<Long> wanted = drafts.stream()
                .flatMap(target -> target.activityTypes().stream())
                .collect(Collectors.toSet());
        Map<Long, ActivityTypeSummary> known = types.byIds(wanted).stream()
                .filter(type -> places.stream().anyMatch(place -> type.isFor(place.id())))
                .collect(Collectors.toMap(ActivityTypeSummary::id, Function.identity()));
        if (!known.keySet().containsAll(wanted)) {
            throw Refusal.at("targets", "promise.error.targets.unknownType");
        }
        List<Target> targets = new ArrayList<>();
        for (DraftPromise.DraftTarget draft : drafts) {
            Integer key = draft.key();
            targets.add(new Target(
                    key == null ? nextKey(drafts, targets) : key,
                    draft.activityTypes().stream()
                            .sorted()
                            .map(id -> new CountedActivity(
                                    id, Objects.requireNonNull(known.get(id)).name()))
                            .toList(),
                    draft.rule(),
                    draft.commitment(),
                    draft.each() && draft.rule() instanceof Numbered && places.size() > 1));
        }
        return targets;
    }

    private static int nextKey(List<DraftPromise.DraftTarget> drafts, List<Target> written) {
        IntStream kept = drafts.stream()
                .map(DraftPromise.DraftTarget::key)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue);
        return IntStream.concat(kept, written.stream().mapToInt(Target::key))
                        .max()
                        .orElse(0)
                + 1;
    }
}
