package se.medborgarlofte.account;

import org.jspecify.annotations.Nullable;

/**
 * What log-in compares with.
 *
 * @param passwordHash nothing until the person has chosen a password
 */
public record Credential(
        long personId, String name, @Nullable String passwordHash, boolean disabled) {}
