package se.medborgarlofte.measure.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.form.Submitted;

/** Why a measure counts no more, and which one it repeats. */
record StrikeForm(
        @Nullable String submission,
        @Nullable String reason,
        @Nullable String duplicateOf) implements Submitted {

    static StrikeForm empty() {
        return new StrikeForm(UUID.randomUUID().toString(), null, null);
    }
}
