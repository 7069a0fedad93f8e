package se.medborgarlofte.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.testing.TestDatabase;

/** Every column of the database stands in docs/personuppgifter.md, once: as personal, or as none. */
class PersonalDataListTests {

    private static final Pattern PERSONAL = Pattern.compile("(?m)^\\| `(\\w+\\.\\w+)` (\\|[^|]+){4}\\|$");
    private static final Pattern NONE = Pattern.compile("(?m)^- `(\\w+)`: (.*)$");
    private static final Pattern COLUMN = Pattern.compile("`(\\w+)`");

    @Test
    void saysOfEachColumnWhoseItIsAndHowLong() throws Exception {
        assertThat(listed()).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(columns());
    }

    private static List<String> listed() throws Exception {
        String page = Files.readString(Path.of("docs/personuppgifter.md"));
        List<String> listed = new ArrayList<>(
                PERSONAL.matcher(page).results().map(row -> row.group(1)).toList());
        for (Matcher line = NONE.matcher(page); line.find(); ) {
            String table = line.group(1);
            COLUMN.matcher(line.group(2)).results().forEach(column -> listed.add(table + "." + column.group(1)));
        }
        return listed;
    }

    private static List<String> columns() throws Exception {
        List<String> columns = new ArrayList<>();
        try (Connection connection = TestDatabase.migrated().connect();
                ResultSet rows = connection.createStatement().executeQuery("""
                        select table_name || '.' || column_name from information_schema.columns
                        where table_schema = 'public' and table_name <> 'flyway_schema_history'
                        """)) {
            while (rows.next()) {
                columns.add(rows.getString(1));
            }
        }
        return columns;
    }
}
