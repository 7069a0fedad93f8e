package se.medborgarlofte.promise;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.history.Version;

/**
 * A promise as the public reads it: the newest published wording, and how it goes.
 *
 * @param homeMunicipality the municipality of its canonical address
 * @param quietSince the last day on which something was done for it, or its first day, where that was long ago and the
 *     promise still runs
 * @param struck what was recorded by hand and counts no more
 * @param deviations what was told of them, the newest first
 * @param reason why it was published anew; empty for the first version
 */
public record PublishedPromise(
        long id,
        long agreement,
        long homeMunicipality,
        String slug,
        int number,
        Instant publishedAt,
        Instant firstPublishedAt,
        String reason,
        PromiseContent content,
        List<Version.Approved> approvals,
        Progress progress,
        @Nullable LocalDate quietSince,
        List<Entry> struck,
        List<PublishedDeviation> deviations) {

    public ProgressStatus status() {
        return progress.status();
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
