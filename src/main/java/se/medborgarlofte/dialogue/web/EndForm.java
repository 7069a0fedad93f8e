package se.medborgarlofte.dialogue.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.form.Submitted;

/**
 * Announcing, cancelling or undoing: what is done next to a meeting that somebody looked at.
 *
 * @param reason why a report is undone: a {@code CorrectionReason}
 * @param because what the public is told
 */
record EndForm(
        @Nullable String submission,
        @Nullable String version,
        @Nullable String reason,
        @Nullable String because) implements Submitted {

    static EndForm of(long version) {
        return new EndForm(UUID.randomUUID().toString(), Long.toString(version), null, null);
    }
}
