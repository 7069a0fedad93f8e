package se.medborgarlofte.subscription;

import java.time.Instant;

/**
 * A follower whose turn it is.
 *
 * @param sealed the address, opened only when it is written to, so that one that cannot be opened stops no other
 * @param toldUntil up to when what became public has been told
 */
record Due(long id, String sealed, Instant toldUntil) {}
