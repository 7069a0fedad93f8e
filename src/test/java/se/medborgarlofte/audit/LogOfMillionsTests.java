package se.medborgarlofte.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.PeopleFixtures;
import se.medborgarlofte.account.PeopleFixtures.Town;
import se.medborgarlofte.account.Role;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.testing.IntegrationTest;

/** Among a million events those of a municipality are found without looking through the others. */
@IntegrationTest
@TestPropertySource(properties = "spring.application.name=log-of-millions")
class LogOfMillionsTests {

    private static final int ROWS = 1_000_000;
    private static final int TOWNS = 400;
    private static final int OF_A_TOWN = ROWS / TOWNS;

    /** Read in hundredths of a second, from memory or not. */
    private static final int FEW = ROWS / 25;

    @Autowired
    private EventLog log;

    @Autowired
    private PeopleFixtures fixtures;

    @Autowired
    private TransactionTemplate in;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void findsTheFewAmongTheMany() {
        Town town = fixtures.town();
        fill(town);
        Actor own = fixtures.municipal(town, Role.PARTY_ADMINISTRATOR);
        Actor system = fixtures.systemAdministrator();

        assertThat(read(own, year(null))).isLessThan(FEW);
        assertThat(read(own, year(town.id()))).isLessThan(FEW);
        assertThat(read(system, year(town.id()))).isLessThan(FEW);
        assertThat(read(system, day(null))).isLessThan(FEW);
        assertThat(read(system, year(null))).isLessThan(FEW);

        assertThat(log.search(own, year(null)).total()).isEqualTo(OF_A_TOWN);
        assertThat(log.search(system, year(null)).isMore()).isTrue();
        assertThatThrownBy(() -> log.noteExport(system, year(null))).isInstanceOf(Refusal.class);
    }

    /** The rows of the log that the search touches. */
    private long read(Actor actor, LogSearch search) {
        return Objects.requireNonNull(in.execute(transaction -> {
            long before = touched();
            assertThat(log.search(actor, search).entries()).hasSize(LogSearch.PAGE_SIZE);
            return touched() - before;
        }));
    }

    private long touched() {
        return jdbc.sql("select seq_tup_read + idx_tup_fetch from pg_stat_xact_user_tables"
                        + " where relname = 'audit_event'")
                .query(Long.class)
                .single();
    }

    private void fill(Town town) {
        jdbc.sql("""
                        insert into audit_event (at, person_id, person_name, person_title, role, parties, municipalities,
                            deed, thing_kind, thing_id, thing_name, reason, address)
                        select timestamptz '2026-01-01 00:00Z' + n * interval '31 seconds', n % 5000, 'Kim ' || n % 5000,
                            'handläggare', 'EDITOR', array[:party + 1000 * (n % :towns)], array[:town + 1000 * (n % :towns)],
                            'CHANGED', 'PROMISE', n, 'Löfte ' || n, '', '192.0.2.7'
                        from generate_series(1, :rows) n""")
                .param("party", town.party())
                .param("town", town.id())
                .param("towns", TOWNS)
                .param("rows", ROWS)
                .update();
        jdbc.sql("analyze audit_event").update();
    }

    private static LogSearch year(@Nullable Long town) {
        return new LogSearch(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), "", null, null, null, town, 1);
    }

    private static LogSearch day(@Nullable Long town) {
        return new LogSearch(LocalDate.of(2026, 5, 4), LocalDate.of(2026, 5, 4), "", null, null, null, town, 1);
    }
}
