package se.medborgarlofte.administration.web;

import org.jspecify.annotations.Nullable;

record MunicipalityForm(
        @Nullable String submission, @Nullable String code) {}
