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

/** Promises in the browser, and the way of an agreement and its promises from draft to the public. */
@IntegrationTest
@Import(PeopleFixtures.class)
class PromisePagesIntegrationTests {

    private final StaffBrowser browser;
    private final PeopleFixtures fixtures;
    private final ActivityTypes types;
    private Town town;
    private Actor editor;
    private String agreement;

    @Autowired
    PromisePagesIntegrationTests(MockMvc mvc, PeopleFixtures fixtures, ActivityTypes types) {
        this.browser = new StaffBrowser(mvc);
        this.fixtures = fixtures;
        this.types = types;
    }

    @BeforeEach
    void place() throws Exception {
        town = fixtures.town();
        editor = fixtures.municipal(town, Role.EDITOR);
        agreement =
                browser.go(editor, "/arbetsyta/overenskommelser/ny", Sheets.filled(town, "Trygg stad " + town.id()));
    }

    @Test
    void withoutANumberIsAHintAndNoObstacle() throws Exception {
        MultiValueMap<String, String> typed = typed("Stölder");
        typed.set("targets[0].kind", "without-measure");
        typed.set("targets[0].fields[number]", "");
        String page = browser.go(editor, agreement + "/loften/nytt", typed);
        assertThat(browser.page(editor, page).select(".hints").text()).contains("inget mål som går att mäta");
    }

    @Test
    void faultsAreSaidAndEverythingIsKept() throws Exception {
        MultiValueMap<String, String> typed = typed("<script>x</script>");
        typed.set("text", "ö".repeat(10_000));
        typed.set("start", "2026-06-01");
        typed.set("end", "2026-05-01");
        typed.set("targets[0].fields[number]", "0");
        typed.set("targets[0].fields[recurrence]", "ALDRIG");
        typed.set("purposes", "GARBAGE");
        MockHttpServletResponse response = browser.send(editor, agreement + "/loften/nytt", typed);
        assertThat(response.getStatus()).isEqualTo(422);
        Document page = Jsoup.parse(response.getContentAsString());
        assertThat(page.select("#fel a").eachAttr("href"))
                .contains("#text", "#end", "#targets0.fieldsnumber", "#targets0.fieldsrecurrence", "#purposes");
        assertThat(page.select("main script")).isEmpty();
        assertThat(page.select("[name=title]").val()).isEqualTo("<script>x</script>");
        assertThat(page.expectFirst("#text").wholeText()).hasSize(10_000);
        assertThat(page.select("[name='targets[0].fields[number]']").val()).isEqualTo("0");

        typed = typed("För stort");
        typed.set("targets[0].fields[number]", "100001");
        assertThat(browser.send(editor, agreement + "/loften/nytt", typed).getStatus())
                .isEqualTo(422);
        assertThat(browser.send(editor, agreement + "/loften/nytt", new LinkedMultiValueMap<>())
                        .getStatus())
                .isEqualTo(422);
    }

