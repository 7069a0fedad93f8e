package se.medborgarlofte.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.options.FormData;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.People;
import se.medborgarlofte.account.PeopleFixtures;
import se.medborgarlofte.testing.BrowserTest;

/** A passkey in a real browser, in the wrong hands. */
@BrowserTest
class PasskeyMisuseBrowserTests extends InBrowser {

    @Autowired
    private PeopleFixtures fixtures;

    @Autowired
    private People people;

    private Actor person;
    private Window window;
    private PasskeyOwner owner;

    @BeforeEach
    void make() {
        window = window(Browsers.PHONE, true);
        owner = new PasskeyOwner(window);
        person = fixtures.actor();
        owner.own(person);
    }

    @AfterEach
    void leave() {
        owner.close();
    }

    @Test
    void nothingIsSentWhereTheDeviceDoesNotKnowItsOwner() {
        owner.logOut();
        owner.device().verifies(false);
        window.go("/logga-in");
        assertThat(owner.pressInVain("Logga in med passkey")).startsWith("Ingen passkey användes.");
        Accessibility.checkAtEveryWidth(window);

        owner.device().verifies(true);
        owner.press("Logga in med passkey");
        assertThat(window.path()).isEqualTo("/arbetsyta");
    }

    @Test
    void theProgramLetsNobodyInWhomTheDeviceDoesNotKnow() {
        owner.logOut();
        owner.askForLess();
        owner.device().verifies(false);
        assertRefused();
    }

    @Test
    void theProgramKeepsNoPasskeyOfADeviceThatKnowsNobody() {
        owner.askForLess();
        window.go(PasskeyOwner.OWN + "/passkey");
        owner.device().takeAway();
        Device.in(window, false);
        owner.make("Oskyddad");
        assertThat(window.wrong()).contains("Passkeyn blev inte sparad");
    }

    @Test
    void aCopyIsRefusedOnceTheOwnersHasBeenUsed() {
        owner.logOut();
        JsonObject stolen = owner.device().passkey();
        owner.logIn();
        owner.logOut();
        owner.device().restore(stolen);
        assertRefused();
    }

    @Test
    void oneWhoIsDisabledIsRefused() {
        owner.logOut();
        people.disable(person.personId());
        assertRefused();
    }

    @Test
    void whatWasSentOnceIsRefusedWhenItIsSentAgain() {
        owner.logOut();
        FormData again = FormData.create();
        for (String field : owner.logInSent().postData().split("&")) {
            String[] parts = field.split("=", 2);
            again.set(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        assertThat(window.path()).isEqualTo("/arbetsyta");
        owner.logOut();

        window.go("/logga-in");
        again.set("_csrf", window.find("input[name=_csrf]").first().inputValue());
        assertThat(window.send("/logga-in/passkey", again).status()).isEqualTo(422);
        window.go("/arbetsyta");
        assertThat(window.path()).startsWith("/logga-in");
    }

    private void assertRefused() {
        owner.logIn();
        assertThat(window.wrong()).contains("Det gick inte att logga in med passkeyn.");
        window.go("/arbetsyta");
        assertThat(window.path()).startsWith("/logga-in");
    }
}
