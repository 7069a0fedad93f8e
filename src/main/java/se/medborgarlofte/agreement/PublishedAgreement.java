package se.medborgarlofte.agreement;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.history.Publication;

/**
 * An agreement as the public reads it: the newest published version and nothing of what is being written.
 *
 * @param homeMunicipality the municipality of its canonical address
 * @param number of the version
 * @param how its newest version came to be public
 * @param renews the agreement that it renews
 */
public record PublishedAgreement(
        long id,
        long homeMunicipality,
        String slug,
        int number,
        Instant publishedAt,
        AgreementContent content,
        Publication how,
        @Nullable Long renews) {

    public boolean isCurrent(LocalDate today) {
        return !isRevoked() && content.period().contains(today);
    }

    public boolean isComing(LocalDate today) {
        return !isRevoked() && content.period().isAfter(today);
    }

    public boolean hasEnded(LocalDate today) {
        return isRevoked() || content.period().isBefore(today);
    }

    public boolean isRevoked() {
        return !content.revoked().isEmpty();
    }
}
