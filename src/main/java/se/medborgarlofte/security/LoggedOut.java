package se.medborgarlofte.security;

import se.medborgarlofte.account.Actor;

/** Somebody has logged out, of their own will. Published in the transaction in which it is told. */
public record LoggedOut(Actor actor) {}
