package se.medborgarlofte.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL server of our own, on a free port of this computer, that keeps its data in a folder. There is never more
 * than one on a folder, and what was committed survives a kill -9 of the program or of the server.
 */
final class EmbeddedServer implements AutoCloseable {

    /** The PostgreSQL whose program files the build brings. */
    static final int MAJOR_VERSION = 18;

    private static final Logger log = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final Duration TO_START = Duration.ofSeconds(60);

    private final DataFolder folder;
    private final EmbeddedPostgres postgres;
    private final Roles roles;

    private EmbeddedServer(DataFolder folder, EmbeddedPostgres postgres, Roles roles) {
        this.folder = folder;
        this.postgres = postgres;
        this.roles = roles;
    }

    static EmbeddedServer start(Path path) {
        try {
            DataFolder folder = DataFolder.hold(path);
            try {
                return start(folder);
            } catch (IOException | SQLException | RuntimeException e) {
                folder.close();
                throw e;
            }
        } catch (DatabaseNotStarted e) {
            throw e;
        } catch (IOException | SQLException | RuntimeException e) {
            throw DatabaseNotStarted.failed(
                    path.toAbsolutePath(), path.toAbsolutePath().resolve("postgres.log"), e);
        }
    }

    private static EmbeddedServer start(DataFolder folder) throws IOException, SQLException {
        folder.prepare(MAJOR_VERSION);
        Orphans.endIn(folder);
        try {
            EmbeddedPostgres postgres = startPostgres(folder);
            // The library lets everybody write there.
            DataFolder.allowOnlyMe(folder.binaries());
            String superuser = Files.readString(folder.password()).strip();
            Roles roles = Roles.withNewPasswords();
            roles.ensure(postgres.getDatabase("postgres", "postgres", Map.of("password", superuser)));
            log.info(
                    "PostgreSQL {} runs on 127.0.0.1:{} with its data in {}",
                    MAJOR_VERSION,
                    postgres.getPort(),
                    folder.path());
            return new EmbeddedServer(folder, postgres, roles);
        } catch (IOException | SQLException | RuntimeException e) {
            Orphans.endIn(folder);
            throw e;
        }
    }

    private static EmbeddedPostgres startPostgres(DataFolder folder) throws IOException {
        Path newPassword = folder.path().resolve("superuser-password.new");
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setPgBinaryResolver(new FolderBinaries(folder.binaries()))
                .setOverrideWorkingDirectory(folder.binaries().toFile())
                .setDataDirectory(folder.cluster())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(TO_START)
                .setOutputRedirector(Redirect.appendTo(folder.log().toFile()))
                // The library is made for tests, and turns off what keeps data through a power cut.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "50")
                // What people typed does not belong in a log.
                .setServerConfig("log_min_error_statement", "panic")
                .setServerConfig("log_error_verbosity", "terse")
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C");
        if (Files.exists(folder.password())) {
            builder.setConnectConfig(
                    "password", Files.readString(folder.password()).strip());
        } else {
            String password = Secrets.password();
            Secrets.write(newPassword, password);
            builder.setLocaleConfig("pwfile", newPassword.toString())
                    .setConnectConfig("password", password)
                    .setDataDirectoryCustomizer(laidOut -> keep(newPassword, folder.password()));
        }
        return builder.start();
    }

    private static void keep(Path newPassword, Path password) {
        try {
            Files.move(newPassword, password, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/" + Roles.DATABASE;
    }

    Roles roles() {
        return roles;
    }

    /** Ends the server, by force if it must be; only then may another start use the folder. */
    @Override
    public void close() {
        try {
            postgres.close();
            Orphans.endIn(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            folder.close();
        }
    }
}
