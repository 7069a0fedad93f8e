package se.medborgarlofte.agreement;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.picture.Picture;
import se.medborgarlofte.picture.PictureSummary;
import se.medborgarlofte.picture.PublicPictures;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Acts;
import se.medborgarlofte.security.Change;
import se.medborgarlofte.security.Deed;
import se.medborgarlofte.security.Permissions;
import se.medborgarlofte.security.Thing;
import se.medborgarlofte.shared.NotFound;
import se.medborgarlofte.shared.SwedishTime;

/** The picture of each agreement's signing: who writes the agreement puts it there and takes it away. */
@Service
@Transactional(readOnly = true)
public class SigningPictures implements PublicPictures {

    private final SigningPictureRepository pictures;
    private final AgreementRepository agreements;
    private final Permissions permissions;
    private final Acts acts;
    private final SwedishTime time;

    SigningPictures(
            SigningPictureRepository pictures,
            AgreementRepository agreements,
            Permissions permissions,
            Acts acts,
            SwedishTime time) {
        this.pictures = pictures;
        this.agreements = agreements;
        this.permissions = permissions;
        this.acts = acts;
        this.time = time;
    }

    /** Nothing where no picture has ever been. */
    public Optional<PictureSummary> find(Actor actor, long agreement) {
        require(actor, Action.READ_UNPUBLISHED, agreements.findById(agreement), agreement);
        return pictures.describe(agreement);
    }

    /** @throws NotFound also where there is no picture */
    public Picture file(Actor actor, long agreement) {
        require(actor, Action.READ_UNPUBLISHED, agreements.findById(agreement), agreement);
        return pictures.findByAgreementId(agreement)
                .map(SigningPicture::picture)
                .orElseThrow(() -> new NotFound("picture of agreement " + agreement));
    }

    /** What the public is told of the picture of an agreement that is published. */
    public Optional<PictureSummary> published(long agreement) {
        return pictures.describe(agreement);
    }

    @Override
    public Optional<Picture> publishedFile(String digest) {
        return pictures.findPublished(digest, Limit.of(1)).stream()
                .map(SigningPicture::picture)
                .findFirst();
    }

    /**
     * Puts a picture there, or replaces it or its words.
     *
     * @param picture null: the one that is there stays
     */
    @Transactional
    public void show(
            Actor actor, long agreement, long seenVersion, @Nullable Picture picture, String alt, String caption) {
        Agreement signed = forChange(actor, agreement);
        SigningPicture shown = pictures.findByAgreementId(agreement).orElseGet(() -> new SigningPicture(agreement));
        shown.show(picture, alt, caption, seenVersion, actor.personId(), time.now());
        pictures.saveAndFlush(shown);
        record(actor, Deed.CHANGED, signed, Change.to(shown.told()));
    }

    @Transactional
    public void remove(Actor actor, long agreement, long seenVersion) {
        Agreement signed = forChange(actor, agreement);
        SigningPicture shown = pictures.findByAgreementId(agreement)
                .orElseThrow(() -> new NotFound("picture of agreement " + agreement));
        shown.remove(seenVersion, actor.personId(), time.now());
        pictures.saveAndFlush(shown);
        record(actor, Deed.REMOVED, signed, Change.NONE);
    }

    /** The agreement's row is locked until the end: of two who put the first picture there, one is told of the other. */
    private Agreement forChange(Actor actor, long agreement) {
        return require(actor, Action.WRITE, agreements.findForChange(agreement), agreement);
    }

    private Agreement require(Actor actor, Action action, Optional<Agreement> found, long id) {
        Agreement agreement = found.orElseThrow(() -> new NotFound("agreement " + id));
        permissions.require(actor, action, agreement.municipalities());
        return agreement;
    }

    private void record(Actor actor, Deed deed, Agreement signed, Change change) {
        Thing picture =
                new Thing(Thing.Kind.PICTURE, signed.id(), signed.content().title());
        acts.record(actor, Action.WRITE, signed.municipalities(), deed, picture, change);
    }
}
