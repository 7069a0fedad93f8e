package se.medborgarlofte.promise.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
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
import se.medborgarlofte.testing.IntegrationTest;

/** Drafts that are thrown away and taken out again; changes of a published text that are shown, approved or given up. */
@IntegrationTest
@Import(PeopleFixtures.class)
class PutAwayTests {

    private static final String AGREEMENTS = "/arbetsyta/overenskommelser";
    private static final String PROMISES = "/arbetsyta/loften";

    private final StaffBrowser browser;
    private final PeopleFixtures fixtures;
    private final ActivityTypes types;
    private Town town;
    private Actor editor;
    private Actor chief;
    private Actor policeChief;
    private Actor publisher;
    private String agreement;
    private String promise;

    @Autowired
    PutAwayTests(MockMvc mvc, PeopleFixtures fixtures, ActivityTypes types) {
        this.browser = new StaffBrowser(mvc);
        this.fixtures = fixtures;
        this.types = types;
    }

    @BeforeEach
    void place() throws Exception {
        town = fixtures.town();
        editor = fixtures.municipal(town, Role.EDITOR);
        chief = fixtures.municipal(town, Role.APPROVER);
        policeChief = fixtures.police(town, Role.APPROVER);
        publisher = fixtures.municipal(town, Role.PUBLISHER);
        agreement = browser.go(editor, AGREEMENTS + "/ny", Sheets.filled(town, "Trygg stad"));
        promise = browser.go(editor, agreement + "/loften/nytt", PromiseSheets.filled(town, types, "Möten"));
    }

    @Test
    void aDraftPromiseIsThrownAwayTakenOutAgainAndNeverPublishedMeanwhile() throws Exception {
        String kept = browser.go(editor, agreement + "/loften/nytt", PromiseSheets.filled(town, types, "Kvar"));
        browser.decide(editor, agreement, "skicka", Map.of());
        browser.decide(editor, promise, "kasta", Map.of());
        assertThat(browser.page(editor, agreement).expectFirst(".tag").text())
                .as("what was submitted is no longer that")
                .isEqualTo("Utkast");
        assertThat(titles(PROMISES)).containsExactly("Kvar");
        assertThat(titles(PROMISES + "?lage=DISCARDED")).containsExactly("Möten");
        assertThat(browser.page(editor, agreement).select("details .tasks a").eachText())
                .containsExactly("Möten");
        assertThat(browser.page(editor, agreement + "/forhandsvisning").text())
                .contains("Kvar")
                .doesNotContain("Möten");

        assertThat(browser.page(editor, promise).select("a[href$=/redigera], form[action$=/kasta]"))
                .isEmpty();
        assertThat(status(editor, promise, "kasta")).isEqualTo(409);
        MultiValueMap<String, String> typed = PromiseSheets.filled(town, types, "Ändrat");
        typed.set(
                "version",
                browser.page(editor, promise + "/redigera")
                        .select("[name=version]")
                        .val());
        MockHttpServletResponse change = browser.send(editor, promise + "/redigera", typed);
        assertThat(change.getStatus()).isEqualTo(409);
        assertThat(Jsoup.parse(change.getContentAsString()).select("#title").val())
                .isEqualTo("Ändrat");
        assertThat(Jsoup.parse(change.getContentAsString()).select("#fel").text())
                .contains("kastad");

        publish(agreement);
        assertThat(browser.page(editor, kept).select(".tag").text()).isEqualTo("Publicerat");
        assertThat(browser.page(editor, promise).select(".tag").text()).isEqualTo("Kastat");
        browser.decide(editor, promise, "ta-fram", Map.of());
        assertThat(browser.page(editor, promise).select(".tag").text()).isEqualTo("Utkast");
        assertThat(status(editor, promise, "ta-fram")).isEqualTo(409);
        assertThat(status(editor, kept, "kasta")).as("what was public").isEqualTo(409);
    }

    @Test
    void aDraftAgreementTakesItsPromisesAlong() throws Exception {
        assertThat(status(fixtures.municipal(town, Role.READER), agreement, "kasta"))
                .isEqualTo(403);
        assertThat(status(fixtures.municipal(fixtures.town(), Role.EDITOR), agreement, "kasta"))
                .isEqualTo(404);
        browser.decide(editor, agreement, "kasta", Map.of());
        assertThat(titles(AGREEMENTS)).isEmpty();
        assertThat(titles(PROMISES)).isEmpty();
        assertThat(browser.page(editor, "/arbetsyta").select(".tasks a")).isEmpty();
        for (String decision : List.of("skicka", "godkann", "publicera", "kasta", "aterta")) {
            Actor who = decision.equals("godkann") ? chief : decision.equals("publicera") ? publisher : editor;
            assertThat(status(who, agreement, decision)).as(decision).isEqualTo(409);
        }
        assertThat(status(editor, promise, "ta-fram"))
                .as("without its agreement")
                .isEqualTo(409);
        MultiValueMap<String, String> more = PromiseSheets.filled(town, types, "Ett till");
        assertThat(browser.send(editor, agreement + "/loften/nytt", more).getStatus())
                .isEqualTo(409);

        browser.decide(editor, agreement, "ta-fram", Map.of());
        browser.decide(editor, promise, "ta-fram", Map.of());
        assertThat(titles(AGREEMENTS)).containsExactly("Trygg stad");
        assertThat(titles(PROMISES)).containsExactly("Möten");
    }

