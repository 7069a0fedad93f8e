package se.medborgarlofte.account.web;

import org.jspecify.annotations.Nullable;

record InvitationForm(@Nullable String password, @Nullable String again) {}
