package se.medborgarlofte.agreement.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
import se.medborgarlofte.security.StaffBrowser;
import se.medborgarlofte.testing.IntegrationTest;

/** Writing an agreement in the browser, and everything that can go wrong with it. */
@IntegrationTest
@Import(PeopleFixtures.class)
class AgreementPagesIntegrationTests {

    private static final String BASE = "/arbetsyta/overenskommelser";

    private final StaffBrowser browser;
    private final PeopleFixtures fixtures;
    private Town town;
    private Actor editor;

    @Autowired
    AgreementPagesIntegrationTests(MockMvc mvc, PeopleFixtures fixtures) {
        this.browser = new StaffBrowser(mvc);
        this.fixtures = fixtures;
    }

    @BeforeEach
    void place() {
        town = fixtures.town();
        editor = fixtures.municipal(town, Role.EDITOR);
    }

    @Test
    void savesWhatWasTypedAndShowsItAgain() throws Exception {
        String page = create("Trygg stad");
        Document shown = browser.page(editor, page);
        assertThat(shown.select("h1").text()).isEqualTo("Trygg stad");
        assertThat(shown.text()).contains("Cyklar stjäls vid stationen.", "Trygga miljöer", "KS 2026/12", "Kim Berg");

        Document edit = browser.page(editor, page + "/redigera");
        assertThat(edit.select("[name='priorities[0].text']").val()).isEqualTo("Cykelparkering");
        assertThat(edit.select("[name='priorities[1].text']")).isEmpty();
        assertThat(edit.select("[name='parties[1].party'] option[selected]").val())
                .isEqualTo(Long.toString(town.area().party()));
        assertThat(edit.select("[name=municipalities][checked]")).hasSize(1);
        assertThat(edit.select("[name=version]").val()).isNotBlank();
        assertThat(edit.select("main .notice")).isEmpty();
    }

    @Test
    void aSecondClickSavesNothingMore() throws Exception {
        MultiValueMap<String, String> typed = Sheets.filled(town, "Dubbelt");
        String first = browser.send(editor, BASE + "/ny", typed).getRedirectedUrl();
        String second = browser.send(editor, BASE + "/ny", typed).getRedirectedUrl();
        assertThat(first).isNotNull().isEqualTo(second);
        assertThat(browser.page(editor, BASE + "?q=dubbelt").select("tbody tr")).hasSize(1);
    }

    @Test
    void keepsEverythingTypedWhenSomethingIsWrong() throws Exception {
        MultiValueMap<String, String> typed = Sheets.filled(town, "<script>alert(1)</script>");
        typed.set("end", "2025-12-31");
        typed.set("priorities[0].year", "tjugosex");
        typed.set("problemPicture", "å".repeat(10_000));
        typed.set("municipalities", "skräp");
        typed.set("readMore", "javascript:alert(1)");

        MockHttpServletResponse response = browser.send(editor, BASE + "/ny", typed);
        assertThat(response.getStatus()).isEqualTo(422);
        Document page = Jsoup.parse(response.getContentAsString());
        assertThat(page.select("#fel a").eachAttr("href"))
                .contains("#end", "#priorities0.year", "#problemPicture", "#municipalities", "#readMore");
        assertThat(page.select("#end-error").text()).contains("Den sista dagen kan inte vara före den första.");
        assertThat(page.select("#problemPicture-error").text()).contains("10");
        assertThat(page.select("[name=title]").val()).isEqualTo("<script>alert(1)</script>");
        assertThat(page.select("main script")).isEmpty();
        assertThat(page.expectFirst("#problemPicture").wholeText()).hasSize(10_000);
        assertThat(page.select("[name='priorities[0].year']").val()).isEqualTo("tjugosex");
        assertThat(page.select("[name=submission]").val()).isEqualTo(typed.getFirst("submission"));
    }

