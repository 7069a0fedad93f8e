package se.medborgarlofte.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.util.MultiValueMap;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.PeopleFixtures;
import se.medborgarlofte.account.PeopleFixtures.Town;
import se.medborgarlofte.account.Role;
import se.medborgarlofte.agreement.web.Sheets;
import se.medborgarlofte.promise.ActivityTypes;
import se.medborgarlofte.promise.web.PromiseSheets;
import se.medborgarlofte.security.StaffBrowser;
import se.medborgarlofte.situation.SituationFixtures;
import se.medborgarlofte.testing.FormBrowser;
import se.medborgarlofte.testing.FormBrowser.Form;
import se.medborgarlofte.testing.IntegrationTest;

/** The steps of an agreement: what is seen is not asked for, and what is ticked says by whom and when. */
@IntegrationTest
@Import({PeopleFixtures.class, SituationFixtures.class})
class ChecklistPageTests {

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private SituationFixtures situations;

    @Autowired
    private ActivityTypes types;

    @Autowired
    private MockMvc mvc;

    private StaffBrowser browser;
    private Town town;
    private Actor editor;

    @BeforeEach
    void aTownOfItsOwn() {
        browser = new StaffBrowser(mvc);
        town = people.town();
        editor = people.municipal(town, Role.EDITOR);
    }

    @Test
    void whatTheTextsShowNeedsNoTick() throws Exception {
        long edition = situations.decided(editor, town, "Stölder", LocalDate.of(2026, 1, 10));
        MultiValueMap<String, String> typed = Sheets.filled(town, "Trygg stad");
        typed.set("editions", Long.toString(edition));
        typed.set("signatories[0].signedOn", "2026-03-10");
        String agreement = browser.go(editor, "/arbetsyta/overenskommelser/ny", typed);
        MultiValueMap<String, String> promise = PromiseSheets.filled(town, types, "Tryggt torg");
        promise.set("problems", town.id() + "-1");
        browser.go(editor, agreement + "/loften/nytt", promise);

        Document page = browser.page(editor, agreement + "/steg");
        assertThat(page.select("#steg-3 + ul li:contains(Klart)")).hasSize(4);
        assertThat(page.select("#steg-3 + ul li:contains(Återstår)").text()).startsWith("Parternas lägesbilder");
        assertThat(page.select("#steg-5 + ul li:contains(Återstår)")).hasSize(5);
        assertThat(page.select("input[name=items]").eachAttr("value"))
                .containsExactly(
                        "MERGED",
                        "EFFECT_EXAMINED",
                        "FULFILMENT_JUDGED",
                        "WORK_REVIEWED",
                        "STEERING_TOLD",
                        "CITIZENS_TOLD");

        browser.go(editor, agreement + "/loften/nytt", PromiseSheets.filled(town, types, "Utan problem"));
        assertThat(browser.page(editor, agreement + "/steg")
                        .select("li:contains(Problemen är prioriterade)")
                        .text())
                .contains("Återstår");
    }

    @Test
    void aTickSaysInWhichFunctionAndWhenAndCanBeTakenBack() throws Exception {
        String steps = agreement() + "/steg";
        FormBrowser forms = new FormBrowser(mvc, editor);
        Form form = FormBrowser.form(forms.page(steps), "form:has([name=items])");
        assertThat(form.values().getFirst("function")).isEqualTo("handläggare");
        assertThat(forms.send(form).errors()).contains("Vad är klart?");
        form.set("items", "MERGED", "WORK_REVIEWED").set("day", "2026-03-17");
        assertThat(forms.send(form).errors()).contains("senare än i dag");
        assertThat(forms.send(form.set("day", "2026-03-02").set("function", "Kim 070-123 45 67"))
                        .errors())
                .contains("funktion");
        assertThat(forms.send(form.set("function", "").set("items", "OTHER")).errors())
                .contains("Vad är klart?", "I vilken funktion");
        forms.save(form.set("items", "MERGED", "WORK_REVIEWED").set("function", "kommunpolis"));

        Document page = forms.page(steps);
        assertThat(page.select("li:contains(Klart)").eachText())
                .hasSize(2)
                .allMatch(text -> text.contains("2 mars 2026, kommunpolis"));
        forms.save(FormBrowser.form(page, "form:has([name=remove])").set("remove", "MERGED"));
        assertThat(forms.page(steps).select("li:contains(Klart)")).hasSize(1);
    }

    @Test
    void whoOnlyReadsTicksNothing() throws Exception {
        String steps = agreement() + "/steg";
        assertThat(browser.page(people.municipal(town, Role.READER), steps).select("main form"))
                .isEmpty();
        assertThat(browser.status(people.municipal(people.town(), Role.EDITOR), steps))
                .isEqualTo(404);
    }

    private String agreement() throws Exception {
        return browser.go(editor, "/arbetsyta/overenskommelser/ny", Sheets.filled(town, "Trygg stad"));
    }
}
