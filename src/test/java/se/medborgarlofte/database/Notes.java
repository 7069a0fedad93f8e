package se.medborgarlofte.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A table of one column in an embedded server: what is written stays, or does not. */
final class Notes {

    private Notes() {}

    static Connection connect(EmbeddedServer server) throws SQLException {
        return DriverManager.getConnection(
                server.jdbcUrl(), Roles.OWNER, server.roles().ownersPassword());
    }

    static void write(EmbeddedServer server, String text) throws SQLException {
        try (Connection connection = connect(server);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS note (text text)");
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO note VALUES (?)")) {
                insert.setString(1, text);
                insert.execute();
            }
        }
    }

    static List<String> all(EmbeddedServer server) throws SQLException {
        return ask(server, "SELECT text FROM note ORDER BY text");
    }

    static List<String> ask(EmbeddedServer server, String query) throws SQLException {
        try (Connection connection = connect(server);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            List<String> answers = new ArrayList<>();
            while (result.next()) {
                answers.add(result.getString(1));
            }
            return answers;
        }
    }
}