    @Test
    void aChangeOfAPublishedPromiseIsShownAndCanBeGivenUp() throws Exception {
        publish(agreement);
        assertThat(browser.page(editor, promise).select("#andras, form[action$=/aterta]"))
                .isEmpty();
        assertThat(status(editor, promise, "aterta")).isEqualTo(409);
        change(promise, PromiseSheets.filled(town, types, "Möten"), "targets[0].number", "4");
        browser.decide(editor, promise, "skicka", Map.of());

        Document page = browser.page(policeChief, promise);
        assertThat(page.select("section[aria-labelledby=andras] h3").eachText()).containsExactly("Mål");
        assertThat(page.select("del").text()).isEqualTo("3");
        assertThat(page.select("ins").text()).isEqualTo("4");
        assertThat(page.select(".wording").eachText()).allMatch(words -> words.contains("per år"));

        String old = browser.page(editor, promise)
                .select("form[action$=/aterta] [name=version]")
                .val();
        change(promise, PromiseSheets.filled(town, types, "Möten"), "summary", "Vi möter dig.");
        MockHttpServletResponse stale = browser.send(editor, promise + "/aterta", decision("version", old));
        assertThat(stale.getStatus()).as("somebody wrote meanwhile").isEqualTo(409);
        String seen = browser.page(editor, promise)
                .select("form[action$=/aterta] [name=version]")
                .val();
        browser.decide(editor, promise, "aterta", Map.of("version", seen));
        page = browser.page(editor, promise);
        assertThat(page.select(".tag").text()).isEqualTo("Publicerat");
        assertThat(page.select(".sheet").text()).contains("Vi möter er.", "3").doesNotContain("dig");
        assertThat(page.select("#andras")).isEmpty();
    }

    @Test
    void anExtensionIsShownToTheApproversOnceAndCanBeGivenUp() throws Exception {
        publish(agreement);
        String version = browser.page(editor, agreement)
                .select("form[action$=/forlang] [name=version]")
                .val();
        browser.decide(editor, agreement, "forlang", Map.of("extendEnd", "2028-12-31", "version", version));
        Document page = browser.page(chief, agreement);
        assertThat(page.select("section[aria-labelledby=andras] h3").eachText()).containsExactly("Period");
        assertThat(page.select("ins").text()).isEqualTo("2028");

        browser.decide(
                chief,
                agreement,
                "godkann",
                Map.of("digest", page.select("[name=digest]").val()));
        page = browser.page(chief, agreement);
        assertThat(page.select("form[action$=/godkann]")).isEmpty();
        assertThat(page.select("section[aria-labelledby=godkann]").text())
                .contains(
                        "Ni har godkänt texten",
                        "Godkänt för " + town.municipality().name());
        assertThat(page.select("form[action$=/skicka-tillbaka]")).hasSize(1);
        assertThat(browser.page(policeChief, agreement).select("form[action$=/godkann]"))
                .hasSize(1);

        version = browser.page(editor, agreement)
                .select("form[action$=/aterta] [name=version]")
                .val();
        browser.decide(editor, agreement, "aterta", Map.of("version", version));
        assertThat(browser.page(editor, agreement).expectFirst(".tag").text()).isEqualTo("Publicerat");
        assertThat(browser.page(editor, agreement).select(".sheet").text()).doesNotContain("2028");
    }

    @Test
    void approvalsOfTheVeryWordingHoldWhenItIsSubmittedAgain() throws Exception {
        browser.decide(editor, agreement, "skicka", Map.of());
        approve(agreement);
        change(agreement, Sheets.filled(town, "Trygg stad"), "title", "Otrygg stad");
        change(agreement, Sheets.filled(town, "Trygg stad"), "title", "Trygg stad");
        browser.decide(editor, agreement, "skicka", Map.of());
        assertThat(browser.page(editor, agreement).expectFirst(".tag").text()).isEqualTo("Godkänt av alla");
    }

    private void change(String page, MultiValueMap<String, String> typed, String field, String value) throws Exception {
        Document form = browser.page(editor, page + "/redigera");
        typed.set("submission", form.select("[name=submission]").val());
        typed.set("version", form.select("[name=version]").val());
        if (!form.select("[name='targets[0].key']").isEmpty()) {
            typed.set("targets[0].key", form.select("[name='targets[0].key']").val());
        }
        typed.set(field, value);
        browser.go(editor, page + "/redigera", typed);
    }

    private void publish(String page) throws Exception {
        browser.decide(editor, page, "skicka", Map.of());
        approve(page);
        browser.decide(publisher, page, "publicera", Map.of());
    }

    private void approve(String page) throws Exception {
        for (Actor who : List.of(chief, policeChief)) {
            String digest = browser.page(who, page).select("[name=digest]").val();
            browser.decide(who, page, "godkann", Map.of("digest", digest));
        }
    }

    private List<String> titles(String list) throws Exception {
        return browser.page(editor, list).select("tbody th").eachText();
    }

    private int status(Actor who, String page, String decision) throws Exception {
        return browser.send(who, page + "/" + decision, decision("version", "0"))
                .getStatus();
    }

    private static MultiValueMap<String, String> decision(String name, String value) {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        typed.set(name, value);
        return typed;
    }
}
