package se.medborgarlofte.administration.web;

import org.jspecify.annotations.Nullable;

record PlaceForm(
        @Nullable String submission,
        @Nullable String name,
        @Nullable String kind) {}
