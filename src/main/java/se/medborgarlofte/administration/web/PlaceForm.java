package se.medborgarlofte.administration.web;

import org.jspecify.annotations.Nullable;
import se.medborgarlofte.form.Submitted;

record PlaceForm(
        @Nullable String submission,
        @Nullable String name,
        @Nullable String kind) implements Submitted {}
