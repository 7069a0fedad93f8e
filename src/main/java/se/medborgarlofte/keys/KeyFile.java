package se.medborgarlofte.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The key that is made where none is set: one line "id:base64" in a file of the data folder, for the program only. */
final class KeyFile {

    private static final Logger LOG = LoggerFactory.getLogger(KeyFile.class);
    private static final String NAME = "application-key";

    private KeyFile() {}

    static String readOrMake(Path folder) {
        Path file = folder.resolve(NAME);
        try {
            if (Files.notExists(file)) {
                make(folder, file);
            }
            return Files.readString(file).strip();
        } catch (IOException unusable) {
            throw new UncheckedIOException("the application key in " + file.toAbsolutePath(), unusable);
        }
    }

    /** Written whole beside its place and moved there, so that nobody ever reads half a key or two different ones. */
    private static void make(Path folder, Path file) throws IOException {
        Files.createDirectories(folder);
        byte[] key = new byte[ApplicationKey.BYTES];
        new SecureRandom().nextBytes(key);
        Path fresh = Files.createTempFile(folder, NAME, ".new", onlyMe(folder));
        Files.writeString(fresh, "1:" + Base64.getEncoder().encodeToString(key));
        try {
            Files.createLink(file, fresh);
            LOG.info("An application key was made and is kept in {}: keep a copy of it with the backups", file);
        } catch (FileAlreadyExistsException anotherWasFaster) {
            LOG.debug("the key was made meanwhile");
        } catch (UnsupportedOperationException noLinks) {
            Files.move(fresh, file);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static FileAttribute<?>[] onlyMe(Path folder) {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
