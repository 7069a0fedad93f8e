package se.medborgarlofte.administration.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.form.Submitted;

record ReadingForm(
        @Nullable String submission,
        @Nullable String municipality,
        @Nullable String reason,
        @Nullable String hours) implements Submitted {

    static ReadingForm empty() {
        return new ReadingForm(UUID.randomUUID().toString(), "", "", "1");
    }
}
