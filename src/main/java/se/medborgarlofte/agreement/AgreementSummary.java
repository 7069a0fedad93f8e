package se.medborgarlofte.agreement;

import java.time.Instant;
import java.util.List;
import se.medborgarlofte.approval.Stage;
import se.medborgarlofte.shared.Period;
import se.medborgarlofte.shared.Ref;

/** A row in the staff's list of agreements. */
public record AgreementSummary(
        long id,
        String title,
        List<Ref> municipalities,
        Period period,
        Stage stage,
        int publishedNumber,
        Instant changedAt) {

    static AgreementSummary of(Agreement agreement) {
        AgreementContent content = agreement.content();
        return new AgreementSummary(
                agreement.id(),
                content.title(),
                content.municipalities(),
                content.period(),
                agreement.stage(),
                agreement.publishedNumber(),
                agreement.changedAt());
    }
}
