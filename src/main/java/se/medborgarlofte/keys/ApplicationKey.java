package se.medborgarlofte.keys;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals secrets with AES-256-GCM. A sealed text names the key that it was sealed with, so that keys are rotated by
 * putting a new one first; it opens only for the purpose that it was sealed for.
 */
public final class ApplicationKey {

    static final int BYTES = 32;

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final String CIPHER = "AES/GCM/NoPadding";

    private final Map<String, SecretKeySpec> keys = new LinkedHashMap<>();
    private final String current;
    private final SecureRandom random = new SecureRandom();

    /** @param lines each "id:base64" of 32 bytes, the current one first */
    ApplicationKey(List<String> lines) {
        for (String line : lines) {
            String[] parts = line.strip().split(":", 2);
            byte[] key = parts.length == 2 ? decoded(parts[1]) : new byte[0];
            if (key.length != BYTES || !parts[0].matches("[A-Za-z0-9-]{1,20}")) {
                throw new IllegalArgumentException(
                        "medborgarlofte.application-keys: each is id:base64 of " + BYTES + " random bytes");
            }
            if (keys.put(parts[0], new SecretKeySpec(key, "AES")) != null) {
                throw new IllegalArgumentException("medborgarlofte.application-keys: twice the id " + parts[0]);
            }
        }
        this.current = keys.keySet().iterator().next();
    }

    /** @param purpose what the text is, such as "totp/17": what is sealed as one thing cannot be passed off as another */
    public String seal(String purpose, String text) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, current, purpose, nonce, text.getBytes(StandardCharsets.UTF_8));
        Base64.Encoder encoder = Base64.getUrlEncoder().withoutPadding();
        return current + "." + encoder.encodeToString(nonce) + "." + encoder.encodeToString(sealed);
    }

    /** @throws NotOurs where it was not sealed by us for this purpose, or was changed, or its key is gone */
    public String open(String purpose, String sealed) {
        String[] parts = sealed.split("\\.", -1);
        if (parts.length != 3 || !keys.containsKey(parts[0])) {
            throw new NotOurs();
        }
        byte[] nonce = decoded(parts[1]);
        byte[] text = decoded(parts[2]);
        if (nonce.length != NONCE_BYTES || text.length < TAG_BITS / Byte.SIZE) {
            throw new NotOurs();
        }
        return new String(run(Cipher.DECRYPT_MODE, parts[0], purpose, nonce, text), StandardCharsets.UTF_8);
    }

    /**
     * A name for the text that is the same each time, and from which it cannot be found without the key (HMAC-SHA256).
     * Another current key gives other names.
     */
    public String alias(String purpose, String text) {
        return alias(current, purpose, text);
    }

    /** As {@link #alias}, by each key that still opens something, the current one first. */
    public List<String> aliases(String purpose, String text) {
        return keys.keySet().stream().map(id -> alias(id, purpose, text)).toList();
    }

    private String alias(String id, String purpose, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Objects.requireNonNull(keys.get(id)).getEncoded(), "HmacSHA256"));
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** Whether it was sealed with a key that is no longer the current one. */
    public boolean isOld(String sealed) {
        return !sealed.startsWith(current + ".");
    }

    private byte[] run(int mode, String id, String purpose, byte[] nonce, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, Objects.requireNonNull(keys.get(id)), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException refused) {
            if (mode == Cipher.DECRYPT_MODE) {
                throw new NotOurs();
            }
            throw new IllegalStateException(refused);
        }
    }

    private static byte[] decoded(String base64) {
        try {
            return (base64.matches("[A-Za-z0-9_-]*") ? Base64.getUrlDecoder() : Base64.getDecoder()).decode(base64);
        } catch (IllegalArgumentException garbage) {
            return new byte[0];
        }
    }

    /** What was to be opened was not sealed here for this, or was changed on the way. */
    public static class NotOurs extends RuntimeException {

        NotOurs() {
            super("not sealed here", null, false, false);
        }
    }
}
