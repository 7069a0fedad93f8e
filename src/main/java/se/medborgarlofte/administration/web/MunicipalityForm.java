package se.medborgarlofte.administration.web;

import org.jspecify.annotations.Nullable;
import se.medborgarlofte.form.Submitted;

record MunicipalityForm(
        @Nullable String submission, @Nullable String code) implements Submitted {}
