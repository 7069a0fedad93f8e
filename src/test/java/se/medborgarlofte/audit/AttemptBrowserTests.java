package se.medborgarlofte.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.People;
import se.medborgarlofte.account.PeopleFixtures;
import se.medborgarlofte.account.PeopleFixtures.Town;
import se.medborgarlofte.account.Role;
import se.medborgarlofte.testing.BrowserTest;
import se.medborgarlofte.testing.TestClock;
import se.medborgarlofte.testing.Visitor;
import se.medborgarlofte.testing.Visitor.Page;

/** Who was let in, and what was refused to whom: told although nothing was done. */
@BrowserTest
class AttemptBrowserTests {

    private static final String PEOPLE = "/arbetsyta/administration/personer";

    @LocalServerPort
    int port;

    @Autowired
    private PeopleFixtures fixtures;

    @Autowired
    private People people;

    @Autowired
    private TestClock clock;

    private Rows rows;
    private Visitor browser;
    private Town town;
    private Actor editor;

    @Autowired
    void log(JdbcClient jdbc) {
        rows = new Rows(jdbc);
    }

    @BeforeEach
    void open() {
        clock.advance(Duration.ofMinutes(rows.newest() + 2));
        browser = new Visitor(port);
        town = fixtures.town();
        editor = fixtures.municipal(town, Role.EDITOR);
    }

    @Test
    void tellsWhoCameAndWent() throws Exception {
        browser.logIn(editor);
        browser.post("/logga-ut", browser.get("/arbetsyta").form("form[action=/logga-ut]"));

        assertThat(rows.in(town))
                .containsExactly(
                        editor.name() + " LOGGED_IN " + editor.name(), editor.name() + " LOGGED_OUT " + editor.name());
    }

    @Test
    void tellsWhoseAccountSomebodyTriedAndNeverWhatWasTyped() throws Exception {
        long before = rows.newest();
        browser.logIn(editor, "fel lösenord hela vägen");
        people.disable(editor.personId());
        browser.logIn(editor);
        assertThat(rows.in(town)).containsExactly("LOGIN_FAILED " + editor.name(), "LOGIN_FAILED " + editor.name());

        Map<String, String> form = browser.get("/logga-in").form("form.form");
        form.put("email", "mitt hemliga lösenord");
        form.put("password", "x");
        browser.post("/logga-in", form);
        assertThat(rows.after(before))
                .containsExactly(
                        "LOGIN_FAILED " + editor.name() + " 127.0.0.1",
                        "LOGIN_FAILED " + editor.name() + " 127.0.0.1",
                        "LOGIN_FAILED");
    }

    @Test
    void tellsOfAWrongCodeAfterTheRightPassword() throws Exception {
        browser.givePassword(editor, PeopleFixtures.PASSWORD);
        Map<String, String> form = browser.get("/logga-in/kod").form("form.form");
        form.put("code", "000000");
        assertThat(browser.post("/logga-in/kod", form).status()).isEqualTo(422);

        assertThat(rows.in(town)).containsExactly("LOGIN_FAILED " + editor.name());
    }

    @Test
    void tellsOfAWrongPasswordGivenByOneWhoIsIn() throws Exception {
        browser.logIn(editor);
        Map<String, String> form = browser.get("/arbetsyta/konto/losenord").form("main form");
        form.put("current", "någon annans lösenord");
        form.put("password", "ett nytt lösenord som duger");
        form.put("again", "ett nytt lösenord som duger");
        assertThat(browser.post("/arbetsyta/konto/losenord", form).status()).isEqualTo(422);

        assertThat(rows.in(town)).last().isEqualTo("LOGIN_FAILED " + editor.name());
    }

    @Test
    void tellsWhatARoleDidNotAllow() throws Exception {
        browser.logIn(editor);
        long before = rows.newest();
        Page refused = browser.get(PEOPLE);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(rows.after(before)).containsExactly(editor.name() + " REFUSED GET " + PEOPLE + " 127.0.0.1");
        assertThat(rows.in(town)).last().asString().contains("REFUSED");
        assertThat(refused.html().text()).contains(rows.lastReference());
    }

    @Test
    void tellsThoseWhoOwnItThatAStrangerAskedForIt() throws Exception {
        Town other = fixtures.town();
        long stranger = fixtures.municipal(other, Role.EDITOR).personId();
        browser.logIn(fixtures.municipal(town, Role.PARTY_ADMINISTRATOR));
        Page hidden = browser.get(PEOPLE + "/" + stranger);
        Page missing = browser.get(PEOPLE + "/999999999");

        assertThat(rows.in(other)).hasSize(1).first().asString().endsWith("NOT_SHOWN GET " + PEOPLE + "/" + stranger);
        assertThat(rows.in(town)).hasSize(1).first().asString().contains("LOGGED_IN");
        assertThat(hidden.status()).isEqualTo(missing.status()).isEqualTo(404);
        assertThat(withoutReference(hidden)).isEqualTo(withoutReference(missing));
    }

    @Test
    void tellsOfAFormThatIsNotOurs() throws Exception {
        browser.logIn(editor);
        long before = rows.newest();
        assertThat(browser.post("/arbetsyta/overenskommelser/ny", Map.of("title", "Hemligt"))
                        .status())
                .isEqualTo(403);
        assertThat(rows.after(before))
                .containsExactly(editor.name() + " REFUSED POST /arbetsyta/overenskommelser/ny 127.0.0.1");
    }

    private static String withoutReference(Page page) {
        return page.html().text().replaceFirst("[0-9a-f]{8}", "…");
    }
}
