package se.medborgarlofte.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * The database of the embedded server, the role that owns it and migrates it, and the one that the program works as.
 * That for reports cannot log in, until somebody who runs the program gives it a password. A start that was cut off is
 * taken up where it ended, and a folder from when there was but the owner gets the others.
 *
 * @param ownersPassword new at each start, as the other
 */
record Roles(String ownersPassword, String applicationsPassword) {

    /** Owns the database, and is no superuser. */
    static final String OWNER = "medborgarlofte";

    /** May read and write data: see {@code db/grants.sql}. */
    static final String APPLICATION = "medborgarlofte_app";

    static final String REPORTS = "medborgarlofte_reports";

    static final String DATABASE = "medborgarlofte";

    static Roles withNewPasswords() {
        return new Roles(Secrets.password(), Secrets.password());
    }

    /** Names and passwords come from this package, not from outside: letters and digits only. */
    void ensure(DataSource server) throws SQLException {
        try (Connection connection = server.getConnection();
                Statement statement = connection.createStatement()) {
            for (String role : new String[] {OWNER, APPLICATION, REPORTS}) {
                if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", role)) {
                    statement.execute("CREATE ROLE " + role);
                }
            }
            statement.execute("ALTER ROLE " + OWNER + " LOGIN PASSWORD '" + ownersPassword + "'");
            statement.execute("ALTER ROLE " + APPLICATION + " LOGIN PASSWORD '" + applicationsPassword + "'");
            if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", DATABASE)) {
                statement.execute("CREATE DATABASE " + DATABASE + " OWNER " + OWNER);
            }
            statement.execute("REVOKE TEMPORARY ON DATABASE " + DATABASE + " FROM PUBLIC");
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet result = statement.executeQuery()) {
                return result.next();
            }
        }
    }
}
