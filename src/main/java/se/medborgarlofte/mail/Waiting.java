package se.medborgarlofte.mail;

import java.time.Instant;

/**
 * A mail whose turn it is.
 *
 * @param sealed opened only when it is sent, so that one that cannot be opened stops no other
 * @param attempts how many there have been, this one counted
 */
record Waiting(long id, String messageId, String to, String subject, Sealed sealed, Instant writtenAt, int attempts) {

    /** What nobody reads in the database; empty where there is none. */
    record Sealed(String text, String html, String unsubscribe) {}
}
