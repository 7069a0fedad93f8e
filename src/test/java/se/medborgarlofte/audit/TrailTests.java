package se.medborgarlofte.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.MultiValueMap;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.PeopleFixtures;
import se.medborgarlofte.account.PeopleFixtures.Town;
import se.medborgarlofte.account.Role;
import se.medborgarlofte.agreement.AgreementContent.Contact;
import se.medborgarlofte.agreement.AgreementContent.Decision;
import se.medborgarlofte.agreement.Agreements;
import se.medborgarlofte.agreement.DraftAgreement;
import se.medborgarlofte.agreement.DraftAgreement.DraftParticipant;
import se.medborgarlofte.agreement.web.Sheets;
import se.medborgarlofte.security.SignedIn;
import se.medborgarlofte.security.StaffBrowser;
import se.medborgarlofte.shared.Period;
import se.medborgarlofte.testing.IntegrationTest;
import se.medborgarlofte.testing.TestClock;
import se.medborgarlofte.testing.TestDatabase;

/** What stands in the log is what was done: the one is never there without the other. */
@IntegrationTest
@Import(PeopleFixtures.class)
@TestPropertySource(properties = "spring.application.name=trail")
class TrailTests {

    private static final String BASE = "/arbetsyta/overenskommelser";

    private final MockMvc mvc;
    private final StaffBrowser browser;
    private final PeopleFixtures fixtures;
    private final Agreements agreements;
    private final TransactionTemplate in;
    private final JdbcClient jdbc;
    private final TestClock clock;
    private Town town;
    private Actor editor;

    @Autowired
    TrailTests(
            MockMvc mvc,
            PeopleFixtures fixtures,
            Agreements agreements,
            TransactionTemplate in,
            JdbcClient jdbc,
            TestClock clock) {
        this.mvc = mvc;
        this.browser = new StaffBrowser(mvc);
        this.fixtures = fixtures;
        this.agreements = agreements;
        this.in = in;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @BeforeEach
    void place() {
        town = fixtures.town();
        editor = fixtures.municipal(town, Role.PUBLISHER, Role.EDITOR);
    }

    @Test
    void tellsWhoDidWhatInWhichRoleWhenAndFromWhere() throws Exception {
        clock.set(Instant.parse("2026-05-04T10:15:30Z"));
        String page = browser.go(editor, BASE + "/ny", Sheets.filled(town, "Trygg stad"));

        assertThat(events())
                .hasSize(1)
                .first()
                .satisfies(event -> assertThat(event)
                        .containsEntry("person_id", editor.personId())
                        .containsEntry("person_name", editor.name())
                        .containsEntry("person_title", "handläggare")
                        .containsEntry("role", "EDITOR")
                        .containsEntry("acting", "" + town.party())
                        .containsEntry("deed", "CREATED")
                        .containsEntry("thing_kind", "AGREEMENT")
                        .containsEntry("thing_id", Long.valueOf(page.substring(BASE.length() + 1)))
                        .containsEntry("thing_name", "Trygg stad")
                        .containsEntry("source", "127.0.0.1")
                        .containsEntry("instant", "2026-05-04 10:15:30")
                        .containsEntry("before", null));
        assertThat(events().get(0).get("after")).asString().contains("\"title\":\"Trygg stad\"");
    }

    @Test
    void tellsOfAChangeOnlyWhatDiffers() throws Exception {
        String page = browser.go(editor, BASE + "/ny", Sheets.filled(town, "Trygg stad"));
        MultiValueMap<String, String> typed = Sheets.filled(town, "Tryggare stad");
        typed.set("version", "0");
        browser.go(editor, page + "/redigera", typed);

        assertThat(events())
                .element(1)
                .satisfies(event -> assertThat(event)
                        .containsEntry("deed", "CHANGED")
                        .containsEntry("before", "{\"title\":\"Trygg stad\"}")
                        .containsEntry("after", "{\"title\":\"Tryggare stad\"}"));
    }

    @Test
    void isSilentOfWhatWasTakenBack() {
        in.executeWithoutResult(transaction -> {
            draft();
            transaction.setRollbackOnly();
        });
        assertThat(events()).isEmpty();
        in.executeWithoutResult(transaction -> draft());
        assertThat(events()).hasSize(1);
    }

    @Test
    void undoesWhatItCannotTellOf(@Autowired TestDatabase database) throws SQLException {
        try (Connection owner = database.connect();
                Statement statement = owner.createStatement()) {
            statement.execute("alter table audit_event"
                    + " add constraint full_disk check (thing_name <> 'Diskbrist') not valid");
        }
        assertThatThrownBy(() -> draft("Diskbrist")).isInstanceOf(DataIntegrityViolationException.class);
        assertThat(jdbc.sql("select count(*) from agreement where title = 'Diskbrist'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void takesNoAddressThatIsNone() throws Exception {
        mvc.perform(post(BASE + "/ny")
                        .params(Sheets.filled(town, "Trygg stad"))
                        .with(csrf())
                        .with(SignedIn.as(editor.personId()))
                        .with(from("fe80::1%eth0 or worse")))
                .andExpect(status().is3xxRedirection());
        assertThat(events())
                .hasSize(1)
                .first()
                .satisfies(event -> assertThat(event).containsEntry("source", null));
    }

    private static RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }

    private void draft() {
        draft("Trygg stad");
    }

    private void draft(String title) {
        agreements.draft(
                editor,
                new DraftAgreement(
                        title,
                        List.of(town.id()),
                        null,
                        new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)),
                        List.of(),
                        List.of(),
                        "",
                        "",
                        null,
                        List.of(
                                participant(town.party()),
                                participant(town.area().party())),
                        List.of(),
                        null));
    }

    private static DraftParticipant participant(long party) {
        return new DraftParticipant(party, "", new Decision("", null, ""), new Contact("", "", ""));
    }

    private List<Map<String, Object>> events() {
        return jdbc.sql("""
                        select *, array_to_string(parties, ',') as acting, host(address) as source,
                            to_char(at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS') as instant
                        from audit_event where :town = any(municipalities) order by id""").param("town", town.id()).query().listOfRows();
    }
}
