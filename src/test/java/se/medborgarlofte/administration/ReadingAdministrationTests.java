package se.medborgarlofte.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.NewMembership;
import se.medborgarlofte.account.Openings;
import se.medborgarlofte.account.People;
import se.medborgarlofte.account.PeopleFixtures;
import se.medborgarlofte.account.PeopleFixtures.Town;
import se.medborgarlofte.account.Role;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.keys.ApplicationKey;
import se.medborgarlofte.security.NotFresh;
import se.medborgarlofte.testing.FormBrowser;
import se.medborgarlofte.testing.FormBrowser.Answer;
import se.medborgarlofte.testing.IntegrationTest;
import se.medborgarlofte.testing.TestClock;

/** Opening a municipality for reading: with a reason, for a while, and never unknown to its owners. */
@IntegrationTest
@TestPropertySource(properties = "medborgarlofte.base-url=http://localhost:8080")
class ReadingAdministrationTests {

    private static final String PATH = "/arbetsyta/administration/lasning";
    private static final String REASON = "Felsökning av en lista som är tom";

    private final MockMvc mvc;
    private final PeopleFixtures fixtures;
    private final People people;
    private final Openings openings;
    private final ReadingAdministration reading;
    private final JdbcClient jdbc;
    private final ApplicationKey key;
    private final TestClock clock;
    private Town town;
    private Actor administrator;
    private FormBrowser browser;

    @Autowired
    ReadingAdministrationTests(
            MockMvc mvc,
            PeopleFixtures fixtures,
            People people,
            Openings openings,
            ReadingAdministration reading,
            JdbcClient jdbc,
            ApplicationKey key,
            TestClock clock) {
        this.mvc = mvc;
        this.fixtures = fixtures;
        this.people = people;
        this.openings = openings;
        this.reading = reading;
        this.jdbc = jdbc;
        this.key = key;
        this.clock = clock;
    }

    @BeforeEach
    void settle() {
        town = fixtures.town();
        administrator = fixtures.systemAdministrator();
        browser = new FormBrowser(mvc, administrator);
    }

    @Test
    void theOwnersGetAMailAtOnce() throws Exception {
        Actor municipal = fixtures.municipal(town, Role.PARTY_ADMINISTRATOR);
        Actor chief = fixtures.police(town, Role.APPROVER);
        fixtures.municipal(town, Role.APPROVER, Role.PUBLISHER);
        fixtures.municipal(fixtures.town(), Role.PARTY_ADMINISTRATOR);
        Actor disabled = fixtures.municipal(town, Role.PARTY_ADMINISTRATOR);
        people.disable(disabled.personId());

        open("2");

        assertThat(recipients())
                .as("the administrators of a party; of one without, who approves for it")
                .containsExactlyInAnyOrder(municipal.email(), chief.email());
        assertThat(letter())
                .startsWith(administrator.name() + ", handläggare, har öppnat "
                        + town.municipality().name())
                .contains("Från: 16 mars 2026 kl.\u00a010.00", "Till: 16 mars 2026 kl.\u00a012.00", "Skäl: " + REASON)
                .contains("http://localhost:8080/arbetsyta/logg?handelse=READING&kommun=" + town.id()
                        + "&fran=2026-03-16&till=2026-03-16");
        assertThat(browser.page(PATH).text()).contains(REASON);
    }

    @Test
    void whereNobodyCanBeToldThePageSaysSo() throws Exception {
        open("1");
        assertThat(recipients()).isEmpty();
        assertThat(jdbc.sql("select deed || reason from audit_event where :town = any(municipalities)")
                        .param("town", town.id())
                        .query(String.class)
                        .list())
                .containsExactly("OPENED" + REASON);
    }