    @Test
    void aPeriodOutsideTheAgreementIsRefused() throws Exception {
        MultiValueMap<String, String> typed = typed("Utanför");
        typed.set("end", "2028-01-01");
        MockHttpServletResponse response = browser.send(editor, agreement + "/loften/nytt", typed);
        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(response.getContentAsString())
                        .select("#end-error")
                        .text())
                .contains("inom överenskommelsens: 1 januari 2026 till 31 december 2027.");
    }

    @Test
    void theResponsibleKeepTheirOrder() throws Exception {
        String police = Long.toString(town.area().party());
        String municipality = Long.toString(town.party());
        MultiValueMap<String, String> typed = typed("Tillsammans");
        typed.put("responsible", List.of(municipality));
        String page = browser.go(editor, agreement + "/loften/nytt", typed);
        typed.put("responsible", List.of(police, municipality));
        typed.set(
                "version",
                browser.page(editor, page + "/redigera")
                        .select("[name=version]")
                        .val());
        browser.go(editor, page + "/redigera", typed);
        assertThat(browser.page(editor, page).select(".sheet").text())
                .contains(town.municipality().name() + " kommun och Polisen");
    }

    @Test
    void theSecondEditorSeesBothTexts() throws Exception {
        String page = browser.go(editor, agreement + "/loften/nytt", typed("Två skriver"));
        String seen = browser.page(editor, page + "/redigera")
                .select("[name=version]")
                .val();
        MultiValueMap<String, String> first = typed("Kollegans");
        first.set("version", seen);
        browser.go(fixtures.police(town, Role.EDITOR), page + "/redigera", first);
        MultiValueMap<String, String> mine = typed("Min");
        mine.set("version", seen);
        MockHttpServletResponse response = browser.send(editor, page + "/redigera", mine);
        assertThat(response.getStatus()).isEqualTo(409);
        assertThat(Jsoup.parse(response.getContentAsString())
                        .select("#title-saved")
                        .text())
                .contains("Kollegans");
    }

    @Test
    void fromDraftToThePublicByBothParties() throws Exception {
        String promise = browser.go(editor, agreement + "/loften/nytt", typed("Möten varje år"));
        Actor chief = fixtures.municipal(town, Role.APPROVER);
        Actor police = fixtures.police(town, Role.APPROVER);
        Actor publisher = fixtures.municipal(town, Role.PUBLISHER);

        browser.decide(editor, agreement, "skicka", Map.of());
        String seen = browser.page(chief, agreement).select("[name=digest]").val();
        assertThat(seen).hasSize(64);
        MockHttpServletResponse noReason = browser.send(chief, agreement + "/skicka-tillbaka", decision(Map.of()));
        assertThat(noReason.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(noReason.getContentAsString())
                        .select("#sendBackReason-error")
                        .text())
                .contains("Skriv varför");
        browser.decide(chief, agreement, "godkann", Map.of("digest", seen));

        MultiValueMap<String, String> changed = typed("Möten varje halvår");
        changed.set(
                "version",
                browser.page(editor, promise + "/redigera")
                        .select("[name=version]")
                        .val());
        browser.go(editor, promise + "/redigera", changed);
        assertThat(browser.page(chief, agreement).text()).contains("Gäller inte längre");
        browser.decide(editor, agreement, "skicka", Map.of());
        MockHttpServletResponse old = browser.send(police, agreement + "/godkann", decision(Map.of("digest", seen)));
        assertThat(old.getStatus()).isEqualTo(409);
        assertThat(Jsoup.parse(old.getContentAsString()).select("[role=alert]").text())
                .contains("Texten har ändrats");

        seen = browser.page(chief, agreement).select("[name=digest]").val();
        browser.decide(chief, agreement, "godkann", Map.of("digest", seen));
        browser.decide(police, agreement, "godkann", Map.of("digest", seen));
        assertThat(browser.send(editor, agreement + "/publicera", decision(Map.of()))
                        .getStatus())
                .isEqualTo(403);
        browser.decide(publisher, agreement, "publicera", Map.of());
        assertThat(browser.page(editor, agreement).text()).contains("Publicerat", "Version 1");
        assertThat(browser.page(editor, promise).text()).contains("Publicerat");

        Document site = browser.page(editor, "/" + town.municipality().slug());
        assertThat(site.text()).contains("Möten varje halvår");
        String version =
                browser.page(editor, agreement).select("[name=version]").val();
        MockHttpServletResponse notLater = browser.send(
                editor, agreement + "/forlang", decision(Map.of("extendEnd", "2027-12-31", "version", version)));
        assertThat(notLater.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(notLater.getContentAsString())
                        .select("#extendEnd-error")
                        .text())
                .contains("senare");
        browser.decide(editor, agreement, "forlang", Map.of("extendEnd", "2028-12-31", "version", version));
        assertThat(browser.page(editor, agreement).text()).contains("Väntar på godkännande", "Version 1 är offentlig");
    }

    @Test
    void nobodyElsewhereSeesIt() throws Exception {
        String page = browser.go(editor, agreement + "/loften/nytt", typed("Bara vårt"));
        Actor stranger = fixtures.municipal(fixtures.town(), Role.EDITOR, Role.APPROVER, Role.PUBLISHER);
        assertThat(browser.status(stranger, page)).isEqualTo(404);
        assertThat(browser.status(stranger, page + "/redigera")).isEqualTo(404);
        assertThat(browser.status(stranger, agreement + "/loften/nytt")).isEqualTo(404);
        assertThat(browser.send(stranger, agreement + "/godkann", decision(Map.of()))
                        .getStatus())
                .isEqualTo(404);
        Actor reader = fixtures.municipal(town, Role.READER);
        assertThat(browser.status(reader, page)).isEqualTo(200);
        assertThat(browser.status(reader, page + "/redigera")).isEqualTo(403);
        assertThat(browser.page(stranger, "/arbetsyta/loften").select("tbody tr"))
                .isEmpty();
    }

    private MultiValueMap<String, String> typed(String title) {
        return PromiseSheets.filled(town, types, title);
    }

    private static MultiValueMap<String, String> decision(Map<String, String> values) {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        values.forEach(typed::set);
        return typed;
    }
}
