package se.medborgarlofte.browser;

import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import java.util.regex.Pattern;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.PeopleFixtures;
import se.medborgarlofte.login.GivenCodes;

/**
 * Somebody at a window, with a telephone that keeps passkeys.
 *
 * @param device theirs
 */
record PasskeyOwner(Window window, Device device) implements AutoCloseable {

    static final String OWN = "/arbetsyta/konto";

    PasskeyOwner(Window window) {
        this(window, Device.in(window));
    }

    void givePassword(Actor person) {
        window.go("/logga-in");
        window.fill("E-postadress", person.email());
        window.fill("Lösenord", PeopleFixtures.PASSWORD);
        window.press("Logga in");
    }

    void giveCode(Actor person) {
        givePassword(person);
        window.fill("Kod", GivenCodes.next(person));
        window.press("Fortsätt");
    }

    /** Logs in with a code, and makes a passkey for the next time. */
    void own(Actor person) {
        giveCode(person);
        window.go(OWN + "/passkey");
        make("Jobbtelefonen");
    }

    void make(String name) {
        window.fill("Namn på passkeyn", name);
        press("Skapa passkey");
    }

    void logIn() {
        window.go("/logga-in");
        press("Logga in med passkey");
    }

    /** Presses a button of which a script takes care, and waits for the next page. */
    void press(String button) {
        window.page().waitForNavigation(() -> window.press(button));
    }

    /** Presses it, and waits for the words that say that the browser sends nothing. */
    String pressInVain(String button) {
        window.press(button);
        window.find("[data-problem]:visible").waitFor();
        return window.find("[data-problem]:visible").innerText();
    }

    /** What the browser sends to log in. */
    Request logInSent() {
        window.go("/logga-in");
        return window.page()
                .waitForRequest(Pattern.compile(".*/logga-in/passkey$"), () -> press("Logga in med passkey"));
    }

    void logOut() {
        window.find(".who button").click();
    }

    /** From now on the browser asks the device for less than the program wants: that anybody be verified. */
    void askForLess() {
        window.page()
                .route(
                        "**/passkey/fraga",
                        route -> route.fulfill(new Route.FulfillOptions()
                                .setContentType("application/json")
                                .setBody(route.fetch().text().replace("\"required\"", "\"discouraged\""))));
    }

    @Override
    public void close() {
        window.close();
    }
}