    @Test
    void anEmptyFormIsAnsweredWithWhatIsMissing() throws Exception {
        MockHttpServletResponse response = browser.send(editor, BASE + "/ny", new LinkedMultiValueMap<>());
        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(response.getContentAsString()).select("#fel a").eachAttr("href"))
                .containsExactlyInAnyOrder("#title", "#municipalities", "#start", "#end", "#problemPicture");
    }

    @Test
    void garbageInHiddenFieldsIsNoStackTrace() throws Exception {
        String page = create("Gömda fält");
        MultiValueMap<String, String> typed = Sheets.filled(town, "Gömda fält två");
        typed.set("version", "x");
        assertThat(browser.send(editor, page + "/redigera", typed).getStatus()).isEqualTo(409);
        typed.set("parties[250].party", "1");
        assertThat(browser.send(editor, BASE + "/ny", typed).getStatus()).isBetween(300, 499);
    }

    @Test
    void bothSidesMustBeThere() throws Exception {
        MultiValueMap<String, String> typed = Sheets.filled(town, "Ensam");
        typed.set("parties[1].party", "");
        MockHttpServletResponse response = browser.send(editor, BASE + "/ny", typed);
        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(response.getContentAsString()).select("#fel").text())
                .contains("Ta med både polisen och varje kommun");
    }

    @Test
    void aRowIsAddedWithoutAScriptAndNothingTypedIsLost() throws Exception {
        MultiValueMap<String, String> typed = Sheets.filled(town, "Fler rader");
        typed.set("add", "signatories");
        MockHttpServletResponse response = browser.send(editor, BASE + "/ny", typed);
        assertThat(response.getStatus()).isEqualTo(200);
        Document page = Jsoup.parse(response.getContentAsString());
        assertThat(page.select("[name='signatories[1].name']").val()).isEmpty();
        assertThat(page.select("[name='signatories[1].name']")).hasSize(1);
        assertThat(page.select("[name='signatories[0].name']").val()).isEqualTo("Kim Berg");
        assertThat(page.select("[name=title]").val()).isEqualTo("Fler rader");
    }

    @ParameterizedTest
    @ValueSource(strings = {"focusAreas[%d].name", "priorities[%d].text", "parties[%d].phone", "signatories[%d].name"})
    void aRowTooManyIsRefusedAndKept(String field) throws Exception {
        String list = field.substring(0, field.indexOf('['));
        MultiValueMap<String, String> typed = Sheets.filled(town, "Många rader");
        for (int row = 0; row <= 20; row++) {
            typed.set(field.formatted(row), "rad " + row);
        }
        MockHttpServletResponse response = browser.send(editor, BASE + "/ny", typed);
        assertThat(response.getStatus()).isEqualTo(422);
        Document page = Jsoup.parse(response.getContentAsString());
        assertThat(page.select("#fel a[href=#" + list + "]").text()).contains("högst 20", "21 rader");
        assertThat(page.select("[name='" + field.formatted(20) + "']").val()).isEqualTo("rad 20");
        assertThat(page.select("button[name=add][value=" + list + "]")).isEmpty();
        assertThat(page.select("button[name=add]")).hasSize(3);
    }

    @Test
    void theSecondEditorSeesBothTextsAndDecides() throws Exception {
        String page = create("Två skriver");
        String seen = browser.page(editor, page + "/redigera")
                .select("[name=version]")
                .val();
        Actor colleague = fixtures.police(town, Role.EDITOR);
        MultiValueMap<String, String> first = Sheets.filled(town, "Kollegans rubrik");
        first.set("version", seen);
        first.set("signatories[1].name", "Robin Ek");
        assertThat(browser.send(colleague, page + "/redigera", first).getStatus())
                .isEqualTo(303);

        MultiValueMap<String, String> mine = Sheets.filled(town, "Min rubrik");
        mine.set("version", seen);
        MockHttpServletResponse response = browser.send(editor, page + "/redigera", mine);
        assertThat(response.getStatus()).isEqualTo(409);
        Document both = Jsoup.parse(response.getContentAsString());
        assertThat(both.select("[name=title]").val()).isEqualTo("Min rubrik");
        assertThat(both.select("#title-saved").text()).contains("Kollegans rubrik");
        assertThat(both.select(".field-saved").text()).contains("Robin Ek");

        mine.set("version", both.select("[name=version]").val());
        assertThat(browser.send(editor, page + "/redigera", mine).getStatus()).isEqualTo(303);
        assertThat(browser.page(editor, page).select("h1").text()).isEqualTo("Min rubrik");
    }

    @Test
    void nobodyElsewhereSeesItAndAReaderDoesNotWrite() throws Exception {
        String page = create("Bara vår");
        Actor stranger = fixtures.municipal(fixtures.town(), Role.EDITOR, Role.PUBLISHER);
        assertThat(browser.status(stranger, page)).isEqualTo(404);
        assertThat(browser.status(stranger, page + "/redigera")).isEqualTo(404);
        assertThat(browser.send(stranger, page + "/redigera", Sheets.filled(town, "Kapad"))
                        .getStatus())
                .isEqualTo(404);
        assertThat(browser.page(stranger, BASE + "?q=bara").select("tbody tr")).isEmpty();
        assertThat(browser.status(editor, BASE + "/999999999")).isEqualTo(404);

        Actor reader = fixtures.municipal(town, Role.READER);
        assertThat(browser.status(reader, page)).isEqualTo(200);
        assertThat(browser.status(reader, page + "/redigera")).isEqualTo(403);
        assertThat(browser.status(reader, BASE + "/ny")).isEqualTo(403);
        assertThat(browser.send(reader, page + "/skicka", new LinkedMultiValueMap<>())
                        .getStatus())
                .isEqualTo(403);
        assertThat(browser.page(reader, page).select("main form")).isEmpty();
        assertThat(browser.status(fixtures.municipal(town, Role.RECORDER), page))
                .isEqualTo(403);
    }

    @Test
    void anotherMunicipalityCannotBeWrittenInto() throws Exception {
        Town other = fixtures.town();
        MultiValueMap<String, String> typed = Sheets.filled(town, "Över gränsen");
        typed.add("municipalities", Long.toString(other.id()));
        assertThat(browser.send(editor, BASE + "/ny", typed).getStatus()).isEqualTo(404);
    }

    @Test
    void theListIsSearchedFilteredAndSortedByItsAddress() throws Exception {
        create("Alfa");
        create("Beta");
        assertThat(browser.page(editor, BASE + "?ordna=TITLE")
                        .select("tbody th")
                        .eachText())
                .containsExactly("Alfa", "Beta");
        assertThat(browser.page(editor, BASE).select("tbody td").text())
                .contains("1 januari 2026 till 31 december 2027");
        assertThat(browser.page(editor, BASE + "?q=bet").select("tbody th").eachText())
                .containsExactly("Beta");
        assertThat(browser.page(editor, BASE + "?lage=PUBLISHED").select("tbody tr"))
                .isEmpty();
        assertThat(browser.page(editor, BASE + "?lage=x&ordna=y&sida=z").select("tbody tr"))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "focusAreas[256].name",
                "focusAreas[abc].name",
                "focusAreas[=x",
                "focusAreas[].name",
                "focusAreas",
                "!focusAreas",
                "parties[0]",
                "title.x"
            })
    void whatNoPageSendsIsRefusedAsSuch(String parameter) throws Exception {
        MultiValueMap<String, String> typed = Sheets.filled(town, "Fel form");
        typed.set(parameter, "x");
        assertThat(browser.send(editor, BASE + "/ny", typed).getStatus()).isEqualTo(400);
        assertThat(browser.page(editor, BASE + "?q=form").select("tbody tr")).isEmpty();
    }

    private String create(String title) throws Exception {
        return browser.go(editor, BASE + "/ny", Sheets.filled(town, title));
    }
}
