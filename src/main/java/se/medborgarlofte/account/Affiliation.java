package se.medborgarlofte.account;

import java.util.Set;

/** For whom somebody acts, and where, in whatever role. */
public record Affiliation(Set<Long> parties, Set<Long> municipalities) {}
