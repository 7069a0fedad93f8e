package se.medborgarlofte.login;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medborgarlofte.login.PasskeyVisits.STEP;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.PeopleFixtures;
import se.medborgarlofte.account.Role;
import se.medborgarlofte.testing.BrowserTest;
import se.medborgarlofte.testing.TestClock;
import se.medborgarlofte.testing.Visitor;
import se.medborgarlofte.testing.Visitor.Page;

/** One who logs in with a passkey is in as after any other log-in. */
@BrowserTest
class PasskeyLoginBrowserTests {

    private static final String NEW_AGREEMENT = "/arbetsyta/overenskommelser/ny";

    @LocalServerPort
    int port;

    @Autowired
    private PeopleFixtures fixtures;

    @Autowired
    private TestClock clock;

    private Actor owner;
    private PasskeyVisits visits;
    private SoftDevice device;
    private Visitor browser;

    @BeforeEach
    void add() throws Exception {
        visits = new PasskeyVisits(port);
        browser = new Visitor(port);
        owner = fixtures.municipal(fixtures.town(), Role.EDITOR);
        device = visits.device();
        visits.add(owner, device);
    }

    @Test
    void getsTheFormBackThatWasSentTooLate() throws Exception {
        visits.logIn(browser, device);
        Map<String, String> typed = browser.get(NEW_AGREEMENT).form("main form");
        typed.put("title", "Trygg å ä ö");
        clock.advance(Duration.ofMinutes(31));
        assertThat(browser.post(NEW_AGREEMENT, typed).location()).isEqualTo("/logga-in?utgangen&kvar");

        Page in = visits.logIn(browser, device);

        assertThat(in.location()).isEqualTo(HeldForms.PATH);
        assertThat(browser.get(in.location()).form("main form")).containsEntry("title", "Trygg å ä ö");
    }

    @Test
    void getsANewSessionAndFormToken() throws Exception {
        browser.givePassword(owner, PeopleFixtures.PASSWORD);
        Map<String, String> sent = visits.shown(browser, device, "/logga-in/kod", STEP);
        String session = cookie("session");
        String form = cookie("form");

        assertThat(browser.post(STEP, sent).location()).isEqualTo("/arbetsyta");

        assertThat(browser.get("/arbetsyta").status()).isEqualTo(200);
        assertThat(cookie("session")).isNotEqualTo(session);
        assertThat(cookie("form")).isNotEqualTo(form);
    }

    @Test
    void takesAnotherPersonsPlaceInTheSameBrowserAndSeesNothingOfTheirs() throws Exception {
        String codes = "/arbetsyta/konto/reservkoder";
        browser.logIn(fixtures.actor());
        assertThat(browser.post(codes + "/nya", browser.get(codes + "/nya").form("main form"))
                        .location())
                .isEqualTo(codes);
        String session = cookie("session");

        visits.logIn(browser, device);

        assertThat(browser.get(codes).location()).isEqualTo("/arbetsyta");
        assertThat(browser.get("/arbetsyta").html().select(".who").text()).contains(owner.name());
        Visitor left = new Visitor(port);
        left.carry("session", session);
        assertThat(left.get("/arbetsyta").status()).isEqualTo(302);
    }

    @Test
    void staysTwelveHoursFromThere() throws Exception {
        visits.logIn(browser, device);
        for (int i = 0; i < 24; i++) {
            assertThat(browser.get("/arbetsyta").status()).isEqualTo(200);
            clock.advance(Duration.ofMinutes(29));
        }
        clock.advance(Duration.ofMinutes(29));
        assertThat(browser.get("/arbetsyta").status()).isEqualTo(302);
    }

    private String cookie(String name) {
        return browser.cookie(name).orElseThrow().getValue();
    }
}
