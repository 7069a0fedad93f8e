package se.medborgarlofte.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedServerTests {

    @TempDir
    Path parent;

    @Test
    void keepsDataOverAStopAndAStart() throws Exception {
        Path folder = parent.resolve("data");
        try (EmbeddedServer server = EmbeddedServer.start(folder)) {
            Notes.write(server, "first");
            assertThat(Notes.ask(server, "SHOW server_version_num"))
                    .allMatch(version -> version.startsWith(String.valueOf(EmbeddedServer.MAJOR_VERSION)));
            assertThat(Notes.ask(server, "SHOW fsync")).containsExactly("on");
            assertThat(Notes.ask(server, "SHOW synchronous_commit")).containsExactly("on");
            assertThat(Notes.ask(server, "SHOW listen_addresses")).containsExactly("127.0.0.1");
        }
        assertThat(Orphans.runningFrom(folder.resolve("binaries").toRealPath())).isEmpty();

        try (EmbeddedServer server = EmbeddedServer.start(folder)) {
            assertThat(Notes.all(server)).containsExactly("first");
        }
    }

    @Test
    void letsNobodyInWithoutThePasswordAndGivesTheProgramNoMoreThanItNeeds() throws Exception {
        Path folder = parent.resolve("data");
        try (EmbeddedServer server = EmbeddedServer.start(folder)) {
            assertThatThrownBy(() -> DriverManager.getConnection(server.jdbcUrl(), "postgres", "guess"))
                    .hasMessageContaining("password authentication failed");
            assertThat(Notes.ask(server, "SELECT rolsuper::text FROM pg_roles WHERE rolname = current_user"))
                    .containsExactly("false");
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(folder.resolve("postgres/superuser-password"))))
                    .isEqualTo("rw-------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                    .isEqualTo("rwx------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("binaries"))))
                    .isEqualTo("rwx------");
            assertThat(folder.resolve("superuser-password.new")).doesNotExist();
        }
    }

    @Test
    void knowsSwedishLetters() throws Exception {
        try (EmbeddedServer server = EmbeddedServer.start(parent.resolve("data"))) {
            assertThat(Notes.ask(server, "SELECT lower('ÅÄÖ') || upper('åäö')")).containsExactly("åäöÅÄÖ");
            assertThat(Notes.ask(
                            server, "SELECT w FROM unnest(ARRAY['ö','å','z','ä']) w ORDER BY w COLLATE \"sv-x-icu\""))
                    .containsExactly("z", "å", "ä", "ö");
        }
    }

    @Test
    void refusesAFolderThatThisProgramUsesAlready() {
        Path folder = parent.resolve("data");
        try (EmbeddedServer server = EmbeddedServer.start(folder)) {
            assertThatThrownBy(() -> EmbeddedServer.start(folder))
                    .isInstanceOf(DatabaseNotStarted.class)
                    .hasMessageContaining("is in use")
                    .hasMessageContaining("används redan");
            assertThat(server.jdbcUrl()).startsWith("jdbc:postgresql://127.0.0.1:");
        }
    }

    @Test
    void refusesDataOfAnotherPostgresAndLeavesItAlone() throws Exception {
        Path version = parent.resolve("data/postgres/PG_VERSION");
        Files.createDirectories(version.getParent());
        Files.writeString(version, "17\n");

        assertThatThrownBy(() -> EmbeddedServer.start(parent.resolve("data")))
                .isInstanceOf(DatabaseNotStarted.class)
                .hasMessageContaining("PostgreSQL 17")
                .hasMessageContaining("skrivna av");

        assertThat(version).hasContent("17\n");
    }

    @Test
    void startsAnewWhereAnEarlierStartWasCutOffWhileItLaidTheDataOut() throws Exception {
        Path folder = parent.resolve("data");
        Files.createDirectories(folder.resolve("postgres/base"));
        Files.writeString(folder.resolve("postgres/PG_VERSION"), "18\n");
        Files.writeString(folder.resolve("postgres/postgresql.conf"), "");
        Files.createDirectories(folder.resolve("binaries/PG-half/bin"));
        Files.writeString(folder.resolve("binaries/PG-half/bin/postgres"), "half a fi");

        try (EmbeddedServer server = EmbeddedServer.start(folder)) {
            Notes.write(server, "first");
            assertThat(Notes.all(server)).containsExactly("first");
        }
        assertThat(folder.resolve("binaries/PG-half")).doesNotExist();
        try (var children = Files.list(folder)) {
            assertThat(children.map(child -> child.getFileName().toString()))
                    .anyMatch(name -> name.startsWith("postgres-unfinished-"));
        }
    }
}
