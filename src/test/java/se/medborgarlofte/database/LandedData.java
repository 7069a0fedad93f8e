package se.medborgarlofte.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import se.medborgarlofte.testing.TestDatabase;

/**
 * The rows of a version that was landed: {@code landed/V0007.sql} holds what the program wrote when that was newest, each
 * later script what its version added to the same world.
 */
record LandedData(Path script) {

    private static final Path FOLDER = Path.of("src/test/resources/landed");

    static List<LandedData> all() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".sql"))
                    .sorted()
                    .map(LandedData::new)
                    .toList();
        }
    }

    static List<String> checksums() throws IOException {
        return Files.readAllLines(FOLDER.resolve("checksums.txt"));
    }

    /** A database of that version with its rows, grown version by version, as an installation has it. */
    TestDatabase load() throws IOException, SQLException {
        TestDatabase database = TestDatabase.empty();
        for (LandedData earlier : all()) {
            if (earlier.toString().compareTo(toString()) <= 0) {
                earlier.add(database);
            }
        }
        return database;
    }

    private void add(TestDatabase database) throws IOException, SQLException {
        Flyway flyway = Flyway.configure()
                .dataSource(database.jdbcUrl(), database.username(), database.password())
                .target(toString().substring(1))
                .load();
        boolean first = flyway.info().applied().length == 0;
        flyway.migrate();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            if (first) {
                // Also the few rows that migrations put there: the script has them too.
                statement.execute("truncate " + String.join(", ", tables(connection)));
            }
            statement.execute(rows());
        }
    }

    static Map<String, Long> counts(TestDatabase database) throws SQLException {
        Map<String, Long> counts = new TreeMap<>();
        try (Connection connection = database.connect()) {
            for (String table : tables(connection)) {
                counts.put(
                        table,
                        Long.valueOf(texts(connection, "select count(*) from " + table)
                                .get(0)));
            }
        }
        return counts;
    }

    private static List<String> tables(Connection connection) throws SQLException {
        return texts(
                connection,
                "select table_name from information_schema.tables"
                        + " where table_schema = 'public' and table_name <> 'flyway_schema_history'");
    }

    private static List<String> texts(Connection connection, String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            while (found.next()) {
                texts.add(found.getString(1));
            }
        }
        return texts;
    }

    /** Without the lines that pg_dump writes for psql alone. */
    private String rows() throws IOException {
        try (Stream<String> lines = Files.lines(script)) {
            return lines.filter(line -> !line.startsWith("\\")).collect(Collectors.joining("\n"));
        }
    }

    /** As in {@code V0007}. */
    @Override
    public String toString() {
        return script.getFileName().toString().replace(".sql", "");
    }
}
