package se.medborgarlofte.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a kill -9 leaves behind, from a program of its own. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class KilledServerTests {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    Path parent;

    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void endWhatIsLeft() throws IOException {
        started.forEach(Process::destroyForcibly);
        Path binaries = parent.resolve("data/binaries");
        if (Files.exists(binaries)) {
            Orphans.runningFrom(binaries.toRealPath()).forEach(ProcessHandle::destroyForcibly);
        }
    }

    @Test
    void startsTheFirstTimeAfterAKillAndHasWhatWasWritten() throws Exception {
        Path folder = parent.resolve("data");
        Process program = started(folder, "written before the kill");
        kill(program);
        List<ProcessHandle> orphans =
                Orphans.runningFrom(folder.resolve("binaries").toRealPath());
        assertThat(orphans).as("the kill left a server behind").isNotEmpty();

        try (EmbeddedServer server = EmbeddedServer.start(folder)) {
            assertThat(Notes.all(server)).containsExactly("written before the kill");
            assertThat(orphans).noneMatch(ProcessHandle::isAlive);
            assertThat(postmasters(folder)).hasSize(1);
        }
        assertThat(Orphans.runningFrom(folder.resolve("binaries").toRealPath())).isEmpty();
    }

    @Test
    void startsTheFirstTimeAfterProgramAndServerWereKilled() throws Exception {
        Path folder = parent.resolve("data");
        Process program = started(folder, "written before the kill");
        kill(program);
        for (ProcessHandle process :
                Orphans.runningFrom(folder.resolve("binaries").toRealPath())) {
            process.destroyForcibly();
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        }
        Path pidFile = folder.resolve("postgres/postmaster.pid");
        assertThat(pidFile).as("the kill left the file behind").exists();
        // The worst case: the number belongs to a living process of somebody else by now.
        Process somebodyElse = new ProcessBuilder("cat").start();
        started.add(somebodyElse);
        List<String> lines = new ArrayList<>(Files.readAllLines(pidFile));
        lines.set(0, String.valueOf(somebodyElse.pid()));
        Files.write(pidFile, lines);

        try (EmbeddedServer server = EmbeddedServer.start(folder)) {
            assertThat(Notes.all(server)).containsExactly("written before the kill");
        }
    }

    @Test
    void refusesAFolderThatAnotherProgramUses() throws Exception {
        Path folder = parent.resolve("data");
        started(folder, "the first program's");

        Process second = ServerInAnotherProgram.start(folder, "the second program's");
        started.add(second);
        String said = new String(second.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(said).contains("is in use").contains(folder.toRealPath().toString());
        assertThat(second.waitFor()).isEqualTo(1);
        assertThat(postmasters(folder)).as("the first one's server runs on").hasSize(1);
    }

    private Process started(Path folder, String row) throws IOException {
        Process program = ServerInAnotherProgram.start(folder, row);
        started.add(program);
        BufferedReader reader = program.inputReader(StandardCharsets.UTF_8);
        List<String> said = new ArrayList<>();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            said.add(line);
            if (line.equals(ServerInAnotherProgram.READY)) {
                return program;
            }
        }
        throw new AssertionError("the program ended before it was ready: " + said);
    }

    private static void kill(Process program) throws InterruptedException {
        assertThat(program.destroyForcibly().waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                .isTrue();
    }

    /** Those whose parent is none of them; a worker that has just ended has no parent any more, and is asked last. */
    private static List<ProcessHandle> postmasters(Path folder) throws IOException {
        List<ProcessHandle> all = Orphans.runningFrom(folder.resolve("binaries").toRealPath());
        return all.stream()
                .filter(process -> process.parent().filter(all::contains).isEmpty())
                .filter(ProcessHandle::isAlive)
                .toList();
    }
}
