package se.medborgarlofte.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import se.medborgarlofte.shared.RunMode;
import se.medborgarlofte.shared.SwedishTime;

/** The tools themselves, each with a case where they must object. */
@IntegrationTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TestingIntegrationTests {

    private final JdbcClient jdbc;
    private final StatementCounter statements;
    private final TestClock clock;
    private final SwedishTime time;
    private final RunMode runMode;

    @Autowired
    TestingIntegrationTests(
            JdbcClient jdbc, StatementCounter statements, TestClock clock, SwedishTime time, RunMode runMode) {
        this.jdbc = jdbc;
        this.statements = statements;
        this.clock = clock;
        this.time = time;
        this.runMode = runMode;
    }

    @Test
    void runsOnAMigratedPostgres18AsNoSuperuser(@Autowired MockMvc mvc) {
        assertThat(mvc).isNotNull();
        assertThat(text("SHOW server_version_num")).startsWith("18");
        assertThat(text("SELECT rolsuper::text FROM pg_roles WHERE rolname = current_user"))
                .isEqualTo("false");
        assertThat(number("SELECT count(*) FROM flyway_schema_history WHERE NOT success"))
                .isZero();
        assertThat(number("SELECT count(*) FROM flyway_schema_history")).isPositive();
    }

    @Test
    void isNoExampleOnADatabaseThatWasNamed() {
        assertThat(runMode.example()).isFalse();
    }

    @Test
    void givesEachWhoAsksADatabaseOfTheirOwn() throws Exception {
        TestDatabase one = TestDatabase.migrated();
        TestDatabase other = TestDatabase.migrated();
        assertThat(one.jdbcUrl()).isNotEqualTo(other.jdbcUrl());
        try (var inOne = one.connect();
                var inOther = other.connect()) {
            inOne.createStatement().execute("CREATE TABLE only_here (x int)");
            assertThatThrownBy(() -> inOther.createStatement().execute("SELECT * FROM only_here"))
                    .hasMessageContaining("does not exist");
        }
    }

    @Test
    @Order(1)
    void setsTheTimeOfTheWholeProgram() {
        clock.set(LocalDateTime.of(2026, 12, 31, 23, 59));
        assertThat(time.today()).isEqualTo(LocalDate.of(2026, 12, 31));
        clock.advance(Duration.ofMinutes(1));
        assertThat(time.today()).isEqualTo(LocalDate.of(2027, 1, 1));
    }

    @Test
    @Order(2)
    void hasTheFirstTimeAgainInTheNextTest() {
        assertThat(time.now()).isEqualTo(TestClock.START);
    }

    @Test
    void countsWhatIsSentAndNothingElse() throws Exception {
        assertThat(statements.during(() -> {
                    text("SELECT 'first'");
                    text("SELECT 'second'");
                }))
                .containsExactly("SELECT 'first'", "SELECT 'second'");
        assertThat(statements.during(() -> {})).isEmpty();
    }

    @Test
    void objectsWhenMoreThingsTakeMoreStatements() throws Exception {
        statements.assertSameNumber(() -> text("SELECT 'a'"), () -> text("SELECT 'b'"));
        statements.assertAtMost(1, () -> text("SELECT 'a'"));

        assertThatThrownBy(() -> statements.assertSameNumber(() -> text("SELECT 'a'"), () -> {
                    text("SELECT 'b'");
                    text("SELECT 'c'");
                }))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("SELECT 'c'");
        assertThatThrownBy(() -> statements.assertSameNumber(() -> {}, () -> {}))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> statements.assertAtMost(0, () -> text("SELECT 'a'")))
                .isInstanceOf(AssertionError.class);
    }

    private String text(String query) {
        return jdbc.sql(query).query(String.class).single();
    }

    private long number(String query) {
        return jdbc.sql(query).query(Long.class).single();
    }
}
