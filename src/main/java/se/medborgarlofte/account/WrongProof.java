package se.medborgarlofte.account;

/**
 * Somebody who is in, or half in, as this person showed a password or a code that is not theirs. Published outside of
 * any transaction.
 */
public record WrongProof(long person) {}
