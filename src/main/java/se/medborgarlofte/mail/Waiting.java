package se.medborgarlofte.mail;

import java.time.Instant;

/**
 * A mail whose turn it is.
 *
 * @param sealedText opened only when it is sent, so that one that cannot be opened stops no other
 * @param attempts how many there have been, this one counted
 */
record Waiting(
        long id, String messageId, String to, String subject, String sealedText, Instant writtenAt, int attempts) {}
