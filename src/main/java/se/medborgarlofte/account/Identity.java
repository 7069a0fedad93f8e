package se.medborgarlofte.account;

/**
 * Somebody as an identity provider knows them.
 *
 * @param issuer the provider
 * @param subject what the provider calls the person, and never calls anybody else
 */
public record Identity(String issuer, String subject) {}
