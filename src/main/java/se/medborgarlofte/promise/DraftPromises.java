package se.medborgarlofte.promise;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.agreement.AgreementAnnex;
import se.medborgarlofte.approval.ApprovableText;
import se.medborgarlofte.approval.Discards;
import se.medborgarlofte.approval.Stage;
import se.medborgarlofte.history.Publication;
import se.medborgarlofte.history.Subject;
import se.medborgarlofte.history.Versions;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Acts;
import se.medborgarlofte.security.Change;
import se.medborgarlofte.security.Deed;
import se.medborgarlofte.shared.Period;
import se.medborgarlofte.shared.SwedishTime;

/** The draft promises under an agreement, as its first approval covers them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DraftPromises implements AgreementAnnex {

    private final PromiseRepository promises;
    private final Versions versions;
    private final Discards discards;
    private final Acts acts;
    private final SwedishTime time;

    DraftPromises(PromiseRepository promises, Versions versions, Discards discards, Acts acts, SwedishTime time) {
        this.promises = promises;
        this.versions = versions;
        this.discards = discards;
        this.acts = acts;
        this.time = time;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Long, Covered> covered(Collection<Long> agreements) {
        return promises.findUnpublishedUnder(agreements).stream()
                .collect(Collectors.groupingBy(
                        Promise::agreementId, Collectors.collectingAndThen(Collectors.toList(), DraftPromises::cover)));
    }

    private static Covered cover(List<Promise> drafts) {
        return new Covered(
                drafts.stream().map(Promise::wording).toList(),
                drafts.stream().flatMap(promise -> promise.authors().stream()).collect(Collectors.toSet()));
    }

    @Override
    public void publish(long agreement, Actor publisher, Publication how) {
        for (Promise promise : promises.findUnpublishedUnder(List.of(agreement))) {
            int number = promise.publishWithAgreement(promises.takenAddresses(promise), time.now());
            published(promise, number, publisher, how);
        }
    }

    @Override
    public void revoke(long agreement, Actor publisher, Publication how) {
        discard(agreement, publisher);
        promises.findPublishedUnder(agreement).forEach(promise -> revoke(promise, publisher, how));
    }

    private void revoke(Promise promise, Actor publisher, Publication how) {
        if (promise.stage() != Stage.PUBLISHED) {
            discards.withdraw(
                    publisher, promise, Subject.promise(promise.id()), PromiseContent.class, promise.version());
        }
        PromiseContent published = promise.content();
        if (published.revoked().isEmpty() && !published.period().isBefore(time.today())) {
            int number = promise.revokeWithAgreement(how.reason(), publisher.personId(), time.now());
            published(promise, number, publisher, how);
        }
    }

    private void published(Promise promise, int number, Actor publisher, Publication how) {
        promises.saveAndFlush(promise);
        versions.add(
                Subject.promise(promise.id()),
                number,
                promise.wording(),
                how,
                publisher.personId(),
                promise.municipalities());
        acts.record(
                publisher,
                Action.PUBLISH,
                promise.municipalities(),
                Deed.PUBLISHED,
                promise.thing(),
                Change.to(Map.of("version", number)));
    }

    @Override
    public void discard(long agreement, Actor writer) {
        promises.findUnpublishedUnder(List.of(agreement)).forEach(promise -> discards.discard(writer, promise));
    }

    @Override
    public void copy(long agreement, long renewal, Period period, Actor author) {
        promises.findByAgreementIdOrderById(agreement).stream()
                .filter(ApprovableText::isPublic)
                .forEach(promise -> copy(promise, renewal, period, author));
    }

    private void copy(Promise original, long renewal, Period period, Actor author) {
        Promise copy =
                promises.save(new Promise(renewal, original.content().movedTo(period), author.personId(), time.now()));
        acts.record(
                author,
                Action.WRITE,
                copy.municipalities(),
                Deed.RENEWED,
                copy.thing(),
                Change.between(original.content(), copy.content()));
    }
}
