package se.medborgarlofte.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.PeopleFixtures;
import se.medborgarlofte.account.Role;
import se.medborgarlofte.mail.Letter;
import se.medborgarlofte.mail.PostedLetters;
import se.medborgarlofte.testing.BrowserTest;
import se.medborgarlofte.testing.TestClock;
import se.medborgarlofte.testing.Visitor;
import se.medborgarlofte.testing.Visitor.Page;

/** Everybody sees where they are logged in, ends it, changes the password, and is written to about all of it. */
@BrowserTest
@Import({PeopleFixtures.class, PostedLetters.class})
@TestPropertySource(properties = "medborgarlofte.base-url=http://localhost:1")
class OwnLoginBrowserTests {

    private static final String SESSIONS = "/arbetsyta/konto/sessioner";
    private static final String PASSWORD = "/arbetsyta/konto/losenord";
    private static final String NEW = "fyra vinröda paraplyn i rad";

    @LocalServerPort
    int port;

    @Autowired
    private PeopleFixtures fixtures;

    @Autowired
    private PostedLetters letters;

    @Autowired
    private TestClock clock;

    private Actor actor;
    private Visitor here;
    private Visitor there;

    @BeforeEach
    void twice() throws Exception {
        actor = fixtures.municipal(fixtures.town(), Role.EDITOR);
        here = new Visitor(port);
        there = new Visitor(port);
        there.logIn(actor);
        clock.advance(Duration.ofMinutes(1));
        here.logIn(actor);
    }

    @Test
    void oneSessionIsEndedAndThisOneStays() throws Exception {
        Page page = here.get(SESSIONS);
        assertThat(page.html().select("tbody tr")).hasSize(2);
        assertThat(page.html().expectFirst("tbody tr").text()).contains("Här, nu");
        assertThat(page.html().outerHtml()).doesNotContain(value(here), value(there));

        Page ended = here.post(page.html().expectFirst("tbody form").attr("action"), page.form("tbody form"));
        assertThat(ended.location()).isEqualTo(SESSIONS);
        assertThat(there.get("/arbetsyta").location()).startsWith("/logga-in");
        assertThat(here.get("/arbetsyta").status()).isEqualTo(200);
    }

    @Test
    void showsNoSessionThatHasRestedTooLong() throws Exception {
        there.get("/arbetsyta");
        clock.advance(Duration.ofMinutes(20));
        assertThat(here.get(SESSIONS).html().select("tbody tr")).hasSize(2);
        clock.advance(Duration.ofMinutes(20));
        assertThat(here.get(SESSIONS).html().select("tbody tr")).hasSize(1);
    }

    @Test
    void anothersSessionStays() throws Exception {
        Visitor other = new Visitor(port);
        other.logIn(fixtures.municipal(fixtures.town(), Role.EDITOR));
        Page mine = here.get(SESSIONS);
        Map<String, String> form = other.get(SESSIONS).form("form[action=/logga-ut]");
        assertThat(other.post(mine.html().expectFirst("tbody form").attr("action"), form)
                        .status())
                .isEqualTo(303);
        assertThat(there.get("/arbetsyta").status()).isEqualTo(200);
    }

    @Test
    void aNewPasswordEndsAllSessionsButThisOne() throws Exception {
        String before = value(here);
        assertThat(change("fel lösenord i dag", NEW).status()).isEqualTo(422);
        assertThat(change(PeopleFixtures.PASSWORD, "kort").status()).isEqualTo(422);
        assertThat(change(PeopleFixtures.PASSWORD, NEW).location()).isEqualTo(SESSIONS);

        assertThat(value(here)).isNotEqualTo(before);
        assertThat(here.get(SESSIONS).html().select("tbody tr").eachText())
                .as("those that are over")
                .singleElement()
                .satisfies(row -> assertThat(row).contains("Här, nu"));
        assertThat(here.get("/arbetsyta").status()).isEqualTo(200);
        assertThat(there.get("/arbetsyta").location()).startsWith("/logga-in");
        assertThat(new Visitor(port)
                        .givePassword(actor, PeopleFixtures.PASSWORD)
                        .status())
                .isEqualTo(422);
        assertThat(new Visitor(port).givePassword(actor, NEW).status()).isEqualTo(302);
    }

    @Test
    void asksForAFreshProofBeforeThePasswordIsChanged() throws Exception {
        clock.advance(Duration.ofMinutes(16));
        assertThat(here.get(PASSWORD).location()).startsWith("/logga-in/kod");
    }

    @Test
    void writesAboutNewDevicesAndNewPasswordsOnce() throws Exception {
        here.logIn(actor);
        change(PeopleFixtures.PASSWORD, NEW);
        List<Letter> sent = letters.to(actor.email());
        assertThat(sent)
                .extracting(Letter::subject)
                .containsExactly(
                        "Ny inloggning i Medborgarlöften",
                        "Ny inloggning i Medborgarlöften",
                        "Ditt lösenord i Medborgarlöften är ändrat");
        assertThat(sent)
                .allSatisfy(letter -> assertThat(letter.text())
                        .contains("http://localhost:1/arbetsyta/konto")
                        .doesNotContain(NEW, PeopleFixtures.PASSWORD));
    }

    @Test
    void writesWhereTheProgramIsAndNotWhatARequestCallsIt() throws Exception {
        Visitor liar = new Visitor(port).saying("X-Forwarded-Host", "evil.test").saying("Forwarded", "host=evil.test");
        liar.logIn(actor);
        assertThat(letters.to(actor.email()))
                .hasSize(3)
                .allSatisfy(letter -> assertThat(letter.text())
                        .contains("http://localhost:1/arbetsyta/konto")
                        .doesNotContain("evil"));
    }

    private Page change(String current, String next) throws Exception {
        Map<String, String> form = here.get(PASSWORD).form("form.form");
        form.put("current", current);
        form.put("password", next);
        form.put("again", next);
        return here.post(PASSWORD, form);
    }

    private static String value(Visitor visitor) {
        return visitor.cookie("session").orElseThrow().getValue();
    }
}
