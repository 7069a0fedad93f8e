package se.medborgarlofte.account;

/**
 * Somebody has lost what they prove beside the password, and gets a new one at the next log-in. Published in the
 * transaction that ends their sessions, in which whoever keeps such factors removes them.
 */
public record FactorsReset(long person) {}
