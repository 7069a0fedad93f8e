package se.medborgarlofte.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medborgarlofte.browser.PasskeyOwner.OWN;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.NewMembership;
import se.medborgarlofte.account.PeopleFixtures;
import se.medborgarlofte.measure.MeasureFixtures;
import se.medborgarlofte.measure.MeasureFixtures.Scene;
import se.medborgarlofte.testing.BrowserTest;
import se.medborgarlofte.testing.TestClock;

/** A passkey in a real browser: made, and used wherever somebody proves who they are. */
@BrowserTest
class PasskeyBrowserTests extends InBrowser {

    private static final int FEWEST_TAPS = 4;

    @Autowired
    private PeopleFixtures fixtures;

    @Autowired
    private MeasureFixtures scenes;

    @Autowired
    private TestClock clock;

    private Window window;
    private PasskeyOwner owner;

    @BeforeEach
    void sitDown() {
        window = window(Browsers.PHONE, true);
        owner = new PasskeyOwner(window);
    }

    @AfterEach
    void leave() {
        owner.close();
    }

    @Test
    void isGotAtTheFirstLogInAndIsEnoughFromThenOn() {
        Actor beginner = fixtures.beginner(NewMembership.systemAdministrator());
        owner.givePassword(beginner);
        assertThat(window.path()).isEqualTo("/logga-in/skaffa");
        Accessibility.checkAtEveryWidth(window);
        window.press("Skapa passkey");
        assertThat(window.wrong()).contains("Namn på passkeyn: Fyll i");
        owner.make("Min telefon");
        assertThat(window.find(".codes li").count()).isEqualTo(10);
        window.follow("Jag har sparat koderna");
        assertThat(window.path()).isEqualTo("/arbetsyta");

        owner.logOut();
        owner.logIn();
        assertThat(window.path()).isEqualTo("/arbetsyta");
        assertThat(window.find(".who").innerText()).contains(beginner.name());
    }

    @Test
    void takesTheCodesPlaceAfterThePasswordAndWhenItIsAskedOnceMore() {
        Actor person = fixtures.actor();
        owner.own(person);
        owner.logOut();
        owner.givePassword(person);
        assertThat(window.path()).isEqualTo("/logga-in/kod");
        Accessibility.checkAtEveryWidth(window);
        owner.press("Visa passkey");
        assertThat(window.path()).isEqualTo("/arbetsyta");

        clock.advance(Duration.ofMinutes(16));
        window.go(OWN + "/app");
        assertThat(window.path()).startsWith("/logga-in/kod?till=");
        assertThat(window.text()).contains("Bekräfta att det är du");
        owner.press("Visa passkey");
        assertThat(window.path()).isEqualTo(OWN + "/app");
    }

    @Test
    void wakesTheShiftThatSleeps() {
        owner.own(scenes.scene().officer());
        clock.advance(Duration.ofHours(3));
        window.go("/arbetsyta/registrera");
        assertThat(window.path()).isEqualTo("/arbetsyta/registrera");
        window.go(OWN);
        assertThat(window.path()).startsWith("/logga-in?till=");

        owner.press("Logga in med passkey");

        assertThat(window.path()).isEqualTo(OWN);
        clock.advance(Duration.ofMinutes(29));
        window.go(OWN);
        assertThat(window.path()).isEqualTo(OWN);
    }

    /** One to log in; then what was done, where, and to save, as for one who is in. The finger on the device is none. */
    @Test
    void leadsFromLoggedOutToASavedMeasureInFourTaps() {
        Scene scene = scenes.scene();
        owner.own(scene.officer());
        owner.logOut();
        window.go("/arbetsyta/registrera");
        window.taps();

        owner.press("Logga in med passkey");
        window.follow("Fotpatrull");
        window.follow("Centrum");
        window.press("Spara");

        assertThat(window.said()).contains("Sparat", "Fotpatrull");
        int taps = window.taps();
        System.out.println("from logged out to a saved measure, with a passkey: " + taps + " taps");
        assertThat(taps).isLessThanOrEqualTo(FEWEST_TAPS);
    }

    @Test
    void isListedAndRemovedWithItsOwnersConsent() {
        owner.own(fixtures.actor());
        window.follow("Jag har sparat koderna");
        assertThat(window.path()).isEqualTo(OWN);
        assertThat(window.text()).contains("Jobbtelefonen", "Du har 10 reservkoder kvar");
        Accessibility.checkAtEveryWidth(window);
        window.follow("Ta bort Jobbtelefonen");
        Accessibility.checkAtEveryWidth(window);
        window.press("Ta bort passkeyn");
        assertThat(window.said()).contains("Passkeyn är borttagen");
        owner.logOut();

        owner.logIn();
        assertThat(window.wrong()).contains("Det gick inte att logga in med passkeyn.");
    }

    @Test
    void isMadeOnceByADevice() {
        owner.own(fixtures.actor());
        window.go(OWN + "/passkey");
        window.fill("Namn på passkeyn", "Samma igen");
        assertThat(owner.pressInVain("Skapa passkey")).contains("har redan en passkey");
        Accessibility.checkAtEveryWidth(window);
    }

    @Test
    void isNotOfferedWhereTheBrowserHasNone() {
        window.page().addInitScript("delete window.PublicKeyCredential");
        window.go("/logga-in");
        assertThat(window.find("form[data-passkey]").isVisible()).isFalse();
        owner.giveCode(fixtures.actor());
        window.go(OWN + "/passkey");
        assertThat(window.text()).contains("Den här webbläsaren kan inte använda passkeys.");
        assertThat(window.find("form[data-passkey]").isVisible()).isFalse();
    }
}
