package se.medborgarlofte.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.PeopleFixtures;
import se.medborgarlofte.testing.BrowserTest;
import se.medborgarlofte.testing.TestClock;
import se.medborgarlofte.testing.Visitor;
import se.medborgarlofte.testing.Visitor.Page;

/** Who changes people's access must have proved lately who they are. */
@BrowserTest
class FreshProofBrowserTests {

    private static final String PEOPLE = "/arbetsyta/administration/personer";

    @LocalServerPort
    int port;

    @Autowired
    private PeopleFixtures fixtures;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Actor administrator;
    private Visitor browser;

    @BeforeEach
    void logIn() throws Exception {
        administrator = fixtures.systemAdministrator();
        browser = new Visitor(port);
        browser.logIn(administrator);
    }

    @Test
    void asksOnceMoreAfterAQuarterOfAnHourAndGivesTheFormBack() throws Exception {
        Map<String, String> form = newPerson("rut@fresh.example");
        clock.advance(Duration.ofMinutes(16));

        Page led = browser.post(PEOPLE + "/ny", form);

        assertThat(led.location()).isEqualTo("/logga-in/kod");
        assertThat(people("rut@fresh.example")).isZero();
        Page proof = browser.get(led.location());
        assertThat(proof.html().text()).contains("Bekräfta att det är du");
        Page proved = show(proof, GivenCodes.next(administrator));
        assertThat(proved.location()).isEqualTo(HeldForms.PATH);
        Map<String, String> returned = browser.get(proved.location()).form("main form[method=post]");
        assertThat(returned).containsEntry("email", "rut@fresh.example");
        assertThat(people("rut@fresh.example")).isZero();

        returned.put("role", form.get("role"));
        assertThat(browser.post(PEOPLE + "/ny", returned).location()).startsWith(PEOPLE + "/");
        assertThat(people("rut@fresh.example")).isEqualTo(1);
    }

    @Test
    void asksForNothingWithinAQuarterOfAnHourNorOfOneWhoOnlyReads() throws Exception {
        Map<String, String> form = newPerson("maja@fresh.example");
        clock.advance(Duration.ofMinutes(14));
        assertThat(browser.post(PEOPLE + "/ny", form).location()).startsWith(PEOPLE + "/");

        clock.advance(Duration.ofMinutes(14));
        assertThat(browser.get(PEOPLE).status()).isEqualTo(200);
    }

    @Test
    void performsNoDecisionByItselfAfterTheProof() throws Exception {
        Actor other = fixtures.actor();
        String page = PEOPLE + "/" + other.personId();
        Map<String, String> token = browser.get(page).form("form[action=/logga-ut]");
        clock.advance(Duration.ofMinutes(16));
        assertThat(browser.post(page + "/stang-av", token).location()).isEqualTo("/logga-in/kod");

        Page proved = show(browser.get("/logga-in/kod"), GivenCodes.next(administrator));

        browser.get(proved.location());
        assertThat(jdbc.sql("select disabled_at is null from person where id = :id")
                        .param("id", other.personId())
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void isNotProvedByThePasswordAloneNorByAWrongCode() throws Exception {
        Map<String, String> form = newPerson("pia@fresh.example");
        clock.advance(Duration.ofMinutes(16));
        browser.post(PEOPLE + "/ny", form);
        assertThat(show(browser.get("/logga-in/kod"), "000000").status()).isEqualTo(422);
        assertThat(browser.post(PEOPLE + "/ny", form).location()).isEqualTo("/logga-in/kod");

        browser.givePassword(administrator, PeopleFixtures.PASSWORD);
        assertThat(browser.get(PEOPLE).location()).startsWith("/logga-in/kod");
    }

    private Page show(Page page, String code) throws Exception {
        Map<String, String> form = page.form("form.form");
        form.put("code", code);
        return browser.post("/logga-in/kod", form);
    }

    private Map<String, String> newPerson(String email) throws Exception {
        Map<String, String> form = browser.get(PEOPLE + "/ny").form("main form[method=post]");
        form.put("name", "Någon");
        form.put("email", email);
        form.put("role", "SYSTEM_ADMINISTRATOR");
        return form;
    }

    private int people(String email) {
        return jdbc.sql("select count(*) from person where email = :email")
                .param("email", email)
                .query(Integer.class)
                .single();
    }
}
