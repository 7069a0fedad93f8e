package se.medborgarlofte.promise;

import java.util.List;
import java.util.Set;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.agreement.AgreementDetails;
import se.medborgarlofte.agreement.Agreements;
import se.medborgarlofte.approval.Approvals;
import se.medborgarlofte.approval.Discards;
import se.medborgarlofte.approval.Matter;
import se.medborgarlofte.approval.PublicSteps;
import se.medborgarlofte.approval.Publications;
import se.medborgarlofte.approval.Stage;
import se.medborgarlofte.form.WrongState;
import se.medborgarlofte.history.Subject;
import se.medborgarlofte.history.Versions;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Acts;
import se.medborgarlofte.security.Change;
import se.medborgarlofte.security.Deed;
import se.medborgarlofte.security.Permissions;
import se.medborgarlofte.shared.NotFound;
import se.medborgarlofte.shared.SwedishTime;

/**
 * What staff do with promises. A promise written before its agreement is first published is approved and published with
 * it; a later one, and every new wording, by each party responsible for it.
 */
@Service
@Transactional(readOnly = true)
public class Promises implements PublicSteps {

    private final PromiseRepository promises;
    private final PublishedPromises published;
    private final Agreements agreements;
    private final PromiseWriter writer;
    private final Approvals approvals;
    private final Publications publications;
    private final Discards discards;
    private final Versions versions;
    private final Permissions permissions;
    private final Acts acts;
    private final SwedishTime time;

