package se.medborgarlofte.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.PeopleFixtures;
import se.medborgarlofte.account.PeopleFixtures.Town;
import se.medborgarlofte.account.Role;
import se.medborgarlofte.testing.BrowserTest;
import se.medborgarlofte.testing.TestClock;
import se.medborgarlofte.testing.Visitor;

/** How long a log-in lasts. */
@BrowserTest
class VisitBrowserTests {

    private static final String ENTRY = "/arbetsyta/registrera";

    @LocalServerPort
    int port;

    @Autowired
    private PeopleFixtures fixtures;

    @Autowired
    private TestClock clock;

    private Visitor browser;

    @BeforeEach
    void open() {
        browser = new Visitor(port);
    }

    @Test
    void makesNoSessionForOneWhoHasNotLoggedIn() throws Exception {
        browser.get("/arbetsyta");
        browser.get("/logga-in");
        assertThat(browser.cookie("session")).isEmpty();

        browser.logIn(fixtures.systemAdministrator());
        assertThat(browser.cookie("session")).isPresent();
    }

    @Test
    void isOverAfterHalfAnHourWithoutARequestAndSaysSo() throws Exception {
        browser.logIn(fixtures.systemAdministrator());
        for (int i = 0; i < 3; i++) {
            assertThat(browser.get("/arbetsyta").status()).isEqualTo(200);
            clock.advance(Duration.ofMinutes(29));
        }
        assertThat(browser.get("/arbetsyta").status()).isEqualTo(200);

        clock.advance(Duration.ofMinutes(31));

        assertThat(browser.get("/arbetsyta?a=b").location()).isEqualTo("/logga-in?till=%2Farbetsyta%3Fa%3Db");
        assertThat(browser.get("/logga-in?utgangen").html().text()).contains("loggas man ut efter en halvtimme");
    }

    @Test
    void isOverAfterTwelveHoursHoweverBusy() throws Exception {
        browser.logIn(fixtures.systemAdministrator());
        for (int i = 0; i < 35; i++) {
            assertThat(browser.get("/arbetsyta").status()).as("%d", i).isEqualTo(200);
            clock.advance(Duration.ofMinutes(20));
        }
        assertThat(browser.get("/arbetsyta").status()).isEqualTo(200);

        clock.advance(Duration.ofMinutes(20));

        assertThat(browser.get("/arbetsyta").status()).isEqualTo(302);
    }

    @Test
    void letsAnOfficerRecordForAWholeShiftButNothingElseAfterARest() throws Exception {
        Town town = fixtures.town();
        Actor officer = fixtures.police(town, Role.RECORDER, Role.EDITOR);
        browser.logIn(officer);
        assertThat(browser.get("/arbetsyta/loften").status()).isEqualTo(200);

        clock.advance(Duration.ofHours(11));

        assertThat(browser.get(ENTRY).status()).isEqualTo(200);
        assertThat(browser.get("/arbetsyta/egna").status()).isEqualTo(200);
        assertThat(browser.get("/arbetsyta/loften").location()).isEqualTo("/logga-in?till=%2Farbetsyta%2Floften");
        browser.logIn(officer);
        assertThat(browser.get("/arbetsyta/loften").status()).isEqualTo(200);
    }
}
