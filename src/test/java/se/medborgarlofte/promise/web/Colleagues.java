package se.medborgarlofte.promise.web;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.PeopleFixtures;
import se.medborgarlofte.account.PeopleFixtures.Town;
import se.medborgarlofte.account.Role;
import se.medborgarlofte.agreement.web.Sheets;
import se.medborgarlofte.promise.ActivityTypes;
import se.medborgarlofte.security.StaffBrowser;

/** Those who take a text to the public, each with a browser, and the draft of an agreement with a promise. */
record Colleagues(
        StaffBrowser browser,
        Town town,
        Actor editor,
        Actor chief,
        Actor policeChief,
        Actor publisher,
        ActivityTypes types) {

    static final String AGREEMENTS = "/arbetsyta/overenskommelser";

    static Colleagues in(Town town, MockMvc mvc, PeopleFixtures fixtures, ActivityTypes types) {
        return new Colleagues(
                new StaffBrowser(mvc),
                town,
                fixtures.municipal(town, Role.EDITOR),
                fixtures.municipal(town, Role.APPROVER),
                fixtures.police(town, Role.APPROVER),
                fixtures.municipal(town, Role.PUBLISHER),
                types);
    }

    /** As the editor sees it. */
    Document page(String path) throws Exception {
        return browser.page(editor, path);
    }

    /** What the editor decides. */
    void decide(String page, String decision, Map<String, String> values) throws Exception {
        browser.decide(editor, page, decision, values);
    }

    /** @return its address */
    String agreement(String title) throws Exception {
        return browser.go(editor, AGREEMENTS + "/ny", Sheets.filled(town, title));
    }

    String promise(String agreement, String title) throws Exception {
        return browser.go(editor, agreement + "/loften/nytt", promised(title));
    }

    MultiValueMap<String, String> promised(String title) {
        return PromiseSheets.filled(town, types, title);
    }

    /**
     * Publishes a promise of one target that counts nothing.
     *
     * @return where something is recorded for it by hand
     */
    String published(String kind, Map<String, String> fields) throws Exception {
        MultiValueMap<String, String> typed = promised("Lovat");
        typed.remove("targets[0].activityTypes");
        typed.set("targets[0].kind", kind);
        fields.forEach((name, value) -> typed.set("targets[0].fields[" + name + "]", value));
        String agreement = agreement("Trygg stad");
        String promise = browser.go(editor, agreement + "/loften/nytt", typed);
        publish(agreement);
        return page(promise).select("main a[href$=/mal/1]").attr("href");
    }

    /** The promise "Lovat" as the public reads it. */
    Document citizen() throws Exception {
        return page("/" + town.municipality().slug() + "/loften/lovat");
    }

    /** Saves the text anew with one field changed. */
    void change(String page, MultiValueMap<String, String> typed, String field, String value) throws Exception {
        Document form = page(page + "/redigera");
        for (String hidden : List.of("submission", "version", "targets[0].key")) {
            form.select("[name='" + hidden + "']").forEach(input -> typed.set(hidden, input.val()));
        }
        typed.set(field, value);
        browser.go(editor, page + "/redigera", typed);
    }

    void publish(String page) throws Exception {
        decide(page, "skicka", Map.of());
        approve(page);
        browser.decide(publisher, page, "publicera", Map.of());
    }

    void approve(String page) throws Exception {
        for (Actor who : List.of(chief, policeChief)) {
            String digest = browser.page(who, page).select("[name=digest]").val();
            browser.decide(who, page, "godkann", Map.of("digest", digest));
        }
    }

    int status(Actor who, String page, String decision, String version) throws Exception {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        typed.set("version", version);
        return browser.send(who, page + "/" + decision, typed).getStatus();
    }
}
