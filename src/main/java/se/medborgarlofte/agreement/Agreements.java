package se.medborgarlofte.agreement;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.approval.Approvals;
import se.medborgarlofte.approval.Discards;
import se.medborgarlofte.approval.Matter;
import se.medborgarlofte.approval.PublicSteps;
import se.medborgarlofte.approval.Publications;
import se.medborgarlofte.approval.Stage;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.form.WrongState;
import se.medborgarlofte.history.Publication;
import se.medborgarlofte.history.Subject;
import se.medborgarlofte.history.Version;
import se.medborgarlofte.history.Versions;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Acts;
import se.medborgarlofte.security.Change;
import se.medborgarlofte.security.Deed;
import se.medborgarlofte.security.Permissions;
import se.medborgarlofte.shared.NotFound;
import se.medborgarlofte.shared.Period;
import se.medborgarlofte.shared.SwedishTime;

/** What staff do with agreements, from the first draft to the renewal. */
@Service
@Transactional(readOnly = true)
public class Agreements implements PublicSteps {

    private final AgreementRepository agreements;
    private final AgreementMatters matters;
    private final AgreementAnnex annex;
    private final ContentWriter writer;
    private final Approvals approvals;
    private final Publications publications;
    private final Discards discards;
    private final Versions versions;
    private final Permissions permissions;
    private final Acts acts;
    private final SwedishTime time;

