package se.medborgarlofte.promise.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.util.MultiValueMap;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.PeopleFixtures;
import se.medborgarlofte.account.PeopleFixtures.Town;
import se.medborgarlofte.account.Role;
import se.medborgarlofte.agreement.web.Sheets;
import se.medborgarlofte.promise.ActivityTypes;
import se.medborgarlofte.security.StaffBrowser;
import se.medborgarlofte.testing.IntegrationTest;

/** How the targets of a promise are written. */
@IntegrationTest
@Import(PeopleFixtures.class)
class TargetFormTests {

    private final StaffBrowser browser;
    private final PeopleFixtures fixtures;
    private final ActivityTypes types;
    private Town town;
    private Actor editor;
    private String agreement;

    @Autowired
    TargetFormTests(MockMvc mvc, PeopleFixtures fixtures, ActivityTypes types) {
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
    void savesATargetAndShowsItAgain() throws Exception {
        String page = browser.go(editor, agreement + "/loften/nytt", typed("Möten"));
        Document shown = browser.page(editor, page);
        assertThat(shown.text())
                .containsIgnoringCase("dialogmöte")
                .contains("Löftet godkänns och publiceras tillsammans");
        assertThat(shown.text()).doesNotContain("inget mål som går att mäta");
        Document edit = browser.page(editor, page + "/redigera");
        assertThat(edit.select("[name='targets[0].fields[number]']").val()).isEqualTo("3");
        assertThat(edit.select("[name='targets[0].kind']").val()).isEqualTo("at-least");
        assertThat(edit.select("[name='targets[0].activityTypes'][checked]")).hasSize(1);
        assertThat(browser.page(editor, agreement).select(".tasks a").eachText())
                .containsExactly("Möten");
    }

    @Test
    void aTargetIsAddedAndTakenAwayWithoutAScript() throws Exception {
        MultiValueMap<String, String> typed = typed("Två mål");
        typed.set("add", "targets");
        typed.set("newKind", "average");
        Document more = shown(typed);
        assertThat(more.select("[name='targets[1].kind']").val()).isEqualTo("average");
        assertThat(more.select("[name='targets[1].fields[recurrence]'] [selected]")
                        .val())
                .isEqualTo("DAY");
        assertThat(more.select("[name='targets[0].fields[number]']").val()).isEqualTo("3");

        typed.remove("add");
        typed.set("remove", "0");
        assertThat(shown(typed).select("[name$='.kind']")).isEmpty();
    }

    private Document shown(MultiValueMap<String, String> typed) throws Exception {
        return Jsoup.parse(
                browser.send(editor, agreement + "/loften/nytt", typed).getContentAsString());
    }

    @Test
    void anAverageIsWrittenAndReadAgain() throws Exception {
        MultiValueMap<String, String> typed = typed("I snitt");
        typed.set("targets[0].kind", "average");
        typed.set("targets[0].fields[recurrence]", "YEAR");
        MockHttpServletResponse perYear = browser.send(editor, agreement + "/loften/nytt", typed);
        assertThat(perYear.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(perYear.getContentAsString())
                        .select("#fel a[href=#targets0.fieldsrecurrence]")
                        .text())
                .endsWith("Välj per dag eller per vecka.");

        typed.set("targets[0].fields[recurrence]", "WEEK");
        String page = browser.go(editor, agreement + "/loften/nytt", typed);
        assertThat(browser.page(editor, page).text()).contains("Dialogmöte: i snitt minst 3 per vecka");
        assertThat(browser.page(editor, page + "/redigera")
                        .select("[name='targets[0].fields[recurrence]'] [selected]")
                        .val())
                .isEqualTo("WEEK");
    }

    @Test
    void aCharacterThatNoTextHasIsLeftOut() throws Exception {
        MultiValueMap<String, String> typed = typed("Noll");
        typed.set("targets[0].kind", "milestone");
        typed.set("targets[0].fields[what]", "Ett\u0000 råd");
        String page = browser.go(editor, agreement + "/loften/nytt", typed);
        assertThat(browser.page(editor, page).text()).contains("Ett råd");
    }

    @Test
    void namesThatNoPageSendsAreRefused() throws Exception {
        for (String name : List.of("targets[0].fields", "targets[0].fields[a.b]", "targets[0].fields[number][x]")) {
            MultiValueMap<String, String> typed = typed("Namn");
            typed.set(name, "1");
            assertThat(browser.send(editor, agreement + "/loften/nytt", typed).getStatus())
                    .as(name)
                    .isEqualTo(400);
        }
    }

    @Test
    void aKindThatThereIsNotIsRefused() throws Exception {
        MultiValueMap<String, String> typed = typed("Trolleri");
        typed.set("targets[0].kind", "magic");
        MockHttpServletResponse refused = browser.send(editor, agreement + "/loften/nytt", typed);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).doesNotContain("magic");
    }

    @Test
    void aTargetTooManyIsRefusedAndKept() throws Exception {
        MultiValueMap<String, String> typed = typed("Sex mål");
        for (int row = 1; row <= 5; row++) {
            typed.set("targets[" + row + "].kind", "without-measure");
            typed.set("targets[" + row + "].commitment", "BINDING");
        }
        typed.set("targets[5].kind", "at-least");
        typed.set("targets[5].fields[number]", "77");
        MockHttpServletResponse response = browser.send(editor, agreement + "/loften/nytt", typed);
        assertThat(response.getStatus()).isEqualTo(422);
        Document page = Jsoup.parse(response.getContentAsString());
        assertThat(page.select("#fel a[href=#targets]").text()).contains("högst 5", "6 rader");
        assertThat(page.select("#targets-error").text()).contains("högst 5");
        assertThat(page.select("[name='targets[5].fields[number]']").val()).isEqualTo("77");
        assertThat(page.select("button[name=add]")).isEmpty();
        typed.set("targets[5].kind", "");
        typed.set("targets[5].fields[number]", "");
        assertThat(browser.page(editor, browser.go(editor, agreement + "/loften/nytt", typed) + "/redigera")
                        .select("h3"))
                .hasSize(5);
    }

    private MultiValueMap<String, String> typed(String title) {
        return PromiseSheets.filled(town, types, title);
    }
}
