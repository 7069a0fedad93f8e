package se.medborgarlofte.account;

/**
 * Somebody has chosen a password. Published in the transaction in which it is set.
 *
 * @param first whether they had none before
 */
public record PasswordChosen(long person, boolean first) {}
