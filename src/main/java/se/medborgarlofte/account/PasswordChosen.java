package se.medborgarlofte.account;

/** Somebody has chosen a password, by the link that they were given. Published in the transaction in which it is set. */
public record PasswordChosen(long person) {}
