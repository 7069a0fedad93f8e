package se.medborgarlofte.login.web;

import org.jspecify.annotations.Nullable;

record LoginForm(@Nullable String email, @Nullable String password) {}
