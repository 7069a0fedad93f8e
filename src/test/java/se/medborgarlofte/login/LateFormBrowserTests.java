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
import se.medborgarlofte.account.PeopleFixtures.Town;
import se.medborgarlofte.account.Role;
import se.medborgarlofte.testing.BrowserTest;
import se.medborgarlofte.testing.TestClock;
import se.medborgarlofte.testing.Visitor;
import se.medborgarlofte.testing.Visitor.Page;

/** What becomes of a form that comes when its session is over. */
@BrowserTest
class LateFormBrowserTests {

    private static final String NEW_AGREEMENT = "/arbetsyta/overenskommelser/ny";
    private static final String NEW_PASSWORD = "/arbetsyta/konto/losenord";
    private static final String ENTRY = "/arbetsyta/registrera";

    @LocalServerPort
    int port;

    @Autowired
    private PeopleFixtures fixtures;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Visitor browser;

    @BeforeEach
    void open() {
        browser = new Visitor(port);
    }

    @Test
    void givesALateFormBackToItsWriterFilledInAndNotPerformed() throws Exception {
        int before = agreements();
        Actor editor = fixtures.municipal(fixtures.town(), Role.EDITOR);
        Map<String, String> typed = typedAgreement(editor, "Trygg å ä ö <b>");

        clock.advance(Duration.ofMinutes(31));
        Page late = browser.post(NEW_AGREEMENT, typed);
        assertThat(late.location()).isEqualTo("/logga-in?utgangen&kvar");
        assertThat(browser.get(late.location()).html().text()).contains("Det du skrev finns kvar");
        Page in = browser.logIn(editor);

        assertThat(in.location()).isEqualTo(HeldForms.PATH);
        Page returned = browser.get(in.location());
        assertThat(returned.status()).isEqualTo(200);
        assertThat(returned.html().text()).contains("inget är gjort än");
        Map<String, String> form = returned.form("main form");
        assertThat(form).containsEntry("title", "Trygg å ä ö <b>");
        assertThat(agreements()).isEqualTo(before);
        assertThat(browser.get(HeldForms.PATH).status())
                .as("as often as it is asked for")
                .isEqualTo(200);
        assertThat(browser.logIn(editor).location()).as("shown once").isEqualTo("/arbetsyta");
    }

    @Test
    void givesALateFormToNobodyElse() throws Exception {
        Town town = fixtures.town();
        Actor writer = fixtures.municipal(town, Role.EDITOR);
        Map<String, String> typed = typedAgreement(writer, "Hemligt utkast");
        clock.advance(Duration.ofMinutes(31));
        browser.post(NEW_AGREEMENT, typed);

        Page other = browser.logIn(fixtures.municipal(town, Role.EDITOR));

        assertThat(other.location()).isEqualTo("/arbetsyta");
        assertThat(browser.get(HeldForms.PATH).location()).isEqualTo("/arbetsyta");
    }

    @Test
    void keepsALateFormHalfAnHourAndNothingOfStrangers() throws Exception {
        Actor editor = fixtures.municipal(fixtures.town(), Role.EDITOR);
        Map<String, String> typed = typedAgreement(editor, "Snart borta");
        clock.advance(Duration.ofMinutes(31));
        browser.post(NEW_AGREEMENT, typed);
        clock.advance(Duration.ofMinutes(31));
        assertThat(browser.logIn(editor).location()).isEqualTo("/arbetsyta");

        new Visitor(port).post(NEW_AGREEMENT, typed);
        assertThat(jdbc.sql("select count(*) from held_form where person_id = :person")
                        .param("person", editor.personId())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(jdbc.sql("select fields from held_form where person_id = :person")
                        .param("person", editor.personId())
                        .query(String.class)
                        .single())
                .doesNotContain("Snart");
    }

    @Test
    void keepsNoLateFormOfOneWhoHasLoggedOut() throws Exception {
        Actor editor = fixtures.municipal(fixtures.town(), Role.EDITOR);
        Map<String, String> typed = typedAgreement(editor, "Av någon annan");
        browser.post("/logga-ut", browser.get("/arbetsyta").form("form[action=/logga-ut]"));

        assertThat(browser.post(NEW_AGREEMENT, typed).location()).isEqualTo("/logga-in?utgangen");
        assertThat(browser.logIn(editor).location()).isEqualTo("/arbetsyta");

        Map<String, String> own = typedAgreement(editor, "Av mig");
        clock.advance(Duration.ofMinutes(31));
        assertThat(browser.post(NEW_AGREEMENT, own).location())
                .as("in again, and away")
                .isEqualTo("/logga-in?utgangen&kvar");
    }

    @Test
    void neverTakesALateDecision() throws Exception {
        Town town = fixtures.town();
        Actor officer = fixtures.police(town, Role.RECORDER);
        browser.logIn(officer);
        Map<String, String> form = browser.get(ENTRY).form("form[action=/logga-ut]");
        form.put("reason", "En lång motivering");
        clock.advance(Duration.ofHours(13));
        browser.post("/arbetsyta/atgarder/1/stryk", form);

        Page in = browser.logIn(officer);

        assertThat(in.location()).isEqualTo(HeldForms.PATH);
        assertThat(browser.get(HeldForms.PATH).status()).isIn(200, 303, 404);
        assertThat(browser.get(HeldForms.PATH + "/text")
                        .html()
                        .select("textarea")
                        .text())
                .isEqualTo("En lång motivering");
    }

    @Test
    void saysOfAFormThatIsTooOldOrNotOursThatItIsNothingElse() throws Exception {
        Map<String, String> typed = typedAgreement(fixtures.municipal(fixtures.town(), Role.EDITOR), "Gammalt");
        typed.put("_csrf", "x");
        Page refused = browser.post(NEW_AGREEMENT, typed);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.html().select("h1").text()).isEqualTo("Formuläret går inte att ta emot");
        assertThat(refused.html().select("main").text())
                .contains("för gammalt", "Gå tillbaka", "skicka på nytt")
                .doesNotContain("roll");
        assertThat(browser.get("/arbetsyta/administration").html().select("h1").text())
                .isEqualTo("Du får inte göra det här");
    }

    @Test
    void keepsNoPasswordThatWasTypedTooLate() throws Exception {
        Actor editor = fixtures.municipal(fixtures.town(), Role.EDITOR);
        browser.logIn(editor);
        Map<String, String> typed = browser.get(NEW_PASSWORD).form("main form");
        typed.put("password", "ett nytt lösenord som är hemligt");
        clock.advance(Duration.ofMinutes(31));

        assertThat(browser.post(NEW_PASSWORD, typed).location()).isEqualTo("/logga-in?utgangen");
        assertThat(browser.logIn(editor).location()).isEqualTo("/arbetsyta");
    }

    private Map<String, String> typedAgreement(Actor editor, String title) throws Exception {
        browser.logIn(editor);
        Map<String, String> typed = browser.get(NEW_AGREEMENT).form("main form");
        typed.put("title", title);
        return typed;
    }

    private int agreements() {
        return jdbc.sql("select count(*) from agreement").query(Integer.class).single();
    }
}
