package se.medborgarlofte.approval;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.history.Subject;

/**
 * When an approved text publishes itself.
 *
 * @param digest of what the parties had approved when the time was set
 * @param reason why the public gets a new version
 * @param setBy who publishes it
 * @param problem message key of why it was not published when the time came; null until then
 */
public record PublishingTime(
        Subject subject,
        String digest,
        Instant dueAt,
        String reason,
        long setBy,
        @Nullable String problem) {}
