package se.medborgarlofte.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.medborgarlofte.testing.TestDatabase;

/** What each role may do to a migrated database. */
class GrantsTests {

    private static final String APPLICATION = TestDatabase.APPLICATION;
    private static final String REPORTS = TestDatabase.REPORTS;

    private TestDatabase database;

    @BeforeEach
    void migrate() {
        database = TestDatabase.migrated();
        grantTo(APPLICATION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table mine (x int)",
                "create schema mine",
                "create function mine() returns int language sql return 1",
                "drop table submission",
                "alter table person add column mine int",
                "alter table version disable trigger version_append_only",
                "drop trigger version_append_only on version",
                "create or replace function refuse_change() returns trigger language plpgsql as 'begin return new; end'",
                "create index on person (name)",
                "truncate submission",
                "create role mine",
                "set role medborgarlofte",
                "update flyway_schema_history set success = true",
                "update version set reason = ''",
                "delete from version",
                "delete from approval",
                "update occurrence set quantity = 2",
                "delete from occurrence",
                "delete from occurrence_promise",
                "update audit_event set reason = ''",
                "delete from audit_event",
                "select weed_audit('2030-01-01', 'Gallringsbeslut')",
            })
    void theApplicationDefinesNothingAndChangesNothingThatOnlyGrows(String refused) {
        assertThatThrownBy(() -> run(APPLICATION, refused))
                .hasMessageMatching("(?s).*(permission denied|must be owner).*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into submission (token, created_at) values (gen_random_uuid(), now())",
                "update person set name = name",
                "delete from submission",
                "select * from occurrence",
                "insert into audit_event (at, person_name, person_title, parties, municipalities, deed, thing_kind,"
                        + " thing_name, reason) values (now(), '', '', '{}', '{}', 'CREATED', 'LOG', '', '')",
            })
    void theApplicationHasTheData(String allowed) {
        assertThatCode(() -> run(APPLICATION, allowed)).doesNotThrowAnyException();
    }

    @Test
    void aTableOfALaterMigrationIsGrantedToo() throws SQLException {
        run(database.username(), "create table later (id bigint generated always as identity primary key, x int)");
        run(database.username(), "create table later_log (x int)");
        run(
                database.username(),
                "create trigger later_log_append_only before update on later_log for each row execute function refuse_change()");
        assertThatThrownBy(() -> run(APPLICATION, "select * from later")).hasMessageContaining("permission denied");

        grantTo(APPLICATION);

        run(APPLICATION, "insert into later (x) values (1)");
        run(APPLICATION, "update later set x = 2");
        run(APPLICATION, "insert into later_log values (1)");
        assertThatThrownBy(() -> run(APPLICATION, "delete from later_log")).hasMessageContaining("permission denied");
        assertThatThrownBy(() -> run(REPORTS, "select * from later")).hasMessageContaining("permission denied");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select * from person",
                "select password_hash from person",
                "select email from person",
                "select internal_note from measure",
                "select * from invitation",
                "select * from submission",
                "select * from audit_event",
                "select * from outgoing_mail",
                "select * from reminder_sent",
                "select email from sign_up",
                "select * from monday_letter_off",
                "select * from follower",
                "select * from subscription",
                "select * from follower_token",
                "select * from follower_told",
                "select * from follower_letter",
                "select * from spring_session",
                "select * from spring_session_attributes",
                "select * from held_form",
                "select * from code_app",
                "select * from recovery_code",
                "select * from passkey",
                "insert into municipality (code, name, slug, created_at) values ('9999', 'X', 'x', now())",
                "update promise set title = ''",
                "delete from version",
                "create table mine (x int)",
            })
    void reportsReadNoSecretAndWriteNothing(String refused) {
        assertThatThrownBy(() -> run(REPORTS, refused)).hasMessageContaining("permission denied");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select p.title, count(*) from promise p join occurrence_promise o on o.promise_id = p.id group by 1",
                "select o.*, m.name from occurrence o join municipality m on m.id = o.municipality_id",
                "select m.public_text, by.title from measure m join person by on by.id = m.recorded_by",
                "select * from version, approval, gathering, agreement, membership, party, place, activity_type",
            })
    void reportsReadWhatWasPromisedAndDone(String allowed) {
        assertThatCode(() -> run(REPORTS, allowed)).doesNotThrowAnyException();
    }

    @Test
    void everyTableThatIsNamedForReportsIsThere() throws SQLException {
        assertThat(column("select count(distinct table_name)::text from information_schema.column_privileges"
                        + " where grantee = '" + REPORTS + "' and table_schema = 'public'"))
                .containsExactly("44");
    }

    @Test
    void nothingIsLostWhereTheApplicationIsTheOwner() throws SQLException {
        grantTo(database.username());
        run(database.username(), "create table mine (x int)");
        run(database.username(), "truncate submission");
    }

    private void grantTo(String application) {
        Flyway.configure()
                .dataSource(database.jdbcUrl(), database.username(), database.password())
                .callbacks(new Grants(() -> application))
                .load()
                .migrate();
    }

    private void run(String role, String sql) throws SQLException {
        try (Connection connection = database.connect(role);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
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
