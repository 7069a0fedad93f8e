package se.medborgarlofte.login.web;

import org.jspecify.annotations.Nullable;

/** @param till the page that was asked for; only one of ours is gone to */
record LoginForm(
        @Nullable String email,
        @Nullable String password,
        @Nullable String till) {}
