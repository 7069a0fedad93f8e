package se.medborgarlofte.login.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

record OwnPasswordForm(
        @Nullable String current,
        @Nullable String password,
        @Nullable String again) {

    static String typed(@Nullable String field) {
        return Objects.requireNonNullElse(field, "");
    }
}
