package se.medborgarlofte.dialogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import se.medborgarlofte.picture.KeptPicture;

/** The picture of a meeting that was held. */
@Entity
class GatheringPicture extends KeptPicture {

    @Column(updatable = false)
    private long gatheringId;

    /** For the persistence provider, which fills the fields. */
    protected GatheringPicture() {}

    GatheringPicture(long gathering) {
        this.gatheringId = gathering;
    }
}
