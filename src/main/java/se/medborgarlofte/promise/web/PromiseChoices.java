package se.medborgarlofte.promise.web;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.medborgarlofte.agreement.AgreementDetails;
import se.medborgarlofte.organisation.Parties;
import se.medborgarlofte.promise.ActivityTypes;
import se.medborgarlofte.promise.Anchor;
import se.medborgarlofte.promise.Average;
import se.medborgarlofte.promise.Commitment;
import se.medborgarlofte.promise.Direction;
import se.medborgarlofte.promise.PromiseContent;
import se.medborgarlofte.promise.PromiseProblems;
import se.medborgarlofte.promise.Purpose;
import se.medborgarlofte.promise.Recurrence;
import se.medborgarlofte.shared.Ref;
import se.medborgarlofte.situation.ProblemRef;

/**
 * What an editor may choose among in the form of a promise: what its agreement and its municipalities have.
 *
 * @param kinds of rules
 */
record PromiseChoices(
        List<String> kinds,
        List<Word> focusAreas,
        List<Ref> parties,
        List<Ref> municipalities,
        List<Ref> activityTypes,
        List<Word> problems) {

    /** A choice that is its own id. */
    record Word(String id, String name) {}

    public List<Purpose> purposes() {
        return List.of(Purpose.values());
    }

    public List<Recurrence> recurrences() {
        return List.of(Recurrence.values());
    }

    public List<Recurrence> averages() {
        return recurrences().stream().filter(Average.PER::contains).toList();
    }

    public List<Anchor> anchors() {
        return List.of(Anchor.values());
    }

    public List<Commitment> commitments() {
        return List.of(Commitment.values());
    }

    public List<Direction> directions() {
        return List.of(Direction.values());
    }

    /** Whether a number holds for all municipalities together or for each; nothing to choose where there is one. */
    public List<String> scopes() {
        return municipalities.size() > 1 ? List.of(TargetRow.TOGETHER, TargetRow.EACH) : List.of();
    }

    public List<String> topics() {
        return List.of(PromiseForm.THEFT);
    }

    @Component
    static class Finder {

        private final Parties parties;
        private final ActivityTypes types;
        private final PromiseProblems problems;
        private final RuleForms rules;

        Finder(Parties parties, ActivityTypes types, PromiseProblems problems, RuleForms rules) {
            this.parties = parties;
            this.types = types;
            this.problems = problems;
            this.rules = rules;
        }

        /** @param before the wording until now, whose choices stay open; null for a new promise */
        PromiseChoices find(AgreementDetails agreement, @Nullable PromiseContent before) {
            Set<Long> counted = before == null ? Set.of() : before.countedTypes();
            return new PromiseChoices(
                    rules.kinds(),
                    agreement.content().focusAreas().stream()
                            .map(area -> new Word(area.name(), area.name()))
                            .toList(),
                    parties.of(agreement.municipalities()).stream()
                            .map(party -> new Ref(party.id(), party.name()))
                            .toList(),
                    agreement.content().municipalities(),
                    types.of(agreement.municipalities()).stream()
                            .filter(type -> !type.retired() || counted.contains(type.id()))
                            .map(type -> new Ref(type.id(), type.name()))
                            .toList(),
                    problems.open(agreement.municipalities(), before == null ? List.of() : before.problems()).stream()
                            .map(one -> new Word(one.key().toString(), name(one, agreement)))
                            .toList());
        }

        /** With its municipality where the agreement covers several. */
        private static String name(ProblemRef ref, AgreementDetails agreement) {
            String title = ref.problem().title();
            List<Ref> places = agreement.content().municipalities();
            return places.size() == 1
                    ? title
                    : places.stream()
                            .filter(place -> place.id() == ref.municipality())
                            .map(place -> title + " (" + place.name() + ")")
                            .findFirst()
                            .orElse(title);
        }
    }
}
