package se.medborgarlofte.subscription.web;

import org.jspecify.annotations.Nullable;
import se.medborgarlofte.visitor.VisitorForm;

/**
 * Asks for letters.
 *
 * @param om what about: see {@code subscription.Subjects}
 */
record FollowForm(
        @Nullable String om,
        @Nullable String email,
        @Nullable String submission,
        @Nullable String website) implements VisitorForm {

    static FollowForm about(String om) {
        return new FollowForm(om, null, null, null);
    }

    String about() {
        return om == null ? "" : om;
    }
}
