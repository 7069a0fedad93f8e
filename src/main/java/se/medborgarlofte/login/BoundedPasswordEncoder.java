package se.medborgarlofte.login;

import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Argon2id with 19 MiB and two rounds (OWASP ASVS 5.0 appendix C), a few at a time: each takes its memory from the
 * heap. Who gets no turn in time is told so ({@link TooBusy}, 503), instead of everybody waiting.
 */
class BoundedPasswordEncoder implements PasswordEncoder {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int KIBIBYTES = 19 * 1024;
    private static final int ROUNDS = 2;

    private final PasswordEncoder argon2id =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, KIBIBYTES, ROUNDS);
    private final Semaphore turns;
    private final long waitMillis;

    BoundedPasswordEncoder(int atOnce, long waitMillis) {
        this.turns = new Semaphore(atOnce, true);
        this.waitMillis = waitMillis;
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        take();
        try {
            return argon2id.encode(normalised(password));
        } finally {
            turns.release();
        }
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        take();
        try {
            return argon2id.matches(normalised(password), hash);
        } finally {
            turns.release();
        }
    }

    @Override
    public boolean upgradeEncoding(@Nullable String hash) {
        return argon2id.upgradeEncoding(hash);
    }

    /** "é" typed as one character or as two is the same password. */
    private static String normalised(@Nullable CharSequence password) {
        return Normalizer.normalize(password == null ? "" : password, Normalizer.Form.NFKC);
    }

    private void take() {
        try {
            if (!turns.tryAcquire(waitMillis, TimeUnit.MILLISECONDS)) {
                throw new TooBusy();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new TooBusy();
        }
    }
}
