package se.medborgarlofte.dialogue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who signed up, as staff see it.
 *
 * @param email null once it was cancelled, or removed since the meeting is long over
 */
public record SignUpRow(
        @Nullable String name,
        @Nullable String email,
        int people,
        Instant createdAt,
        @Nullable Instant cancelledAt) {}
