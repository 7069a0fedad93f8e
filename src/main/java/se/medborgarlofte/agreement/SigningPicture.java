package se.medborgarlofte.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import se.medborgarlofte.picture.KeptPicture;

/** The picture of an agreement's signing. It is no part of the wording, so nobody approves it and no version holds it. */
@Entity
class SigningPicture extends KeptPicture {

    @Column(updatable = false)
    private long agreementId;

    /** For the persistence provider, which fills the fields. */
    protected SigningPicture() {}

    SigningPicture(long agreement) {
        this.agreementId = agreement;
    }
}
