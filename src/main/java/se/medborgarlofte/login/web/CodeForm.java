package se.medborgarlofte.login.web;

import org.jspecify.annotations.Nullable;

/**
 * @param secret the sealed one of an app that is being added
 * @param till the page that was asked for
 */
record CodeForm(
        @Nullable String code,
        @Nullable String secret,
        @Nullable String till) {

    static CodeForm empty(@Nullable String till) {
        return new CodeForm("", null, till);
    }

    String typed() {
        return code == null ? "" : code;
    }
}
