package se.medborgarlofte.history;

import java.time.Instant;
import java.util.Set;

/**
 * A version with where it is for.
 *
 * @param changedAt when it was published, or when words were last taken out of it by law
 */
public record Publicised(Version version, Set<Long> municipalities, Instant changedAt) {}
