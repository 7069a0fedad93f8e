package se.medborgarlofte.promise;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import java.time.Instant;
import java.util.Set;
import java.util.function.Predicate;
import se.medborgarlofte.approval.ApprovableText;
import se.medborgarlofte.approval.Matter;
import se.medborgarlofte.approval.Stage;
import se.medborgarlofte.form.WrongState;
import se.medborgarlofte.history.Subject;
import se.medborgarlofte.history.Version;
import se.medborgarlofte.security.Thing;

/** A promise's working text and its way to the public. */
@Entity
@Convert(attributeName = "content", converter = PromiseContentConverter.class)
@AssociationOverride(
        name = "municipalities",
        joinTable = @JoinTable(name = "promise_municipality", joinColumns = @JoinColumn(name = "promise_id")))
class Promise extends ApprovableText<PromiseContent> {

    private long agreementId;

    protected Promise() {}

    Promise(long agreement, PromiseContent content, long author, Instant now) {
        super(content, author, now);
        this.agreementId = agreement;
    }

    @Override
    public Thing thing() {
        return new Thing(Thing.Kind.PROMISE, id(), content().title());
    }

    long agreementId() {
        return agreementId;
    }

    /** What the parties decide on when they approve the promise itself. */
    Matter matter() {
        return new Matter(Subject.promise(id()), this, wording(), content().responsible(), authors());
    }

    /** Approved and published in one step, since the agreement's approvals covered it. */
    int publishWithAgreement(Predicate<String> taken, Instant now) {
        if (isPublic() || stage() != Stage.DRAFT) {
            throw new WrongState("approval.error.stage." + stage());
        }
        submit(now);
        approve(now);
        return publish(Set.of(Stage.APPROVED), taken, now);
    }

    /** Approved and published in one step, since the agreement that it belongs to is revoked. */
    int revokeWithAgreement(String reason, long author, Instant now) {
        edit(content().revokedFor(reason), version(), author, now);
        submit(now);
        approve(now);
        return publish(Set.of(Stage.APPROVED), address -> false, now);
    }

    Version nextVersion(Instant now) {
        return nextVersion(Subject.promise(id()), now);
    }
}
