package se.medborgarlofte.dialogue.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.form.Submitted;

/** A host to allow. */
record FrameHostForm(@Nullable String submission, @Nullable String host) implements Submitted {

    static FrameHostForm empty() {
        return new FrameHostForm(UUID.randomUUID().toString(), null);
    }
}
