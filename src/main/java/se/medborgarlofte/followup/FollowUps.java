package se.medborgarlofte.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.agreement.AgreementDetails;
import se.medborgarlofte.agreement.Agreements;
import se.medborgarlofte.agreement.PublishedAgreement;
import se.medborgarlofte.agreement.PublishedAgreements;
import se.medborgarlofte.approval.Approvals;
import se.medborgarlofte.approval.Discards;
import se.medborgarlofte.approval.Matter;
import se.medborgarlofte.approval.Publications;
import se.medborgarlofte.approval.Steps;
import se.medborgarlofte.form.PersonalDataGuard;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.form.WrongState;
import se.medborgarlofte.history.Subject;
import se.medborgarlofte.history.Versions;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Acts;
import se.medborgarlofte.security.Change;
import se.medborgarlofte.security.Deed;
import se.medborgarlofte.security.Permissions;
import se.medborgarlofte.shared.NotFound;
import se.medborgarlofte.shared.Period;
import se.medborgarlofte.shared.SwedishTime;

/** Opens rounds, judges, and takes them to the parties. What comes after publication is {@link RoundNotes}'. */
@Service
@Transactional
public class FollowUps implements Steps {

    private final FollowUpRepository rounds;
    private final Figures figures;
    private final RoundTitles titles;
    private final Agreements agreements;
    private final PublishedAgreements published;
    private final Approvals approvals;
    private final Publications publications;
    private final Discards discards;
    private final Versions versions;
    private final Permissions permissions;
    private final Acts acts;
    private final SwedishTime time;

    FollowUps(
            FollowUpRepository rounds,
            Figures figures,
            RoundTitles titles,
            Agreements agreements,
            PublishedAgreements published,
            Approvals approvals,
            Publications publications,
            Discards discards,
            Versions versions,
            Permissions permissions,
            Acts acts,
            SwedishTime time) {
        this.rounds = rounds;
        this.figures = figures;
        this.titles = titles;
        this.agreements = agreements;
        this.published = published;
        this.approvals = approvals;
        this.publications = publications;
        this.discards = discards;
        this.versions = versions;
        this.permissions = permissions;
        this.acts = acts;
        this.time = time;
    }

