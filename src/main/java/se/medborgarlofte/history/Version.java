package se.medborgarlofte.history;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One publication, as it stands in the archive.
 *
 * @param number 1 for the first
 * @param content canonical JSON
 * @param how it came to be public
 * @param erased why words were taken out of it by law; null where they were not
 */
public record Version(
        Subject subject,
        int number,
        String content,
        String digest,
        Publication how,
        Instant publishedAt,
        @Nullable String erased) {

    public record Approved(String party, String function, Instant at) {}

    public String reason() {
        return how.reason();
    }

    public List<Approved> approvals() {
        return how.approvals();
    }

    public <T> T read(Class<T> type) {
        return Canonical.read(content, type);
    }
}