    Agreements(
            AgreementRepository agreements,
            AgreementMatters matters,
            AgreementAnnex annex,
            ContentWriter writer,
            Approvals approvals,
            Publications publications,
            Discards discards,
            Versions versions,
            Permissions permissions,
            Acts acts,
            SwedishTime time) {
        this.agreements = agreements;
        this.matters = matters;
        this.annex = annex;
        this.writer = writer;
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
        return Subject.Kind.AGREEMENT;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Matter matter(Actor actor, Action action, long id) {
        return matters.of(find(actor, action, id));
    }

    public Page<AgreementSummary> search(Actor actor, String text, Set<Stage> stages, Pageable page) {
        Set<Long> own = permissions.municipalitiesWhere(actor, Action.READ_UNPUBLISHED);
        return agreements.search(own, text, stages, page).map(AgreementSummary::of);
    }

    /** @throws NotFound for another municipality's, as for one that does not exist */
    @Override
    public AgreementDetails get(Actor actor, long id) {
        return details(find(actor, Action.READ_UNPUBLISHED, id));
    }

    /** As the public would read it, were the working text published now. */
    public PublishedAgreement preview(Actor actor, long id) {
        Agreement agreement = find(actor, Action.READ_UNPUBLISHED, id);
        Version version = agreement.stage() == Stage.PUBLISHED
                ? versions.find(Subject.agreement(id), agreement.publishedNumber())
                        .orElseThrow()
                : agreement.nextVersion(time.now());
        return PublishedAgreements.published(agreement, version);
    }

    @Transactional
    public long draft(Actor actor, DraftAgreement draft) {
        requireAll(actor, Set.copyOf(draft.municipalities()));
        Agreement agreement = agreements.save(new Agreement(writer.write(draft), actor.personId(), time.now()));
        record(actor, Deed.CREATED, agreement, Change.to(agreement.content()));
        return agreement.id();
    }

    /** Replaces the working text; approvals given to the earlier wording no longer hold. */
    @Transactional
    public void edit(Actor actor, long id, long seenVersion, DraftAgreement draft) {
        Agreement agreement = find(actor, Action.WRITE, id);
        Set<Long> added = new LinkedHashSet<>(draft.municipalities());
        added.removeAll(agreement.municipalities());
        requireAll(actor, added);
        AgreementContent before = agreement.content();
        agreement.edit(writer.write(draft), seenVersion, actor.personId(), time.now());
        agreements.saveAndFlush(agreement);
        record(actor, Deed.CHANGED, agreement, Change.between(before, agreement.content()));
    }

    /** Called when a draft promise under the agreement changes: what was submitted or approved is no longer that. */
    @Transactional
    public void annexChanged(Actor actor, long id) {
        Agreement agreement = find(actor, Action.WRITE, id);
        if (agreement.annexEdited(actor.personId(), time.now())) {
            record(actor, Deed.REOPENED, agreement, Change.NONE);
        }
    }

    @Override
    @Transactional
    public void submit(Actor actor, long id) {
        approvals.submit(actor, matters.of(find(actor, Action.WRITE, id)));
    }

    @Override
    @Transactional
    public void approve(Actor actor, long id, String seenDigest) {
        approvals.approve(actor, matters.of(find(actor, Action.APPROVE, id)), seenDigest);
    }

    @Override
    @Transactional
    public void sendBack(Actor actor, long id, String reason) {
        approvals.sendBack(actor, matters.of(find(actor, Action.APPROVE, id)), reason);
    }

    /** With it the draft promises that hang on it. */
    @Override
    @Transactional
    public void discard(Actor actor, long id) {
        discards.discard(actor, find(actor, Action.WRITE, id));
        annex.discard(id, actor);
    }

    @Override
    @Transactional
    public void restore(Actor actor, long id) {
        discards.restore(actor, find(actor, Action.WRITE, id));
    }

    @Override
    @Transactional
    public void withdraw(Actor actor, long id, long seenVersion) {
        Agreement agreement = find(actor, Action.WRITE, id);
        discards.withdraw(actor, agreement, Subject.agreement(id), AgreementContent.class, seenVersion);
    }

    /** With the first version the draft promises that were approved with it are published too. */
    @Override
    @Transactional
    public void publish(Actor actor, long id, String reason) {
        Agreement agreement = find(actor, Action.PUBLISH, id);
        annexFollows(
                actor,
                agreement,
                publications.publish(actor, matters.of(agreement), reason, agreements.takenAddresses(agreement)));
    }

    @Override
    @Transactional
    public void force(Actor actor, long id, String reason) {
        Agreement agreement = find(actor, Action.FORCE, id);
        annexFollows(
                actor,
                agreement,
                publications.force(actor, matters.of(agreement), reason, agreements.takenAddresses(agreement)));
    }

    private void annexFollows(Actor actor, Agreement agreement, Publication how) {
        if (agreement.publishedNumber() == 1) {
            annex.publish(agreement.id(), actor, how);
        }
        if (!agreement.content().revoked().isEmpty()) {
            annex.revoke(agreement.id(), actor, how);
        }
    }

    /** With it, once that is published, every promise under it that has not ended. */
    @Override
    @Transactional
    public void revoke(Actor actor, long id, long seenVersion, String reason) {
        Agreement agreement = find(actor, Action.WRITE, id);
        discards.revoke(actor, agreement, agreement.content().revokedFor(reason.strip()), seenVersion);
        approvals.submit(actor, matters.of(agreement));
    }

    /** Proposes a later last day, to be approved anew by every party. */
    @Transactional
    public void extend(Actor actor, long id, long seenVersion, LocalDate end) {
        Agreement agreement = find(actor, Action.WRITE, id);
        if (!agreement.isPublic()) {
            throw new WrongState("agreement.error.extend.unpublished");
        }
        if (!end.isAfter(agreement.content().period().end())) {
            throw Refusal.at("end", "agreement.error.extend.notLater");
        }
        AgreementContent before = agreement.content();
        agreement.edit(before.extendedTo(end), seenVersion, actor.personId(), time.now());
        record(actor, Deed.EXTENDED, agreement, Change.between(before, agreement.content()));
        approvals.submit(actor, matters.of(agreement));
    }

    /** Starts a new agreement from this one, with copies of its promises; this one stays as it is. */
    @Transactional
    public long renew(Actor actor, long id, Period period) {
        Agreement former = find(actor, Action.WRITE, id);
        if (!former.isPublic()) {
            throw new WrongState("agreement.error.renew.unpublished");
        }
        if (!period.start().isAfter(former.content().period().start())) {
            throw Refusal.at("start", "agreement.error.renew.notLater");
        }
        Agreement renewal = agreements.save(
                Agreement.renewing(former, former.content().renewedFor(period), actor.personId(), time.now()));
        record(actor, Deed.RENEWED, renewal, Change.between(former.content(), renewal.content()));
        annex.copy(id, renewal.id(), period, actor);
        return renewal.id();
    }

    private void record(Actor actor, Deed deed, Agreement agreement, Change change) {
        acts.record(actor, Action.WRITE, agreement.municipalities(), deed, agreement.thing(), change);
    }

    private AgreementDetails details(Agreement agreement) {
        Matter matter = matters.of(agreement);
        return new AgreementDetails(
                agreement.id(),
                agreement.version(),
                agreement.content(),
                agreement.stage(),
                agreement.publishedNumber(),
                agreement.slug(),
                approvals.sheet(matter),
                versions.of(Subject.Kind.AGREEMENT, List.of(agreement.id())).getOrDefault(agreement.id(), List.of()),
                matter.authors(),
                agreement.renews());
    }

    private Agreement find(Actor actor, Action action, long id) {
        Agreement agreement = agreements.find(action, id).orElseThrow(() -> new NotFound("agreement " + id));
        permissions.require(actor, action, agreement.municipalities());
        return agreement;
    }

    /** Who writes an agreement for several municipalities must be allowed to in each of them. */
    private void requireAll(Actor actor, Set<Long> municipalities) {
        municipalities.forEach(place -> permissions.require(actor, Action.WRITE, Set.of(place)));
    }
}