    @Override
    public Subject.Kind kind() {
        return Subject.Kind.FOLLOW_UP;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Matter matter(Actor actor, Action action, long id) {
        return find(actor, action, id).matter();
    }

    /** Of the agreement, the newest first. */
    @Transactional(readOnly = true)
    public List<FollowUpSummary> of(Actor actor, long agreement) {
        agreements.get(actor, agreement);
        return rounds.findByAgreementIdOrderByIdDesc(agreement).stream()
                .map(FollowUpSummary::of)
                .toList();
    }

    @Transactional(readOnly = true)
    @Override
    public FollowUpDetails get(Actor actor, long id) {
        FollowUp round = find(actor, Action.READ_UNPUBLISHED, id);
        var all = versions.of(Subject.Kind.FOLLOW_UP, List.of(id)).getOrDefault(id, List.of());
        return new FollowUpDetails(
                id,
                round.version(),
                round.agreementId(),
                round.content(),
                round.stage(),
                round.publishedNumber(),
                round.slug(),
                approvals.sheet(round.matter()),
                all,
                PublishedNote.of(all),
                round.authors());
    }

    /**
     * @param cutOff the last day whose events count; no later than today, and within the period or after it
     * @throws WrongState where the agreement is not published
     */
    public long open(Actor actor, long agreement, RoundKind kind, Period period, LocalDate cutOff) {
        AgreementDetails found = agreements.get(actor, agreement);
        permissions.require(actor, Action.WRITE, found.municipalities());
        PublishedAgreement of =
                published.find(agreement).orElseThrow(() -> new WrongState("followup.error.unpublished"));
        if (!of.content().period().contains(period)) {
            throw Refusal.at("end", "followup.error.period");
        }
        if (cutOff.isAfter(time.today()) || period.isAfter(cutOff)) {
            throw Refusal.at("cutOff", "followup.error.cutOff");
        }
        FollowUpContent content = titles.content(of, kind, period, cutOff, figures.take(agreement, period, cutOff));
        FollowUp round = rounds.save(new FollowUp(agreement, content, actor.personId(), time.now()));
        record(actor, Deed.CREATED, round, Change.NONE);
        return round.id();
    }

    /** Takes the figures anew, by what is known now; approvals no longer hold. */
    public void refresh(Actor actor, long id, long seenVersion) {
        FollowUp round = find(actor, Action.WRITE, id);
        FollowUpContent before = round.content();
        List<JudgedPromise> now = figures.take(round.agreementId(), before.period(), before.cutOff());
        write(actor, round, before.with(Judging.refreshed(before.promises(), now), before.next()), seenVersion);
    }

    public void judge(Actor actor, long id, long seenVersion, List<Said> said, String next) {
        FollowUp round = find(actor, Action.WRITE, id);
        PersonalDataGuard.check("next", next);
        FollowUpContent before = round.content();
        write(actor, round, before.with(Judging.judge(before.promises(), said), next), seenVersion);
    }

    private void write(Actor actor, FollowUp round, FollowUpContent content, long seenVersion) {
        FollowUpContent before = round.content();
        round.write(content, seenVersion, actor.personId(), time.now());
        rounds.saveAndFlush(round);
        record(actor, Deed.CHANGED, round, Change.between(said(before), said(content)));
    }

    /** Asks the parties. From here on the figures stand, until somebody takes them anew. */
    @Override
    public void submit(Actor actor, long id) {
        FollowUp round = find(actor, Action.WRITE, id);
        Judging.requireComplete(round.content().promises());
        approvals.submit(actor, round.matter());
    }

    @Override
    public void approve(Actor actor, long id, String seenDigest) {
        approvals.approve(actor, find(actor, Action.APPROVE, id).matter(), seenDigest);
    }

    @Override
    public void sendBack(Actor actor, long id, String reason) {
        approvals.sendBack(actor, find(actor, Action.APPROVE, id).matter(), reason);
    }

    /** @param reason of no matter: a round is published once */
    @Override
    public void publish(Actor actor, long id, String reason) {
        FollowUp round = find(actor, Action.PUBLISH, id);
        permissions.requireIsFor(actor, Action.PUBLISH, round.municipalities(), round.authors());
        if (round.isPublic()) {
            throw new WrongState("followup.error.published");
        }
        publications.publish(actor, round.matter(), "", rounds.takenAddresses(round));
    }

    @Override
    public void force(Actor actor, long id, String reason) {
        FollowUp round = find(actor, Action.FORCE, id);
        publications.force(actor, round.matter(), reason, rounds.takenAddresses(round));
    }

    @Override
    public void discard(Actor actor, long id) {
        discards.discard(actor, find(actor, Action.WRITE, id));
    }

    @Override
    public void restore(Actor actor, long id) {
        discards.restore(actor, find(actor, Action.WRITE, id));
    }

    /** A published round has no new wording to give up. */
    @Override
    @Transactional(readOnly = true)
    public void withdraw(Actor actor, long id, long seenVersion) {
        find(actor, Action.WRITE, id);
        throw new WrongState("followup.error.published");
    }

    private void record(Actor actor, Deed deed, FollowUp round, Change change) {
        acts.record(actor, Action.WRITE, round.municipalities(), deed, round.thing(), change);
    }

    /** What the log keeps: not the figures, which are the ledger's. */
    private static Map<String, Object> said(FollowUpContent content) {
        List<String> judged = content.promises().stream()
                .flatMap(promise -> promise.targets().stream()
                        .map(target -> promise.title() + ", " + target.key() + ": " + target.judgement() + " "
                                + target.reason()))
                .toList();
        return Map.of("next", content.next(), "judged", judged);
    }

    private FollowUp find(Actor actor, Action action, long id) {
        FollowUp round = rounds.find(action, id).orElseThrow(() -> new NotFound("follow-up " + id));
        permissions.require(actor, action, round.municipalities());
        return round;
    }
}
