package se.medborgarlofte.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The server's processes that outlived the program that started them, after a kill -9. They are known by the program
 * file that they run, which lies in our folder: a process number alone may belong to somebody else by now.
 *
 * <p>Only for the holder of the folder's lock: then no other program uses these processes.
 */
final class Orphans {

    private static final Logger log = LoggerFactory.getLogger(Orphans.class);
    private static final Duration TO_END_IN_PEACE = Duration.ofSeconds(10);
    private static final Duration TO_DIE = Duration.ofSeconds(10);

    private Orphans() {}

    static void endIn(DataFolder folder) throws IOException {
        Path binaries = folder.binaries().toRealPath();
        List<ProcessHandle> left = runningFrom(binaries);
        if (!left.isEmpty()) {
            log.warn("Ending the database server that an earlier start left running: {}", left);
            left.stream().filter(process -> !hasParentIn(left, process)).forEach(ProcessHandle::destroy);
            if (!ended(left, TO_END_IN_PEACE)) {
                // What was committed is in its write-ahead log: the next start reads it back.
                runningFrom(binaries).forEach(ProcessHandle::destroyForcibly);
                ended(left, TO_DIE);
            }
        }
        List<ProcessHandle> stubborn = runningFrom(binaries);
        if (!stubborn.isEmpty()) {
            throw new IOException("processes of an earlier database server do not end: " + stubborn);
        }
        // PostgreSQL refuses to start when the number in this file belongs to any process of today.
        Files.deleteIfExists(folder.cluster().resolve("postmaster.pid"));
    }

    static List<ProcessHandle> runningFrom(Path binaries) {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .command()
                        .map(command -> Path.of(command).startsWith(binaries))
                        .orElse(false))
                .toList();
    }

    private static boolean hasParentIn(List<ProcessHandle> processes, ProcessHandle child) {
        return child.parent().map(processes::contains).orElse(false);
    }

    private static boolean ended(List<ProcessHandle> processes, Duration limit) {
        CompletableFuture<?>[] ends =
                processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new);
        try {
            CompletableFuture.allOf(ends).get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
