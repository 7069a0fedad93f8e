package se.medborgarlofte.account;

/** Somebody has logged in by a provider with a link, and will from now on. Published in the transaction of the binding. */
public record IdentityBound(long person) {}
