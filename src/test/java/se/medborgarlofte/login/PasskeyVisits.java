package se.medborgarlofte.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.testing.Visitor;
import se.medborgarlofte.testing.Visitor.Page;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a page's script does with a passkey, done by HTTP alone. */
record PasskeyVisits(int port) {

    static final String LOGIN = "/logga-in/passkey";
    static final String STEP = "/logga-in/kod/passkey";

    private static final String NEW = "/arbetsyta/konto/passkey";

    SoftDevice device() throws Exception {
        return new SoftDevice("http://localhost:" + port);
    }

    /** Adds the device's passkey to the person's log-in. */
    Page add(Actor person, SoftDevice device) throws Exception {
        Visitor inside = inside(person);
        return add(inside, question(inside, NEW), device);
    }

    /** As {@link #add(Actor, SoftDevice)}, but the question was put to somebody else. */
    Page addForAnother(Actor person, Actor other, SoftDevice device) throws Exception {
        return add(inside(person), question(inside(other), NEW), device);
    }

    private Visitor inside(Actor person) throws Exception {
        Visitor browser = new Visitor(port);
        browser.logIn(person);
        return browser;
    }

    private static Page add(Visitor inside, JsonNode question, SoftDevice device) throws Exception {
        Map<String, String> form = inside.get(NEW).form("main form");
        form.put("name", "Jobbtelefonen");
        form.put("ceremony", question.path("ceremony").asString());
        form.put("credential", device.make(question.path("options")));
        return inside.post(NEW, form);
    }

    Page logIn(Visitor browser, SoftDevice device) throws Exception {
        return browser.post(LOGIN, shown(browser, device, "/logga-in", LOGIN));
    }

    /** The form of a door as it is sent after the device has answered. */
    Map<String, String> shown(Visitor browser, SoftDevice device, String page, String door) throws Exception {
        Map<String, String> form = browser.get(page).form("form[action=" + door + "]");
        JsonNode question = question(browser, door);
        form.put("ceremony", question.path("ceremony").asString());
        form.put("credential", device.show(question.path("options")));
        return form;
    }

    JsonNode question(Visitor browser, String door) throws Exception {
        return JsonMapper.shared().readTree(browser.json(door + "/fraga"));
    }

    /** The same for whatever was wrong, and nobody is in. */
    static void assertRefused(Visitor browser, Page answer) throws Exception {
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.html().select("#fel li").text())
                .isEqualTo("Det gick inte att logga in med passkeyn. Försök igen, eller logga in på ett annat sätt.");
        assertThat(browser.get("/arbetsyta").status()).isEqualTo(302);
    }
}
