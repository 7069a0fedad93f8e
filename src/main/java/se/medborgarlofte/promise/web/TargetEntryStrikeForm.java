package se.medborgarlofte.promise.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.form.Submitted;

/** Why an entry counts no more. */
record TargetEntryStrikeForm(
        @Nullable String submission, @Nullable String reason) implements Submitted {

    static TargetEntryStrikeForm empty() {
        return new TargetEntryStrikeForm(UUID.randomUUID().toString(), null);
    }
}
