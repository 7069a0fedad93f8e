package se.medborgarlofte.security;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.boot.test.context.TestComponent;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.agreement.AgreementContent;
import se.medborgarlofte.agreement.AgreementDetails;
import se.medborgarlofte.agreement.Agreements;
import se.medborgarlofte.agreement.DraftAgreement;
import se.medborgarlofte.agreement.SigningPictures;
import se.medborgarlofte.approval.Publications;
import se.medborgarlofte.approval.PublishingTimes;
import se.medborgarlofte.approval.Steps;
import se.medborgarlofte.picture.Photos;
import se.medborgarlofte.picture.Picture;
import se.medborgarlofte.picture.PictureSummary;
import se.medborgarlofte.shared.Ref;

/** What few texts meet on the way to the public, for the matrix of permissions. */
@TestComponent
class MatrixPublications {

    private final Agreements agreements;
    private final PublishingTimes times;
    private final Publications publications;
    private final SigningPictures pictures;

    MatrixPublications(
            Agreements agreements, PublishingTimes times, Publications publications, SigningPictures pictures) {
        this.agreements = agreements;
        this.times = times;
        this.publications = publications;
        this.pictures = pictures;
    }

    void pictured(Actor writer, long agreement) {
        Picture picture = new Picture(Picture.Format.JPEG, 8, 8, Photos.jpeg(8, 8));
        pictures.show(writer, agreement, PictureSummary.NEVER, picture, "Två personer skakar hand", "");
    }

    /** Sent back, so that it is a draft. */
    void proposeExtension(Actor writer, Actor approver, long agreement, LocalDate end) {
        agreements.extend(writer, agreement, agreements.get(writer, agreement).version(), end);
        agreements.sendBack(approver, agreement, "Nej");
    }

    /** Other words for what an agreement says, as a draft. */
    void reword(Actor writer, long agreement) {
        AgreementDetails now = agreements.get(writer, agreement);
        AgreementContent text = now.content();
        agreements.edit(
                writer,
                agreement,
                now.version(),
                new DraftAgreement(
                        text.title(),
                        text.municipalities().stream().map(Ref::id).toList(),
                        text.policeArea() == null ? null : text.policeArea().id(),
                        text.period(),
                        text.focusAreas(),
                        text.priorities(),
                        text.problemPicture(),
                        "Med andra ord.",
                        text.readMore(),
                        text.parties().stream()
                                .map(one -> new DraftAgreement.DraftParticipant(
                                        one.party().id(), one.registrationNumber(), one.decision(), one.contact()))
                                .toList(),
                        text.signatories(),
                        text.signedDocument()));
    }

    /** Of a submitted text: one of the parties has approved. */
    void half(Actor approver, Steps texts, long id) {
        texts.approve(approver, id, texts.get(approver, id).approvals().digest());
    }

    /** Of an approved one: it will publish itself. */
    void timed(Actor publisher, Steps texts, long id) {
        times.set(publisher, texts, id, Instant.parse("2026-12-01T12:00:00Z"), "Ny");
    }

    /** Of a published one in other words: they are public too. */
    void corrected(Actor publisher, Steps texts, long id) {
        publications.correct(publisher, texts, id, texts.get(publisher, id).version(), "Stavfel");
    }
}
