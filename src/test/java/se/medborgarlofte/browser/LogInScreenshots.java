package se.medborgarlofte.browser;

import com.microsoft.playwright.Route;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.NewMembership;
import se.medborgarlofte.account.PeopleFixtures;
import se.medborgarlofte.account.PeopleFixtures.Town;
import se.medborgarlofte.account.Role;
import se.medborgarlofte.login.GivenCodes;
import se.medborgarlofte.site.Rendered;
import se.medborgarlofte.testing.BrowserTest;
import se.medborgarlofte.testing.TestClock;

/** No test, and not run with them: photographs what the example never shows, where the password is not enough. */
@BrowserTest
// That of the example, which the script sets, is another program's.
@TestPropertySource(properties = "medborgarlofte.base-url=")
class LogInScreenshots extends InBrowser {

    private static final String OWN = "/arbetsyta/konto";

    @Autowired
    private PeopleFixtures fixtures;

    @Autowired
    private TestClock clock;

    @Test
    void take() {
        Town town = fixtures.town();
        for (int width : List.of(Browsers.PHONE, Browsers.DESKTOP)) {
            beginner(width);
            owner(width, fixtures.municipal(town, Role.EDITOR));
            late(width, fixtures.municipal(town, Role.EDITOR));
            guesser(width, fixtures.municipal(town, Role.EDITOR));
            errors(width);
        }
    }

    private void beginner(int width) {
        for (boolean scripts : List.of(true, false)) {
            try (Window window = window(width, scripts)) {
                givePassword(window, fixtures.beginner(NewMembership.systemAdministrator()));
                window.photograph(scripts ? "skaffa" : "skaffa-utan-skript");
                window.press("Spara appen");
                window.photograph(scripts ? "skaffa-fel" : "skaffa-fel-utan-skript");
                window.fill(
                        "Kod från appen",
                        GivenCodes.code(window.find("main code").innerText(), clock.instant()));
                window.press("Spara appen");
                window.photograph(scripts ? "reservkoder" : "reservkoder-utan-skript");
            }
        }
    }

    private void owner(int width, Actor person) {
        try (Window window = window(width, true);
                Window other = window(width, true)) {
            logIn(other, person);
            PasskeyOwner owner = new PasskeyOwner(window);
            owner.own(person);
            window.photograph("passkey-reservkoder");
            window.follow("Jag har sparat koderna");
            window.photograph("min-inloggning-sakrad");
            photograph(window, OWN + "/app", "app-byt");
            photograph(window, OWN + "/app/ta-bort", "app-ta-bort");
            photograph(window, OWN + "/reservkoder/nya", "reservkoder-nya");
            photograph(window, OWN + "/sessioner", "inloggningar-flera");
            photograph(window, OWN + "/losenord", "losenord-byt");
            window.press("Byt lösenord");
            window.photograph("losenord-fel");
            window.go(OWN);
            window.follow("Ta bort Jobbtelefonen");
            window.photograph("passkey-ta-bort");
            window.press("Ta bort passkeyn");
            window.photograph("passkey-borta");
            owner.logOut();
            window.photograph("utloggad");
            givePassword(window, person);
            window.photograph("kod");
            window.fill("Kod", "000000");
            window.press("Fortsätt");
            window.photograph("kod-fel");
        }
        try (Window window = window(width, false)) {
            givePassword(window, person);
            window.photograph("kod-utan-skript");
            window.fill("Kod", GivenCodes.next(person));
            window.press("Fortsätt");
            photograph(window, OWN + "/passkey", "passkey-ny-utan-skript");
        }
    }

    /** Whose session is over before a form is sent. */
    private void late(int width, Actor person) {
        try (Window window = window(width, true)) {
            logIn(window, person);
            window.go("/arbetsyta/overenskommelser/ny");
            window.fill("Rubrik", "Tillsammans för en tryggare ort");
            clock.advance(Duration.ofMinutes(31));
            window.press("Spara utkast");
            window.photograph("utgangen");
            logInHere(window, person);
            window.photograph("atertaget");
            clock.advance(Duration.ofMinutes(16));
            window.go(OWN + "/app");
            window.photograph("igen");
        }
    }

    private void guesser(int width, Actor person) {
        try (Window window = window(width, true)) {
            for (int attempt = 0; attempt < 11; attempt++) {
                window.go("/logga-in");
                window.fill("E-postadress", person.email());
                window.fill("Lösenord", "fel lösenord som är långt");
                window.press("Logga in");
                if (attempt == 0) {
                    window.photograph("logga-in-fel");
                }
            }
            window.photograph("for-manga-forsok");
        }
    }

    private void errors(int width) {
        try (Window window = window(width, true)) {
            window.page()
                    .route(
                            "**/fel-*",
                            route -> route.fulfill(new Route.FulfillOptions()
                                    .setContentType("text/html; charset=utf-8")
                                    .setBody(
                                            Rendered.error(route.request().url().replaceAll(".*fel-", "")))));
            for (String code : List.of("403", "404", "429", "500", "503")) {
                photograph(window, "/fel-" + code, "fel-" + code);
            }
        }
    }

    private static void photograph(Window window, String path, String name) {
        window.go(path);
        window.photograph(name);
    }

    private static void logIn(Window window, Actor person) {
        window.go("/logga-in");
        logInHere(window, person);
    }

    private static void logInHere(Window window, Actor person) {
        window.fill("E-postadress", person.email());
        window.fill("Lösenord", PeopleFixtures.PASSWORD);
        window.press("Logga in");
        window.fill("Kod", GivenCodes.next(person));
        window.press("Fortsätt");
    }

    private static void givePassword(Window window, Actor person) {
        window.go("/logga-in");
        window.fill("E-postadress", person.email());
        window.fill("Lösenord", PeopleFixtures.PASSWORD);
        window.press("Logga in");
    }
}
