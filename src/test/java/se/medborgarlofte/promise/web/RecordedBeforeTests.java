package se.medborgarlofte.promise.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import se.medborgarlofte.account.PeopleFixtures;
import se.medborgarlofte.account.PeopleFixtures.Town;
import se.medborgarlofte.promise.ActivityKind;
import se.medborgarlofte.promise.ActivityTypes;
import se.medborgarlofte.promise.CorrectionReason;
import se.medborgarlofte.promise.Ledger;
import se.medborgarlofte.promise.OccurrenceFacts;
import se.medborgarlofte.promise.Source;
import se.medborgarlofte.shared.Period;
import se.medborgarlofte.testing.IntegrationTest;

/** Beside what a promise amounts to stands what its parties recorded in its municipalities before. */
@IntegrationTest
@Import(PeopleFixtures.class)
class RecordedBeforeTests {

    private static final LocalDate BEFORE = LocalDate.of(2025, 6, 1);

    @Autowired
    private MockMvc mvc;

    @Autowired
    private PeopleFixtures fixtures;

    @Autowired
    private ActivityTypes types;

    @Autowired
    private Ledger ledger;

    @Autowired
    private TransactionTemplate transactions;

    private Town town;
    private Colleagues colleagues;

    @BeforeEach
    void place() {
        town = fixtures.town();
        colleagues = Colleagues.in(town, mvc, fixtures, types);
    }

    @Test
    void theTotalStandsBesideWhatWasRecordedBefore() throws Exception {
        record(BEFORE, 7, town.area().party(), 1);
        record(BEFORE, 300, town.area().party(), 2);
        record(BEFORE, 90, town.party(), 3);
        record(LocalDate.of(2026, 1, 1), 50, town.area().party(), 4);
        record(LocalDate.of(2023, 12, 31), 60, town.area().party(), 5);
        record(BEFORE, 70, town.area().party(), 6);
        transactions.executeWithoutResult(status -> ledger.strike(
                colleagues.editor(),
                new Source(Source.Kind.MEETING, town.id() * 100 + 6),
                CorrectionReason.DUPLICATE,
                null));
        String agreement = colleagues.agreement("Trygg stad");
        String page = colleagues.promise(agreement, "Möten");
        assertThat(colleagues.page(page).select(".hints").text())
                .contains("Dialogmöte: minst 3 per år. Det blir minst 6 under löftets tid. I en lika lång tid före,"
                        + " 1 januari 2024 till 31 december 2025, registrerades 307.");
    }

    private void record(LocalDate day, int quantity, long party, int number) {
        transactions.executeWithoutResult(status -> ledger.record(
                colleagues.editor(),
                new Source(Source.Kind.MEETING, town.id() * 100 + number),
                new OccurrenceFacts(
                        types.general(ActivityKind.MEETING).id(),
                        town.id(),
                        null,
                        party,
                        Period.of(day),
                        quantity,
                        null,
                        Set.of())));
    }
}
