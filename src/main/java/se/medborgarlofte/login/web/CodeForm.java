package se.medborgarlofte.login.web;

import org.jspecify.annotations.Nullable;

/** @param till the page that was asked for */
record CodeForm(@Nullable String code, @Nullable String till) {

    static CodeForm empty(@Nullable String till) {
        return new CodeForm("", till);
    }

    String typed() {
        return code == null ? "" : code;
    }
}
