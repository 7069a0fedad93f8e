package se.medborgarlofte.dialogue;

import org.jspecify.annotations.Nullable;

/**
 * What somebody who means to come tells.
 *
 * @param email where the confirmation goes
 * @param people how many come, that person among them
 */
public record NewSignUp(@Nullable String name, String email, int people) {}
