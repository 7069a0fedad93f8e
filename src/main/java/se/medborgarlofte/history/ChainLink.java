package se.medborgarlofte.history;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One link: a public row, and the hash of the link before. {@code docs/verify-history.md} describes it for strangers.
 *
 * @param municipality its code (kommunkod)
 * @param number from 1, without a gap
 * @param salt 32 hexadecimal digits; null where there is no text, or where it was erased
 * @param textDigest null where there never was a text
 * @param previous hash of the link before; 64 zeros before the first
 * @param enteredAt when it became a link, cut to microseconds
 * @param atMigration whether the row was there before there was a chain
 */
public record ChainLink(
        String municipality,
        int number,
        String kind,
        PublicRow row,
        @Nullable String salt,
        @Nullable String textDigest,
        String previous,
        String hash,
        Instant enteredAt,
        boolean atMigration) {

    public static final String NOTHING_BEFORE = "0".repeat(64);

    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT_BYTES = 16;

    static ChainLink next(
            String municipality,
            int number,
            String kind,
            PublicRow row,
            String previous,
            Instant now,
            boolean atMigration) {
        String salt = row.text() == null ? null : newSalt();
        String digest = row.text() == null || salt == null ? null : digest(salt, row.text());
        Instant at = now.truncatedTo(ChronoUnit.MICROS);
        String hash = hash(municipality, number, kind, row.facts(), digest, previous, written(at), atMigration);
        return new ChainLink(municipality, number, kind, row, salt, digest, previous, hash, at, atMigration);
    }

    private static String newSalt() {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }

    /** In UTC, always with six decimals. */
    public String entered() {
        return written(enteredAt);
    }

    private static String written(Instant at) {
        return MICROSECONDS.format(at);
    }

    /** SHA-256 of the canonical JSON of both. */
    static String digest(String salt, String text) {
        return Canonical.digest(Canonical.write(Map.of("salt", salt, "text", text)));
    }

    /** SHA-256 of the canonical JSON of all that a link says, but for its text and salt. */
    static String hash(
            String municipality,
            int number,
            String kind,
            Map<String, @Nullable Object> facts,
            @Nullable String textDigest,
            String previous,
            String enteredAt,
            boolean atMigration) {
        Map<String, @Nullable Object> said = new TreeMap<>();
        said.put("municipality", municipality);
        said.put("number", number);
        said.put("kind", kind);
        said.put("facts", facts);
        said.put("textDigest", textDigest);
        said.put("previous", previous);
        said.put("enteredAt", enteredAt);
        said.put("atMigration", atMigration);
        return Canonical.digest(Canonical.write(said));
    }
}
