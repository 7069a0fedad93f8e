package se.medborgarlofte.site;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.agreement.Agreements;
import se.medborgarlofte.agreement.PublishedAgreement;
import se.medborgarlofte.agreement.SigningPictures;
import se.medborgarlofte.organisation.MunicipalitySummary;
import se.medborgarlofte.promise.Promises;
import se.medborgarlofte.promise.PublishedPromise;

/**
 * The public pages as they would be, were a working text published now; built by those pages themselves. Links to what
 * the public cannot open yet lead to its preview.
 */
@Service
@Transactional(readOnly = true)
public class Previews {

    public static final String AGREEMENT = "/arbetsyta/overenskommelser/";
    public static final String PROMISE = "/arbetsyta/loften/";
    public static final String PREVIEW = "/forhandsvisning";

    private static final String PICTURE = "/bild/fil";

    private final Agreements agreements;
    private final SigningPictures pictures;
    private final Promises promises;
    private final AgreementPages agreementPages;
    private final PromisePages promisePages;
    private final Frames frames;

    Previews(
            Agreements agreements,
            SigningPictures pictures,
            Promises promises,
            AgreementPages agreementPages,
            PromisePages promisePages,
            Frames frames) {
        this.agreements = agreements;
        this.pictures = pictures;
        this.promises = promises;
        this.agreementPages = agreementPages;
        this.promisePages = promisePages;
        this.frames = frames;
    }

    /** @throws se.medborgarlofte.shared.NotFound for another municipality's, as for one that does not exist */
    public AgreementPage agreement(Actor actor, long id) {
        PublishedAgreement agreement = agreements.preview(actor, id);
        List<PromiseItem> items = promises.previewUnder(actor, id).stream()
                .map(promise -> new PromiseItem(promise, PROMISE + promise.id() + PREVIEW, null, null))
                .toList();
        MunicipalitySummary home = home(agreement.homeMunicipality());
        return agreementPages.page(
                home,
                agreement,
                Frames.agreement(home.slug(), agreement.slug()),
                pictures.find(actor, id).map(picture -> new AgreementPicture(picture, AGREEMENT + id + PICTURE)),
                items);
    }

    /** @throws se.medborgarlofte.shared.NotFound for another municipality's, as for one that does not exist */
    public PromisePage promise(Actor actor, long id) {
        PublishedPromise promise = promises.preview(actor, id);
        PublishedAgreement agreement = agreements.preview(actor, promise.agreement());
        Link agreementLink = new Link(agreement.content().title(), AGREEMENT + agreement.id() + PREVIEW);
        MunicipalitySummary home = home(promise.homeMunicipality());
        String href = promise.slug().isEmpty() ? PROMISE + id + PREVIEW : promise.path(home.slug());
        return promisePages.page(home, promise, href, agreement, agreementLink, EventChoice.ALL);
    }

    private MunicipalitySummary home(long id) {
        return requireNonNull(frames.byId(List.of(id)).get(id));
    }
}
