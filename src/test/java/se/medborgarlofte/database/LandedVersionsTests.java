package se.medborgarlofte.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import se.medborgarlofte.MedborgarlofteApplication;
import se.medborgarlofte.history.Canonical;
import se.medborgarlofte.shared.SwedishTime;
import se.medborgarlofte.testing.TestDatabase;

/**
 * Whoever upgrades from a landed version finds everything again. Every script holds the same small world, grown by what
 * its version brought, so that {@link LandedWorld} can ask the same of each. Here one database role serves for all.
 */
class LandedVersionsTests {

    /** Of these tables the program makes something as soon as it starts. */
    private static final String CHAIN = "chain_";

    static List<LandedData> landed() throws IOException {
        return LandedData.all();
    }

    @ParameterizedTest
    @MethodSource("landed")
    void nothingIsLostOnTheWayToTheNewestVersion(LandedData data) throws Exception {
        TestDatabase database = data.load();
        Map<String, Long> before = LandedData.counts(database);
        assertThat(before)
                .allSatisfy((table, rows) -> assertThat(rows).as(table).isPositive());
        try (ConfigurableApplicationContext program = start(database)) {
            assertThat(program.getBean(WorkingRole.class).health().getDetails()).containsEntry("may", "everything");
            Map<String, Long> after = LandedData.counts(database);
            before.forEach((table, rows) -> {
                if (!table.startsWith(CHAIN)) {
                    assertThat(after).containsEntry(table, rows);
                }
            });
            SwedishTime.at(LandedWorld.DAY.atTime(12, 0), () -> {
                LandedWorld world = new LandedWorld(program);
                world.citizensReadWhatWasPublished();
                world.citizensSeeThePages();
                world.staffGoOnWhereTheyWere();
                world.whatIsWrittenOnceStays();
                world.theLedgerGrows();
                world.whatWasThereIsInTheChain();
            });
        }
    }

    @Test
    void aLandedMigrationIsNeverEdited() throws Exception {
        List<String> landed = LandedData.checksums();
        assertThat(landed).isNotEmpty();
        for (String line : landed) {
            String file = line.substring(line.lastIndexOf(' ') + 1);
            byte[] content = Files.readAllBytes(Path.of("src/main/resources/db/migration", file));
            assertThat(Canonical.digest(content) + "  " + file).isEqualTo(line);
        }
    }

    private static ConfigurableApplicationContext start(TestDatabase database) {
        return new SpringApplicationBuilder(MedborgarlofteApplication.class)
                .profiles("test")
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=" + database.jdbcUrl(),
                        "--spring.datasource.username=" + database.username(),
                        "--spring.datasource.password=" + database.password());
    }
}
