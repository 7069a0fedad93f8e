package se.medborgarlofte.administration.web;

import org.jspecify.annotations.Nullable;

record PartyForm(
        @Nullable String submission,
        @Nullable String municipality,
        @Nullable String name) {}
