package se.medborgarlofte.administration.web;

import org.jspecify.annotations.Nullable;
import se.medborgarlofte.form.Submitted;

record PartyForm(
        @Nullable String submission,
        @Nullable String municipality,
        @Nullable String name) implements Submitted {}
