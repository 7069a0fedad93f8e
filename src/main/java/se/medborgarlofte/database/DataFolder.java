package se.medborgarlofte.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * The folder of one embedded server, held by this program alone until it is closed. The operating system gives the lock
 * back however the program ends.
 */
final class DataFolder implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(DataFolder.class);
    private static final long LARGEST_LOG = 1_000_000;

    /** Locks of files count between programs; inside this one, this set does. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel lockFile;

    private DataFolder(Path folder, FileChannel lockFile) {
        this.folder = folder;
        this.lockFile = lockFile;
    }

    static DataFolder hold(Path path) throws IOException {
        if (Files.notExists(path)) {
            Files.createDirectories(path);
            allowOnlyMe(path);
        }
        Path folder = path.toRealPath();
        if (!HELD.add(folder)) {
            throw DatabaseNotStarted.folderInUse(folder);
        }
        FileChannel file =
                FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = file.tryLock();
        if (lock == null) {
            file.close();
            HELD.remove(folder);
            throw DatabaseNotStarted.folderInUse(folder);
        }
        return new DataFolder(folder, file);
    }

    Path path() {
        return folder;
    }

    Path cluster() {
        return folder.resolve("postgres");
    }

    Path binaries() {
        return folder.resolve("binaries");
    }

    Path log() {
        return folder.resolve("postgres.log");
    }

    /** The superuser's password. It is put here when the data has been laid out whole, so it marks that too. */
    Path password() {
        return cluster().resolve("superuser-password");
    }

    /** Refuses data of another PostgreSQL, and clears away what an earlier start left half done. */
    void prepare(int majorVersion) throws IOException {
        Path version = cluster().resolve("PG_VERSION");
        if (Files.exists(version)) {
            String found = Files.readString(version).strip();
            if (!found.equals(String.valueOf(majorVersion))) {
                throw DatabaseNotStarted.otherVersion(cluster(), found, majorVersion);
            }
        }
        if (Files.isDirectory(cluster()) && Files.notExists(password())) {
            setAside(cluster());
        }
        if (Files.isDirectory(cluster())) {
            allowOnlyMe(cluster());
        }
        Files.createDirectories(binaries());
        for (Path unpacked : children(binaries())) {
            if (Files.notExists(unpacked.resolve(".exists"))) {
                FileSystemUtils.deleteRecursively(unpacked);
            }
        }
        if (Files.exists(log()) && Files.size(log()) > LARGEST_LOG) {
            Files.move(log(), folder.resolve("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void setAside(Path unfinished) throws IOException {
        if (children(unfinished).isEmpty()) {
            return;
        }
        Path aside = folder.resolve("postgres-unfinished-" + Instant.now().getEpochSecond());
        Files.move(unfinished, aside);
        log.warn("{} was never laid out whole: moved to {}, nothing was deleted", unfinished, aside);
    }

    /** Where the file system knows such a thing. */
    static void allowOnlyMe(Path path) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(
                    path, PosixFilePermissions.fromString(Files.isDirectory(path) ? "rwx------" : "rw-------"));
        }
    }

    private static List<Path> children(Path path) throws IOException {
        try (Stream<Path> children = Files.list(path)) {
            return children.toList();
        }
    }

    @Override
    public void close() {
        try {
            lockFile.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            HELD.remove(folder);
        }
    }
}
