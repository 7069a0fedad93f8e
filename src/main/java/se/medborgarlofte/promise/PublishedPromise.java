package se.medborgarlofte.promise;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.history.Publication;
import se.medborgarlofte.shared.Period;
import se.medborgarlofte.shared.SwedishTime;

/**
 * A promise as the public reads it: the newest published wording, and how it goes.
 *
 * @param homeMunicipality the municipality of its canonical address
 * @param quietSince the last day on which something was done for it, or its first day, where that was long ago and the
 *     promise still runs
 * @param struck what was recorded by hand and counts no more
 * @param deviations what was told of them, the newest first
 * @param how its newest version came to be public
 */
public record PublishedPromise(
        long id,
        long agreement,
        long homeMunicipality,
        String slug,
        int number,
        Instant publishedAt,
        Instant firstPublishedAt,
        PromiseContent content,
        Publication how,
        Progress progress,
        @Nullable LocalDate quietSince,
        List<Entry> struck,
        List<PublishedDeviation> deviations) {

    public ProgressStatus status() {
        return progress.status();
    }

    /** Whether what is done on the day may count for it. */
    public boolean holdsOn(LocalDate day) {
        return content.period().contains(day) && (!isRevoked() || day.isBefore(SwedishTime.dayOf(publishedAt)));
    }

    /** The days of which its figures are: up to that on which it was revoked. */
    public Period counted() {
        Period period = content.period();
        LocalDate revoked = SwedishTime.dayOf(publishedAt);
        return isRevoked() && period.contains(revoked) ? new Period(period.start(), revoked) : period;
    }

    public boolean isRevoked() {
        return !content.revoked().isEmpty();
    }

    /** What was recorded by hand for the target and counts no more. */
    public List<Entry> struck(Target target) {
        return struck.stream().filter(entry -> entry.target() == target.key()).toList();
    }

    /** Where the public reads it. */
    public String path(String homeSlug) {
        return "/" + homeSlug + "/loften/" + slug;
    }
}
