package se.medborgarlofte.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.medborgarlofte.testing.TestDatabase;

/** Even for a role that owns the table, the log grows only; what must go goes by a function, and that is told of. */
class AppendOnlyTests {

    private static final String COLUMNS =
            "(at, person_id, person_name, person_title, parties, municipalities, deed, thing_kind, thing_id, thing_name,"
                    + " reason, before, after, address)";
    private static final String WEEDED = "insert into audit_event " + COLUMNS
            + " values (now(), null, 'x', '', '{}', '{}', 'WEEDED', 'LOG', null, '', '', null, null, null);";

    private TestDatabase database;

    @BeforeEach
    void fill() throws SQLException {
        database = TestDatabase.migrated();
        run("insert into audit_event " + COLUMNS + """
                 values
                ('2024-01-31 22:59Z', 7, 'Kim', 'polis', '{1}', '{2}', 'CREATED', 'PROMISE', 3, 'Ljus', '', null, '{}', '10.0.0.1'),
                ('2024-01-31 23:01Z', 7, 'Kim', 'polis', '{1}', '{2}', 'CHANGED', 'PERSON', 8, 'Bo', 'fel', '{"a":1}', '{}', null),
                ('2024-02-02 10:00Z', 8, 'Bo', 'chef', '{1}', '{2}', 'CHANGED', 'PERSON', 7, 'Kim', '', '{"name":"K"}', '{"name":"Kim"}', '10.0.0.2')
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_event set reason = 'annat'",
                "update audit_event set person_name = ''",
                "delete from audit_event",
                "truncate audit_event",
                WEEDED + "truncate audit_event",
                WEEDED + "update audit_event set person_name = ''",
                WEEDED + "delete from audit_event where deed = 'WEEDED'",
            })
    void refusesWhateverIsNotToldOf(String change) throws SQLException {
        assertThatThrownBy(() -> run(change)).hasMessageContaining("append-only");
        assertThat(names()).containsExactly("Kim CREATED Ljus", "Kim CHANGED Bo", "Bo CHANGED Kim");
    }

    @Test
    void doesNotForgetThatSomebodyWeeded() throws SQLException {
        run(WEEDED + "delete from audit_event where person_id = 7");
        assertThat(names()).containsExactly("Bo CHANGED Kim", "x WEEDED ");
        assertThatThrownBy(() -> run("delete from audit_event")).hasMessageContaining("append-only");
    }

    @Test
    void weedsByTheSwedishDayAndTellsOfIt() throws SQLException {
        run("select weed_audit('2024-02-01', 'Gallringsbeslut KS 2026/77')");
        assertThat(names()).containsExactly("Kim CHANGED Bo", "Bo CHANGED Kim", "medborgarlofte WEEDED ");
        assertThat(column("select reason || ' ' || after from audit_event where deed = 'WEEDED'"))
                .containsExactly("Gallringsbeslut KS 2026/77 \"2024-02-01\"");
    }

    @Test
    void makesAPersonNamelessAsTheOneWhoActsAndTheOneActedOn() throws SQLException {
        run("select anonymise_audit_person(7, 'Begäran om radering, KS 2026/78')");
        assertThat(names())
                .containsExactly(" CREATED Ljus", " CHANGED Bo", "Bo CHANGED ", "medborgarlofte ANONYMISED ");
        assertThat(column(
                        "select concat_ws('|', id, person_title, before, after, address) from audit_event order by id"))
                .containsExactly("1||{}", "2||{\"a\":1}|{}", "3|chef|10.0.0.2", "4|");
    }

    @ParameterizedTest
    @ValueSource(strings = {"select weed_audit('2030-01-01', ' ')", "select anonymise_audit_person(7, 'ja')"})
    void removesNothingWithoutAReason(String call) throws SQLException {
        assertThatThrownBy(() -> run(call)).hasMessageContaining("needed");
        assertThat(names()).hasSize(3);
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> names() throws SQLException {
        return column("select person_name || ' ' || deed || ' ' || thing_name from audit_event order by id");
    }

    private List<String> column(String query) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
