package se.medborgarlofte.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.history.Version;

/**
 * An agreement as the public reads it: the newest published version and nothing of what is being written.
 *
 * @param homeMunicipality the municipality of its canonical address
 * @param number of the version
 * @param reason why it was published anew; empty for the first version
 * @param renews the agreement that it renews
 */
public record PublishedAgreement(
        long id,
        long homeMunicipality,
        String slug,
        int number,
        Instant publishedAt,
        String reason,
        AgreementContent content,
        List<Version.Approved> approvals,
        @Nullable Long renews) {

    public boolean isCurrent(LocalDate today) {
        return content.period().contains(today);
    }

    public boolean isComing(LocalDate today) {
        return content.period().isAfter(today);
    }

    public boolean hasEnded(LocalDate today) {
        return content.period().isBefore(today);
    }
}
