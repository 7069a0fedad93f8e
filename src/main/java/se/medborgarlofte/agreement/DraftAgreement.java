package se.medborgarlofte.agreement;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.agreement.AgreementContent.Contact;
import se.medborgarlofte.agreement.AgreementContent.Decision;
import se.medborgarlofte.agreement.AgreementContent.FocusArea;
import se.medborgarlofte.agreement.AgreementContent.Priority;
import se.medborgarlofte.agreement.AgreementContent.Signatory;
import se.medborgarlofte.shared.Period;

/** What an editor wrote; ids still to be given their names. See {@link AgreementContent} for the fields. */
public record DraftAgreement(
        String title,
        List<Long> municipalities,
        @Nullable Long policeArea,
        Period period,
        List<FocusArea> focusAreas,
        List<Priority> priorities,
        String problemPicture,
        String background,
        @Nullable String readMore,
        List<DraftParticipant> parties,
        List<Signatory> signatories,
        @Nullable String signedDocument,
        Set<Long> editions) {

    /** One that rests on no edition of a lägesbild. */
    public DraftAgreement(
            String title,
            List<Long> municipalities,
            @Nullable Long policeArea,
            Period period,
            List<FocusArea> focusAreas,
            List<Priority> priorities,
            String problemPicture,
            String background,
            @Nullable String readMore,
            List<DraftParticipant> parties,
            List<Signatory> signatories,
            @Nullable String signedDocument) {
        this(
                title,
                municipalities,
                policeArea,
                period,
                focusAreas,
                priorities,
                problemPicture,
                background,
                readMore,
                parties,
                signatories,
                signedDocument,
                Set.of());
    }

    public record DraftParticipant(long party, String registrationNumber, Decision decision, Contact contact) {}
}
