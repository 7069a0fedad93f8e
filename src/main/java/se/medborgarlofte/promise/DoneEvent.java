package se.medborgarlofte.promise;

import java.time.Instant;
import java.util.Set;

/**
 * Something done, as the ledger says it to the public now, and when that became so.
 *
 * @param municipalities that it was done for
 * @param home first part of the addresses of the municipality where it was done
 * @param publishedAt when anybody could first see it
 * @param changedAt when anybody could first see what is said of it now
 */
public record DoneEvent(
        PublicEvent event, Set<Long> municipalities, String home, Instant publishedAt, Instant changedAt) {}
