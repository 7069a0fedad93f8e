package se.medborgarlofte.account;

/** Who an open invitation is for. */
public record Invited(String name, String email) {}
