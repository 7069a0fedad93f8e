package se.medborgarlofte.login;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A question put to a device that holds passkeys. It goes to the browser sealed and comes back with the answer: any
 * instance can take that, and nobody has a session for having been asked.
 *
 * @param challenge random, base64url: what the device signs
 * @param began when it was put
 * @param person whose passkey is asked for; null where anybody's will do
 * @param handle what a new passkey is to know the person by, base64url; null where none is made
 */
record Ceremony(
        String challenge,
        Instant began,
        @Nullable Long person,
        @Nullable String handle) {

    /** What is asked for. An answer to one question is none to another. */
    enum Purpose {
        LOG_IN,
        PROOF,
        NEW_PASSKEY
    }
}