    Promises(
            PromiseRepository promises,
            PublishedPromises published,
            Agreements agreements,
            PromiseWriter writer,
            Approvals approvals,
            Publications publications,
            Discards discards,
            Versions versions,
            Permissions permissions,
            Acts acts,
            SwedishTime time) {
        this.promises = promises;
        this.published = published;
        this.agreements = agreements;
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
        return Subject.Kind.PROMISE;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Matter matter(Actor actor, Action action, long id) {
        return findOnItsOwn(actor, action, id).matter();
    }

    public Page<PromiseSummary> search(Actor actor, String text, Set<Stage> stages, Pageable page) {
        Set<Long> own = permissions.municipalitiesWhere(actor, Action.READ_UNPUBLISHED);
        return promises.search(own, text, stages, page).map(PromiseSummary::of);
    }

    public List<PromiseSummary> under(Actor actor, long agreement) {
        agreements.get(actor, agreement);
        return promises.findByAgreementIdOrderById(agreement).stream()
                .map(PromiseSummary::of)
                .toList();
    }

    /** @throws NotFound for another municipality's, as for one that does not exist */
    @Override
    public PromiseDetails get(Actor actor, long id) {
        Promise promise = find(actor, Action.READ_UNPUBLISHED, id);
        boolean covered = !isOnItsOwn(actor, promise);
        return new PromiseDetails(
                id,
                promise.version(),
                promise.agreementId(),
                promise.content(),
                promise.stage(),
                promise.publishedNumber(),
                promise.slug(),
                covered,
                approvals.sheet(promise.matter()),
                versions.of(Subject.Kind.PROMISE, List.of(id)).getOrDefault(id, List.of()),
                promise.authors());
    }

    /** As the public would read it, were the working text published now. */
    public PublishedPromise preview(Actor actor, long id) {
        return published
                .asIfPublished(List.of(find(actor, Action.READ_UNPUBLISHED, id)))
                .get(0);
    }

    /** What would stand under the agreement, were its working text published now. */
    public List<PublishedPromise> previewUnder(Actor actor, long agreement) {
        boolean isPublic = agreements.get(actor, agreement).publishedNumber() > 0;
        return isPublic
                ? published.under(agreement)
                : published.asIfPublished(promises.findUnpublishedUnder(List.of(agreement)));
    }

    @Transactional
    public long draft(Actor actor, long agreement, DraftPromise draft) {
        AgreementDetails bounds = agreements.get(actor, agreement);
        permissions.require(actor, Action.WRITE, bounds.municipalities());
        requireHolds(bounds);
        Promise promise = promises.save(
                new Promise(agreement, writer.write(draft, bounds.content(), null), actor.personId(), time.now()));
        record(actor, Deed.CREATED, promise, Change.to(promise.content()));
        agreements.annexChanged(actor, agreement);
        return promise.id();
    }

    /** Replaces the working text; approvals given to the earlier wording no longer hold. */
    @Transactional
    public void edit(Actor actor, long id, long seenVersion, DraftPromise draft) {
        Promise promise = find(actor, Action.WRITE, id);
        AgreementDetails bounds = agreements.get(actor, promise.agreementId());
        requireHolds(bounds);
        PromiseContent before = promise.content();
        promise.edit(writer.write(draft, bounds.content(), before), seenVersion, actor.personId(), time.now());
        promises.saveAndFlush(promise);
        record(actor, Deed.CHANGED, promise, Change.between(before, promise.content()));
        if (!promise.isPublic()) {
            agreements.annexChanged(actor, promise.agreementId());
        }
    }

    @Override
    @Transactional
    public void submit(Actor actor, long id) {
        approvals.submit(actor, findOnItsOwn(actor, Action.WRITE, id).matter());
    }

    @Override
    @Transactional
    public void approve(Actor actor, long id, String seenDigest) {
        approvals.approve(actor, findOnItsOwn(actor, Action.APPROVE, id).matter(), seenDigest);
    }

    @Override
    @Transactional
    public void sendBack(Actor actor, long id, String reason) {
        approvals.sendBack(actor, findOnItsOwn(actor, Action.APPROVE, id).matter(), reason);
    }

    @Override
    @Transactional
    public void publish(Actor actor, long id, String reason) {
        Promise promise = findOnItsOwn(actor, Action.PUBLISH, id);
        publications.publish(actor, promise.matter(), reason, promises.takenAddresses(promise));
    }

    @Override
    @Transactional
    public void force(Actor actor, long id, String reason) {
        Promise promise = findOnItsOwn(actor, Action.FORCE, id);
        publications.force(actor, promise.matter(), reason, promises.takenAddresses(promise));
    }

    @Override
    @Transactional
    public void revoke(Actor actor, long id, long seenVersion, String reason) {
        Promise promise = find(actor, Action.WRITE, id);
        discards.revoke(actor, promise, promise.content().revokedFor(reason.strip()), seenVersion);
        approvals.submit(actor, promise.matter());
    }

    @Override
    @Transactional
    public void discard(Actor actor, long id) {
        Promise promise = find(actor, Action.WRITE, id);
        discards.discard(actor, promise);
        agreements.annexChanged(actor, promise.agreementId());
    }

    @Override
    @Transactional
    public void restore(Actor actor, long id) {
        Promise promise = find(actor, Action.WRITE, id);
        requireHolds(agreements.get(actor, promise.agreementId()));
        discards.restore(actor, promise);
        agreements.annexChanged(actor, promise.agreementId());
    }

    @Override
    @Transactional
    public void withdraw(Actor actor, long id, long seenVersion) {
        Promise promise = find(actor, Action.WRITE, id);
        discards.withdraw(actor, promise, Subject.promise(id), PromiseContent.class, seenVersion);
    }

    private void record(Actor actor, Deed deed, Promise promise, Change change) {
        acts.record(actor, Action.WRITE, promise.municipalities(), deed, promise.thing(), change);
    }

    private Promise findOnItsOwn(Actor actor, Action action, long id) {
        Promise promise = find(actor, action, id);
        if (!isOnItsOwn(actor, promise)) {
            throw new WrongState("promise.error.coveredByAgreement");
        }
        requireHolds(agreements.get(actor, promise.agreementId()));
        return promise;
    }

    /** Nothing more is promised under an agreement that is publicly revoked. */
    private static void requireHolds(AgreementDetails agreement) {
        if (agreement.stage() == Stage.PUBLISHED
                && !agreement.content().revoked().isEmpty()) {
            throw new WrongState("promise.error.agreement.revoked");
        }
    }

    private boolean isOnItsOwn(Actor actor, Promise promise) {
        return promise.isPublic()
                || agreements.get(actor, promise.agreementId()).publishedNumber() > 0;
    }

    private Promise find(Actor actor, Action action, long id) {
        Promise promise = promises.find(action, id).orElseThrow(() -> new NotFound("promise " + id));
        permissions.require(actor, action, promise.municipalities());
        return promise;
    }
}
