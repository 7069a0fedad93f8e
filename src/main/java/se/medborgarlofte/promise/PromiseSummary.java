package se.medborgarlofte.promise;

import java.time.Instant;
import java.util.List;
import se.medborgarlofte.approval.Stage;
import se.medborgarlofte.shared.Period;
import se.medborgarlofte.shared.Ref;

/** A row in the staff's list of promises. */
public record PromiseSummary(
        long id,
        long agreement,
        String title,
        List<Ref> municipalities,
        List<Ref> responsible,
        Period period,
        Stage stage,
        int publishedNumber,
        Instant changedAt) {

    static PromiseSummary of(Promise promise) {
        PromiseContent content = promise.content();
        return new PromiseSummary(
                promise.id(),
                promise.agreementId(),
                content.title(),
                content.municipalities(),
                content.responsible(),
                content.period(),
                promise.stage(),
                promise.publishedNumber(),
                promise.changedAt());
    }
}
