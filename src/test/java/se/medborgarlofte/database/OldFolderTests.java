package se.medborgarlofte.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.medborgarlofte.MedborgarlofteApplication;

/** A folder from when one role was all, and did all. */
@ExtendWith(OutputCaptureExtension.class)
class OldFolderTests {

    @TempDir
    Path parent;

    @Test
    void getsItsRolesAtTheNextStartAndKeepsItsData(CapturedOutput log) throws Exception {
        Path folder = parent.resolve("data");
        layOutAsBefore(folder);

        try (ConfigurableApplicationContext program = new SpringApplicationBuilder(MedborgarlofteApplication.class)
                .run("--medborgarlofte.data-folder=" + folder, "--server.port=0")) {
            JdbcClient jdbc = program.getBean(JdbcClient.class);
            assertThat(jdbc.sql("select name from municipality where code = '0001'")
                            .query(String.class)
                            .single())
                    .isEqualTo("Gamla");
            assertThat(jdbc.sql("select current_user").query(String.class).single())
                    .isEqualTo(Roles.APPLICATION);
            assertThatThrownBy(() -> jdbc.sql("create table mine (x int)").update())
                    .rootCause()
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() ->
                            jdbc.sql("create temporary table mine (x int)").update())
                    .rootCause()
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> jdbc.sql("delete from version").update())
                    .rootCause()
                    .hasMessageContaining("permission denied");
            assertThat(log).contains("medborgarlofte_app may read and write data, and define nothing");
        }
    }

    /** A server whose one role is made as it was then, with the migrations of then and a row. */
    private static void layOutAsBefore(Path folder) throws Exception {
        try (EmbeddedServer server = EmbeddedServer.start(folder)) {
            String superuser = Files.readString(folder.resolve("postgres/superuser-password"));
            String postgres = server.jdbcUrl().replaceFirst("/[^/]*$", "/postgres");
            try (Connection connection = DriverManager.getConnection(postgres, "postgres", superuser.strip());
                    Statement statement = connection.createStatement()) {
                statement.execute("DROP DATABASE medborgarlofte");
                statement.execute("DROP ROLE medborgarlofte, medborgarlofte_app, medborgarlofte_reports");
                statement.execute("CREATE ROLE medborgarlofte LOGIN");
                statement.execute("ALTER ROLE medborgarlofte PASSWORD 'then'");
                statement.execute("CREATE DATABASE medborgarlofte OWNER medborgarlofte");
            }
            Flyway.configure()
                    .dataSource(server.jdbcUrl(), "medborgarlofte", "then")
                    .target("0007")
                    .load()
                    .migrate();
            try (Connection connection = DriverManager.getConnection(server.jdbcUrl(), "medborgarlofte", "then");
                    Statement statement = connection.createStatement()) {
                statement.execute("insert into municipality (code, name, slug, created_at)"
                        + " values ('0001', 'Gamla', 'gamla', now())");
            }
        }
    }
}
