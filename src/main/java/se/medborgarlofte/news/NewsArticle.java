package se.medborgarlofte.news;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.history.Publication;
import se.medborgarlofte.history.Version;
import se.medborgarlofte.organisation.MunicipalitySummary;

/**
 * A news item as the public reads it, now or in an earlier version.
 *
 * @param href of its page
 * @param shown the version that is read
 * @param content of that version
 * @param picture null where there is none, or where its file has been taken away
 * @param versions all that were published, the oldest first
 */
public record NewsArticle(
        MunicipalitySummary municipality,
        String href,
        Version shown,
        NewsContent content,
        NewsContent.@Nullable Shown picture,
        List<Version> versions) {

    public Instant publishedAt() {
        return versions.get(0).publishedAt();
    }

    private Version newest() {
        return versions.get(versions.size() - 1);
    }

    public boolean isWithdrawn() {
        return newest().how().kind() == Publication.Kind.REVOCATION;
    }

    public boolean isEarlier() {
        return shown.number() < newest().number();
    }

    /** What was corrected since the first version, the newest first. */
    public List<Version> corrections() {
        return versions.stream()
                .filter(version -> version.number() > 1)
                .sorted((one, other) -> other.number() - one.number())
                .toList();
    }
}
