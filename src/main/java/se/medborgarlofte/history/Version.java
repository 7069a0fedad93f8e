package se.medborgarlofte.history;

import java.time.Instant;
import java.util.List;

/**
 * One publication, as it stands in the archive.
 *
 * @param number 1 for the first
 * @param content canonical JSON
 * @param reason why it was published anew; empty for the first
 * @param approvals which functions approved for which party, and when (functions, not names)
 */
public record Version(
        Subject subject,
        int number,
        String content,
        String digest,
        String reason,
        List<Approved> approvals,
        Instant publishedAt) {

    public record Approved(String party, String function, Instant at) {}

    public <T> T read(Class<T> type) {
        return Canonical.read(content, type);
    }
}
