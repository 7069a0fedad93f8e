package se.medborgarlofte.site;

import se.medborgarlofte.agreement.PictureSummary;

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
