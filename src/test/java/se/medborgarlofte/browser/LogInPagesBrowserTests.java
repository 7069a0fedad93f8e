package se.medborgarlofte.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medborgarlofte.browser.PasskeyOwner.OWN;

import java.time.Duration;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.NewMembership;
import se.medborgarlofte.account.PeopleFixtures;
import se.medborgarlofte.account.Role;
import se.medborgarlofte.login.GivenCodes;
import se.medborgarlofte.site.ValidHtml;
import se.medborgarlofte.testing.BrowserTest;
import se.medborgarlofte.testing.TestClock;

/** What the example never shows, where the password is not enough: for everybody, in any browser, without a mouse. */
@BrowserTest
class LogInPagesBrowserTests extends InBrowser {

    private static final ValidHtml HTML = new ValidHtml();

    @Autowired
    private PeopleFixtures fixtures;

    @Autowired
    private TestClock clock;

    @Test
    void areAccessibleOnPhoneAndDesktopInValidHtml() throws Exception {
        SoftAssertions found = new SoftAssertions();
        try (Window window = window(Browsers.DESKTOP, true)) {
            givePassword(window, fixtures.beginner(NewMembership.systemAdministrator()));
            look(found, window, "/logga-in/skaffa");
            window.press("Spara appen");
            assertThat(window.wrong()).contains("Koden stämmer inte").doesNotContain("reservkod");
            found.check(() -> Accessibility.checkAtEveryWidth(window));
            saveTheApp(window);
            found.check(() -> Accessibility.checkAtEveryWidth(window));
            for (String page : List.of("", "/app", "/app/ta-bort", "/reservkoder/nya", "/sessioner", "/losenord")) {
                look(found, window, OWN + page);
            }
        }
        Actor editor = fixtures.municipal(fixtures.town(), Role.EDITOR);
        try (Window window = window(Browsers.DESKTOP, true)) {
            givePassword(window, editor);
            look(found, window, "/logga-in/kod");
            window.press("Fortsätt");
            found.check(() -> Accessibility.checkAtEveryWidth(window));
            giveCode(window, editor);
            window.go("/arbetsyta/overenskommelser/ny");
            clock.advance(Duration.ofMinutes(31));
            window.press("Spara utkast");
            assertThat(window.text()).contains("Det du skrev finns kvar");
            look(found, window, window.path());
            givePasswordHere(window, editor);
            giveCode(window, editor);
            assertThat(window.text()).contains("Här är det du skrev");
            look(found, window, window.path());
        }
        found.assertAll();
    }

    @Test
    void needNoScriptButForPasskeysAndSayWhatElseThereIs() {
        Actor beginner = fixtures.beginner(NewMembership.systemAdministrator());
        try (Window window = window(Browsers.PHONE, false)) {
            window.go("/logga-in");
            assertThat(window.text()).contains("Har du en passkey? Den kräver att JavaScript är på.");
            givePasswordHere(window, beginner);
            assertThat(window.path()).isEqualTo("/logga-in/skaffa");
            assertThat(window.text()).contains("JavaScript", "Eller använd en app som visar koder");
            saveTheApp(window);
            window.follow("Jag har sparat koderna");
            assertThat(window.path()).isEqualTo("/arbetsyta");

            window.go(OWN);
            window.follow("Lägg till en passkey");
            assertThat(window.find("form[data-passkey]").isVisible()).isFalse();
            window.follow("Använd en app som visar koder i stället");
            assertThat(window.path()).isEqualTo(OWN + "/app");
            window.go(OWN);
            window.follow("Byt lösenord");
            window.fill("Ditt lösenord i dag", PeopleFixtures.PASSWORD);
            window.fill("Nytt lösenord", "tre gröna cyklar i regn");
            window.fill("Samma lösenord en gång till", "tre gröna cyklar i regn");
            window.press("Byt lösenord");
            assertThat(window.said()).contains("Lösenordet är bytt");
        }
    }

    @Test
    void needNoMouse() {
        Actor person = fixtures.municipal(fixtures.town(), Role.EDITOR);
        try (Window window = window(Browsers.PHONE, true)) {
            window.go("/logga-in");
            Keys keys = new Keys(window);
            keys.to("E-postadress").type(person.email()).to("Lösenord").type(PeopleFixtures.PASSWORD);
            keys.leave("Enter");
            assertThat(keys.all()).hasSizeBetween(8, 150).first().matches(Keys.Stop::skip);
            window.go("/logga-in/kod");
            keys.to("Kod").type("000000").leave("Enter");
            assertThat(window.find("#fel:focus").count()).isOne();
            keys.to("Kod").press("Control+A").type(GivenCodes.next(person)).leave("Enter");
            assertThat(window.path()).isEqualTo("/arbetsyta");
            window.go(OWN);
            keys.to("Ta fram nya reservkoder").leave("Enter");
            keys.to("Ta fram nya koder").leave("Enter");
            assertThat(window.find(".codes li").count()).isEqualTo(10);
            keys.to("Jag har sparat koderna").leave("Enter");
            assertThat(window.path()).isEqualTo(OWN);
        }
    }

    private static void look(SoftAssertions found, Window window, String path) throws Exception {
        assertThat(window.go(path)).as(path).isEqualTo(200);
        assertThat(window.path()).isEqualTo(path);
        found.check(() -> Accessibility.checkAtEveryWidth(window));
        found.assertThat(HTML.problems(window.read(path).text())).as(path).isEmpty();
    }

    private void saveTheApp(Window window) {
        window.fill("Kod från appen", GivenCodes.code(window.find("main code").innerText(), clock.instant()));
        window.press("Spara appen");
        assertThat(window.find(".codes li").count()).isEqualTo(10);
    }

    private static void givePassword(Window window, Actor person) {
        window.go("/logga-in");
        givePasswordHere(window, person);
    }

    private static void givePasswordHere(Window window, Actor person) {
        window.fill("E-postadress", person.email());
        window.fill("Lösenord", PeopleFixtures.PASSWORD);
        window.press("Logga in");
    }

    private static void giveCode(Window window, Actor person) {
        window.fill("Kod", GivenCodes.next(person));
        window.press("Fortsätt");
    }
}
