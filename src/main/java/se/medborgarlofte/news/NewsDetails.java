package se.medborgarlofte.news;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.history.Version;

/**
 * A news item as staff see it.
 *
 * @param version for the form that changes it
 * @param content the working text
 * @param reason what the working text corrects, or why it was withdrawn
 * @param href its public page; null before it has one
 * @param waits whether it says something that the public does not read yet
 * @param versions what was published, oldest first
 */
public record NewsDetails(
        long id,
        long municipality,
        long version,
        NewsState state,
        NewsContent content,
        String reason,
        @Nullable String href,
        boolean waits,
        Instant changedAt,
        List<Version> versions,
        boolean mayWrite,
        boolean mayPublish,
        boolean mayWithdraw) {}
