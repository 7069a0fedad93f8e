package se.medborgarlofte.checklist;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.agreement.AgreementContent;
import se.medborgarlofte.agreement.AgreementDetails;
import se.medborgarlofte.agreement.Agreements;
import se.medborgarlofte.followup.PublishedFollowUp;
import se.medborgarlofte.followup.PublishedFollowUps;
import se.medborgarlofte.form.PersonalDataGuard;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.promise.PromiseProblems;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Acts;
import se.medborgarlofte.security.Change;
import se.medborgarlofte.security.Deed;
import se.medborgarlofte.security.Permissions;
import se.medborgarlofte.security.Thing;
import se.medborgarlofte.shared.SwedishTime;
import se.medborgarlofte.situation.DecidedEditions;
import se.medborgarlofte.situation.EditionRef;
import se.medborgarlofte.situation.Problem;
import se.medborgarlofte.situation.SourceKind;

/** Which of the steps of an agreement are done: seen, or ticked by one who writes it. */
@Service
@Transactional(readOnly = true)
public class Checklists {

    private final Agreements agreements;
    private final DecidedEditions editions;
    private final PromiseProblems promises;
    private final PublishedFollowUps rounds;
    private final StepTicks ticks;
    private final Permissions permissions;
    private final Acts acts;
    private final SwedishTime time;

    Checklists(
            Agreements agreements,
            DecidedEditions editions,
            PromiseProblems promises,
            PublishedFollowUps rounds,
            StepTicks ticks,
            Permissions permissions,
            Acts acts,
            SwedishTime time) {
        this.agreements = agreements;
        this.editions = editions;
        this.promises = promises;
        this.rounds = rounds;
        this.ticks = ticks;
        this.permissions = permissions;
        this.acts = acts;
        this.time = time;
    }

    public StepSheet of(Actor actor, long agreement) {
        AgreementDetails details = agreements.get(actor, agreement);
        Set<StepItem> seen = seen(agreement, details.content());
        Map<StepItem, StepTick> ticked = ticks.of(agreement);
        return new StepSheet(
                agreement,
                details.content().title(),
                Stream.of(StepItem.values())
                        .map(item -> new StepSheet.Line(item, seen.contains(item), ticked.get(item)))
                        .toList(),
                permissions.allows(actor, Action.WRITE, details.municipalities()));
    }

    @Transactional
    public void tick(Actor actor, long agreement, Set<StepItem> items, LocalDate day, String function) {
        AgreementDetails details = find(actor, agreement);
        if (day.isAfter(time.today())) {
            throw Refusal.at("day", "checklist.error.day");
        }
        PersonalDataGuard.check("function", function);
        ticks.add(agreement, items, day, function, actor.personId());
        record(actor, details, Deed.RECORDED, Change.to(new Ticked(items, day, function)));
    }

    /** It was ticked by mistake. */
    @Transactional
    public void untick(Actor actor, long agreement, StepItem item) {
        AgreementDetails details = find(actor, agreement);
        StepTick before = ticks.of(agreement).get(item);
        if (before != null && ticks.remove(agreement, item)) {
            Ticked gone = new Ticked(Set.of(item), before.day(), before.function());
            record(actor, details, Deed.REMOVED, Change.from(gone));
        }
    }

    private record Ticked(Set<StepItem> steps, LocalDate day, String function) {}

    private AgreementDetails find(Actor actor, long agreement) {
        AgreementDetails details = agreements.get(actor, agreement);
        permissions.require(actor, Action.WRITE, details.municipalities());
        return details;
    }

    private void record(Actor actor, AgreementDetails details, Deed deed, Change change) {
        Thing thing =
                new Thing(Thing.Kind.AGREEMENT, details.id(), details.content().title());
        acts.record(actor, Action.WRITE, details.municipalities(), deed, thing, change);
    }

    private Set<StepItem> seen(long agreement, AgreementContent content) {
        List<Problem> problems = editions.problemsOf(
                content.editions().stream().map(EditionRef::id).collect(Collectors.toSet()));
        Set<StepItem> seen = EnumSet.noneOf(StepItem.class);
        if (promises.allAnswer(agreement)) {
            seen.add(StepItem.PRIORITISED);
        }
        if (problems.stream()
                .flatMap(problem -> problem.sources().stream())
                .anyMatch(source -> source.kind() == SourceKind.CITIZEN_DIALOGUE)) {
            seen.add(StepItem.DEEPENED);
        }
        if (!problems.isEmpty()
                && problems.stream().noneMatch(problem -> problem.causes().isEmpty())) {
            seen.add(StepItem.CAUSES_FOUND);
        }
        if (!content.signatories().isEmpty()
                && content.signatories().stream().allMatch(one -> one.signedOn() != null)) {
            seen.add(StepItem.SIGNED);
        }
        List<PublishedFollowUp> published = rounds.of(agreement);
        if (!published.isEmpty()) {
            seen.add(StepItem.FULFILMENT_JUDGED);
        }
        if (published.stream().anyMatch(round -> round.told().isPresent())) {
            seen.add(StepItem.CITIZENS_TOLD);
        }
        return seen;
    }
}