    @Test
    void theOwnersSeeItOnTheirDeskForAMonth() throws Exception {
        FormBrowser owner = new FormBrowser(mvc, fixtures.municipal(town, Role.PARTY_ADMINISTRATOR));
        FormBrowser stranger = new FormBrowser(mvc, fixtures.municipal(fixtures.town(), Role.PARTY_ADMINISTRATOR));
        open("1");

        assertThat(notice(owner))
                .contains(administrator.name() + ": ”" + REASON + "”", "kan läsa", "till 16 mars 2026 kl. 11.00");
        assertThat(notice(stranger)).isEmpty();
        clock.advance(Duration.ofDays(30));
        assertThat(notice(owner)).contains("kunde läsa");
        String log = owner.page("/arbetsyta")
                .select("section[aria-labelledby=to_know] a")
                .attr("href");
        assertThat(owner.page(log.replace(" ", "%20")).select("tbody").text()).contains(REASON);
        clock.advance(Duration.ofHours(2));
        assertThat(notice(owner)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Felsökning, 1, Skriv skälet",
        "Kim på 070-123 45 67 hittar inte listan, 1, 070-123",
        "Felsökning av en lista som är tom, 3, Välj",
        "Felsökning av en lista som är tom, 400, Skriv ett heltal",
    })
    void nothingIsOpenedFor(String reason, String hours, String why) throws Exception {
        Answer answer = browser.send(browser.form(PATH)
                .set("municipality", Long.toString(town.id()))
                .set("reason", reason)
                .set("hours", hours));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.errors()).contains(why);
        assertThat(openings.of(administrator.personId())).isEmpty();
    }

    @Test
    void onlyOneIsOpenAtATime() throws Exception {
        open("1");
        assertThat(browser.page(PATH).select("form.form")).isEmpty();
        long other = fixtures.town().id();
        assertThatThrownBy(() -> reading.open(administrator, other, REASON, 1)).isInstanceOf(Refusal.class);

        browser.save(FormBrowser.form(browser.page(PATH), "td form"));
        reading.open(administrator, other, REASON, 1);
        assertThat(openings.of(administrator.personId())).hasSize(1);
    }

    @Test
    void aFreshProofIsAskedFor() {
        Instant long_ago = clock.instant().minus(Duration.ofMinutes(16));
        Actor stale = new Actor(
                administrator.personId(),
                administrator.name(),
                administrator.email(),
                "",
                administrator.hats(),
                long_ago);
        assertThatThrownBy(() -> reading.open(stale, town.id(), REASON, 1)).isInstanceOf(NotFresh.class);
        assertThat(openings.of(administrator.personId())).isEmpty();
    }

    @Test
    void anyAdministratorClosesItAndItIsToldOnce() throws Exception {
        open("4");
        long id = openings.of(administrator.personId()).get(0).id();
        Actor other = fixtures.systemAdministrator();
        clock.advance(Duration.ofMinutes(5));
        reading.close(other, id);
        reading.close(other, id);

        assertThat(openings.of(administrator.personId())).isEmpty();
        assertThat(openings.byId(id).orElseThrow().until()).isEqualTo(clock.instant());
        assertThat(jdbc.sql("select concat_ws(' ', deed, person_name) from audit_event"
                                + " where :town = any(municipalities) order by id")
                        .param("town", town.id())
                        .query(String.class)
                        .list())
                .containsExactly("OPENED " + administrator.name(), "CLOSED " + other.name());
    }

    @Test
    void isClosedWhenWhoOpenedItLogsOut() throws Exception {
        open("4");
        Actor other = fixtures.systemAdministrator();
        mvc.perform(post("/logga-ut").with(csrf()).with(PeopleFixtures.as(other)));
        assertThat(openings.of(administrator.personId())).hasSize(1);

        mvc.perform(post("/logga-ut").with(csrf()).with(PeopleFixtures.as(administrator)));

        assertThat(openings.of(administrator.personId())).isEmpty();
        assertThat(jdbc.sql("select deed from audit_event where person_id = :who and deed <> 'READ' order by id")
                        .param("who", administrator.personId())
                        .query(String.class)
                        .list())
                .containsExactly("OPENED", "LOGGED_OUT", "CLOSED");
    }

    @Test
    void aSecondClickClosesNothingMoreAndIsNoMistake() throws Exception {
        open("1");
        var form = FormBrowser.form(browser.page(PATH), "td form");
        assertThat(browser.save(form)).isEqualTo(PATH);
        assertThat(browser.save(form)).isEqualTo(PATH);
    }

    @Test
    void whatWasOpenedAndClosedStays() throws Exception {
        open("1");
        reading.close(
                administrator, openings.of(administrator.personId()).get(0).id());
        for (String change : List.of(
                "delete from closed_municipality",
                "update closed_municipality set closed_at = now()",
                "update opened_municipality set reason = 'Ett annat skäl än det som stod'")) {
            assertThatThrownBy(() -> jdbc.sql(change).update()).as(change).isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void whoIsNoLongerAdministratorHasNothingOpen() throws Exception {
        Actor both = fixtures.actor(
                NewMembership.systemAdministrator(),
                NewMembership.inMunicipality(Role.RECORDER, town.party(), town.id()));
        FormBrowser reader = new FormBrowser(mvc, both);
        openings.open(both.personId(), fixtures.town().id(), REASON, Duration.ofHours(4));
        assertThat(reader.page("/arbetsyta").select(".opened")).hasSize(1);

        people.get(both.personId()).memberships().stream()
                .filter(held -> held.role() == Role.SYSTEM_ADMINISTRATOR)
                .forEach(held -> people.endMembership(both.personId(), held.id()));

        assertThat(reader.page("/arbetsyta").select(".opened")).isEmpty();
        assertThat(reader.status("/arbetsyta/loften")).isEqualTo(403);
    }

    private void open(String hours) throws Exception {
        String next = browser.save(browser.form(PATH)
                .set("municipality", Long.toString(town.id()))
                .set("reason", REASON)
                .set("hours", hours));
        assertThat(next).isEqualTo(PATH);
    }

    private static String notice(FormBrowser owner) throws Exception {
        Document desk = owner.page("/arbetsyta");
        return desk.select("section[aria-labelledby=to_know] li").text();
    }

    private List<String> recipients() {
        return mails("recipient").toList();
    }

    private String letter() {
        List<String> ids = mails("message_id").toList();
        List<String> bodies = mails("body").toList();
        return key.open(ids.get(0), bodies.get(0));
    }

    private Stream<String> mails(String column) {
        return jdbc
                .sql("select " + column + " from outgoing_mail where subject like '%' || :name order by id")
                .param("name", " " + town.municipality().name())
                .query(String.class)
                .stream();
    }
}
