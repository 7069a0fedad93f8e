package se.medborgarlofte.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Passwords that no person types, and the files that hold them. */
final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 24;

    private Secrets() {}

    /** Letters and digits only. */
    static String password() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Nobody else may read the file, from its first byte on. */
    static void write(Path file, String secret) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file);
        DataFolder.allowOnlyMe(file);
        Files.writeString(file, secret);
    }
}
