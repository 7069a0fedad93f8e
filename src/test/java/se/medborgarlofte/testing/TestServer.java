package se.medborgarlofte.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.UUID;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** The PostgreSQL 18 of this test run, started when first asked for; as {@code -Dtest.database} says. */
record TestServer(String address, String superuser, String password) {

    private static final Path WORKSHOP = Path.of(System.getProperty("java.io.tmpdir"), "embedded-pg");

    String jdbcUrl(String database) {
        return "jdbc:postgresql://" + address + "/" + database;
    }

    static TestServer start(String kind) {
        return switch (kind) {
            case "embedded" -> embedded();
            case "testcontainers" -> container();
            default ->
                throw new IllegalArgumentException(
                        "-Dtest.database is \"embedded\" or \"testcontainers\", not " + kind);
        };
    }

    /** Without what guards data through a power cut: nothing here outlives the run, and it is ended with the run. */
    private static TestServer embedded() {
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(WORKSHOP.toFile())
                    // Where the library looks for what killed runs left, and clears it away.
                    .setDataDirectory(WORKSHOP.resolve(UUID.randomUUID().toString()))
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("unix_socket_directories", "")
                    .setServerConfig("full_page_writes", "off")
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setLocaleConfig("locale", "C")
                    .start();
            return new TestServer("127.0.0.1:" + postgres.getPort(), "postgres", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("resource") // Testcontainers ends it with the run.
    private static TestServer container() {
        if (!DockerClientFactory.instance().isDockerAvailable()) {
            throw new IllegalStateException(
                    "-Dtest.database=testcontainers was asked for, but Docker does not answer. Start Docker, or leave"
                            + " the option out: the tests then run on an embedded PostgreSQL of the same version.");
        }
        PostgreSQLContainer postgres = new PostgreSQLContainer("postgres:18");
        postgres.setCommand("postgres", "-c", "fsync=off", "-c", "max_connections=300");
        postgres.start();
        return new TestServer(
                postgres.getHost() + ":" + postgres.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT),
                postgres.getUsername(),
                postgres.getPassword());
    }
}
