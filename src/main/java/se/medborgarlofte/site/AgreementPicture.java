package se.medborgarlofte.site;

import se.medborgarlofte.picture.PictureSummary;

/**
 * The picture of the signing on the page of an agreement.
 *
 * @param href where its file is
 */
public record AgreementPicture(PictureSummary summary, String href) {

    public boolean isShown() {
        return summary.shown();
    }
}
