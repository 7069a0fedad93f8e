package se.medborgarlofte.followup;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import java.time.Instant;
import se.medborgarlofte.approval.ApprovableText;
import se.medborgarlofte.approval.Matter;
import se.medborgarlofte.form.WrongState;
import se.medborgarlofte.history.Subject;
import se.medborgarlofte.security.Thing;

/** A round and its way to the public. Once there it never changes. */
@Entity
@Convert(attributeName = "content", converter = FollowUpConverter.class)
@AssociationOverride(
        name = "municipalities",
        joinTable = @JoinTable(name = "follow_up_municipality", joinColumns = @JoinColumn(name = "follow_up_id")))
class FollowUp extends ApprovableText<FollowUpContent> {

    private long agreementId;

    protected FollowUp() {}

    FollowUp(long agreement, FollowUpContent content, long author, Instant now) {
        super(content, author, now);
        this.agreementId = agreement;
    }

    @Override
    public Thing thing() {
        return new Thing(Thing.Kind.FOLLOW_UP, id(), content().title());
    }

    long agreementId() {
        return agreementId;
    }

    Matter matter() {
        return new Matter(Subject.followUp(id()), this, wording(), content().parties(), authors());
    }

    /** Other judgements, or figures taken anew: approvals of the earlier text no longer hold. */
    void write(FollowUpContent content, long seenVersion, long author, Instant now) {
        if (isPublic()) {
            throw new WrongState("followup.error.published");
        }
        edit(content, seenVersion, author, now);
    }
}
