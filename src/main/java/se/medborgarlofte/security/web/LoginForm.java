package se.medborgarlofte.security.web;

import org.jspecify.annotations.Nullable;

record LoginForm(@Nullable String email, @Nullable String password) {}
