package se.medborgarlofte.dialogue.web;

import org.jspecify.annotations.Nullable;
import se.medborgarlofte.visitor.VisitorForm;

/** What somebody who means to come types; of the page that cancels, nothing but the stamp. */
record SignUpForm(
        @Nullable String submission,
        @Nullable String website,
        @Nullable String name,
        @Nullable String email,
        @Nullable String people)
        implements VisitorForm {

    static SignUpForm empty() {
        return new SignUpForm(null, null, null, null, "1");
    }
}
