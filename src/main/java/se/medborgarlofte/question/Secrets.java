package se.medborgarlofte.question;

import java.security.SecureRandom;
import java.util.HexFormat;
import se.medborgarlofte.history.Canonical;

/**
 * Addresses that nobody guesses: 256 random bits, of which the database knows the hash only. In small letters: so are all
 * addresses here.
 */
final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private Secrets() {}

    static String make() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    static String hash(String secret) {
        return Canonical.digest(secret);
    }
}
