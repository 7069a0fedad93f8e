package se.medborgarlofte.agreement;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.approval.ApprovableText;
import se.medborgarlofte.approval.Stage;
import se.medborgarlofte.form.WrongState;
import se.medborgarlofte.history.Subject;
import se.medborgarlofte.history.Version;
import se.medborgarlofte.security.Thing;

/** An agreement's working text and its way to the public. */
@Entity
@Convert(attributeName = "content", converter = ContentConverter.class)
@AssociationOverride(
        name = "municipalities",
        joinTable = @JoinTable(name = "agreement_municipality", joinColumns = @JoinColumn(name = "agreement_id")))
class Agreement extends ApprovableText<AgreementContent> {

    @Nullable
    private Long renews;

    protected Agreement() {}

    Agreement(AgreementContent content, long author, Instant now) {
        super(content, author, now);
    }

    static Agreement renewing(Agreement former, AgreementContent content, long author, Instant now) {
        Agreement renewal = new Agreement(content, author, now);
        renewal.renews = former.id();
        return renewal;
    }

    @Override
    public Thing thing() {
        return new Thing(Thing.Kind.AGREEMENT, id(), content().title());
    }

    @Nullable
    Long renews() {
        return renews;
    }

    /**
     * A promise that the coming approval covers was changed: what was submitted is no longer that.
     *
     * @return whether it had been submitted
     */
    boolean annexEdited(long author, Instant now) {
        if (stage() == Stage.DISCARDED) {
            throw new WrongState("agreement.error.discarded");
        }
        boolean submitted = !isPublic() && stage() != Stage.DRAFT;
        if (submitted) {
            touched(version(), author, now);
        }
        return submitted;
    }

    Version nextVersion(Instant now) {
        return nextVersion(Subject.agreement(id()), now);
    }
}
