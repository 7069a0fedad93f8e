package se.medborgarlofte.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

/**
 * A database of its own for whoever asks. All migrations run once in a test run, into a template; each database is a
 * copy of it, which takes a few hundredths of a second. Its owner is no superuser, as in real installations, and there
 * is a role for the program and one for reports, too.
 */
public record TestDatabase(String jdbcUrl, String username, String password) {

    public static final String APPLICATION = "medborgarlofte_app";
    public static final String REPORTS = "medborgarlofte_reports";

    private static final String OWNER = "medborgarlofte";
    private static final String PASSWORD = "test";
    private static final String TEMPLATE = "migrated";
    private static final AtomicInteger COUNT = new AtomicInteger();

    private static @Nullable TestServer server;

    /** With every migration in it, and no rows but theirs. */
    public static TestDatabase migrated() {
        return create(TEMPLATE);
    }

    /** With nothing in it, for a test of the migrations themselves. */
    public static TestDatabase empty() {
        return create("template0");
    }

    /** As the owner. */
    public Connection connect() throws SQLException {
        return connect(username);
    }

    public Connection connect(String role) throws SQLException {
        return DriverManager.getConnection(jdbcUrl, role, password);
    }

    private static synchronized TestDatabase create(String template) {
        if (server == null) {
            server = prepared(TestServer.start(System.getProperty("test.database", "embedded")));
        }
        String name = "test_" + COUNT.incrementAndGet();
        execute(server, "CREATE DATABASE " + name + " TEMPLATE " + template + " OWNER " + OWNER);
        return new TestDatabase(server.jdbcUrl(name), OWNER, PASSWORD);
    }

    private static TestServer prepared(TestServer server) {
        for (String role : new String[] {OWNER, APPLICATION, REPORTS}) {
            execute(server, "CREATE ROLE " + role + " LOGIN PASSWORD '" + PASSWORD + "'");
        }
        execute(server, "CREATE DATABASE " + TEMPLATE + " TEMPLATE template0 OWNER " + OWNER);
        Flyway.configure()
                .dataSource(server.jdbcUrl(TEMPLATE), OWNER, PASSWORD)
                .load()
                .migrate();
        return server;
    }

    private static void execute(TestServer server, String sql) {
        try (Connection connection =
                        DriverManager.getConnection(server.jdbcUrl("postgres"), server.superuser(), server.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("the test server refused: " + sql, e);
        }
    }
}
