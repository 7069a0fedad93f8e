package se.medborgarlofte.dialogue;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.form.PersonalDataGuard;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.picture.Picture;
import se.medborgarlofte.picture.PictureSummary;
import se.medborgarlofte.picture.PublicPictures;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Acts;
import se.medborgarlofte.security.Change;
import se.medborgarlofte.security.Deed;
import se.medborgarlofte.security.Permissions;
import se.medborgarlofte.shared.NotFound;
import se.medborgarlofte.shared.SwedishTime;

/** The picture of each meeting or broadcast that was held: who tells what came of it puts it there and takes it away. */
@Service
@Transactional(readOnly = true)
public class GatheringPictures implements PublicPictures {

    private final GatheringPictureRepository pictures;
    private final GatheringRepository gatherings;
    private final Permissions permissions;
    private final Acts acts;
    private final SwedishTime time;

    GatheringPictures(
            GatheringPictureRepository pictures,
            GatheringRepository gatherings,
            Permissions permissions,
            Acts acts,
            SwedishTime time) {
        this.pictures = pictures;
        this.gatherings = gatherings;
        this.permissions = permissions;
        this.acts = acts;
        this.time = time;
    }

    /** Of one that the caller may see; what was removed too. */
    public Optional<PictureSummary> of(PublishedGathering gathering) {
        return pictures.describe(gathering.id());
    }

    @Override
    public Optional<Picture> publishedFile(String digest) {
        return pictures.findPublished(digest, Limit.of(1)).stream()
                .map(GatheringPicture::picture)
                .findFirst();
    }

    /**
     * Puts a picture there, or replaces it or its words.
     *
     * @param picture null: the one that is there stays
     * @param masked that nobody's face and no plate has to be masked, or that it is
     */
    @Transactional
    public void show(
            Actor actor,
            long id,
            long seenVersion,
            @Nullable Picture picture,
            String alt,
            String caption,
            boolean masked) {
        Gathering gathering = held(actor, id);
        if (!masked) {
            throw Refusal.at("masked", "dialogue.error.masked");
        }
        PersonalDataGuard.check("alt", alt);
        PersonalDataGuard.check("caption", caption);
        GatheringPicture shown = pictures.findByGatheringId(id).orElseGet(() -> new GatheringPicture(id));
        shown.show(picture, alt, caption, seenVersion, actor.personId(), time.now());
        pictures.saveAndFlush(shown);
        record(actor, Deed.CHANGED, gathering, Change.to(shown.told()));
    }

    @Transactional
    public void remove(Actor actor, long id, long seenVersion) {
        Gathering gathering = held(actor, id);
        GatheringPicture shown =
                pictures.findByGatheringId(id).orElseThrow(() -> new NotFound("picture of gathering " + id));
        Change change = Change.from(shown.told());
        shown.remove(seenVersion, actor.personId(), time.now());
        pictures.saveAndFlush(shown);
        record(actor, Deed.REMOVED, gathering, change);
    }

    /** The gathering's row is locked until the end: of two who put the first picture there, one is told of the other. */
    private Gathering held(Actor actor, long id) {
        Gathering gathering = gatherings.findForChange(id).orElseThrow(() -> new NotFound("gathering " + id));
        permissions.require(actor, Action.HOLD_DIALOGUE, gathering.municipalities());
        gathering.requireHeld();
        return gathering;
    }

    private void record(Actor actor, Deed deed, Gathering gathering, Change change) {
        acts.record(actor, Action.HOLD_DIALOGUE, gathering.municipalities(), deed, gathering.thing(), change);
    }
}
