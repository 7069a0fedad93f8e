package se.medborgarlofte.promise.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.PeopleFixtures;
import se.medborgarlofte.account.PeopleFixtures.Town;
import se.medborgarlofte.account.Role;
import se.medborgarlofte.agreement.web.Sheets;
import se.medborgarlofte.promise.ActivityKind;
import se.medborgarlofte.promise.ActivityTypes;
import se.medborgarlofte.security.StaffBrowser;
import se.medborgarlofte.testing.FormBrowser;
import se.medborgarlofte.testing.FormBrowser.Answer;
import se.medborgarlofte.testing.FormBrowser.Form;
import se.medborgarlofte.testing.IntegrationTest;

/** Beginning from a template of a common promise. */
@IntegrationTest
@Import(PeopleFixtures.class)
class PromiseTemplatesTests {

    private static final List<String> TYPES =
            List.of("Fotpatrull", "trafikkontroll", "Skolbesök", "Tillsyn", "Informationsträff", "Trygghetsvandring");

    private final MockMvc mvc;
    private final PeopleFixtures fixtures;
    private final ActivityTypes types;
    private Town town;
    private FormBrowser browser;
    private String agreement;
    private String blank;

    @Autowired
    PromiseTemplatesTests(MockMvc mvc, PeopleFixtures fixtures, ActivityTypes types) {
        this.mvc = mvc;
        this.fixtures = fixtures;
        this.types = types;
    }

    @BeforeEach
    void place() throws Exception {
        town = fixtures.town();
        Actor editor = fixtures.municipal(town, Role.EDITOR);
        browser = new FormBrowser(mvc, editor);
        agreement = new StaffBrowser(mvc)
                .go(editor, "/arbetsyta/overenskommelser/ny", Sheets.filled(town, "Trygg stad " + town.id()));
        blank = agreement + "/loften/nytt";
    }

    @Test
    void eachIsSavedOnceItsNumberIsWritten() throws Exception {
        Actor publisher = fixtures.municipal(town, Role.PUBLISHER);
        TYPES.forEach(name -> types.add(publisher, town.id(), name, ActivityKind.OTHER, false));
        List<String> templates = addresses();
        assertThat(templates).hasSize(8);
        for (String template : templates) {
            Form form = browser.form(template);
            Answer tooEarly = browser.send(form);
            assertThat(tooEarly.status()).as(template).isEqualTo(422);
            assertThat(tooEarly.page().select("#fel a").eachAttr("href"))
                    .as(template)
                    .containsExactly("#targets0.fieldsnumber");
            String page = browser.save(form.set("targets[0].fields[number]", "4"));
            assertThat(browser.page(page).select(".hints h3").eachText())
                    .as(template)
                    .contains("Något står kvar att fylla i")
                    .doesNotContain("Löftet har inget mål som går att mäta");
        }
        assertThat(browser.page(agreement).select("#loften ~ .tasks a")).hasSize(templates.size());
    }

    @Test
    void whatTheMunicipalityHasIsSuggested() throws Exception {
        String template = blank + "?mall=besok-i-alla-klasser";
        assertThat(ticked(template)).isEmpty();
        assertThat(browser.send(browser.form(template).set("targets[0].fields[number]", "1"))
                        .errors())
                .contains("Välj minst en typ av åtgärd");
        Actor publisher = fixtures.municipal(town, Role.PUBLISHER);
        types.add(publisher, town.id(), "Skolbesök", ActivityKind.OTHER, false);
        long old = types.add(publisher, town.id(), "Klassbesök", ActivityKind.OTHER, false)
                .id();
        types.retire(publisher, old);
        assertThat(ticked(template)).containsExactly("Skolbesök");
        assertThat(browser.page(template).select("[name=responsible][checked]").eachAttr("value"))
                .containsExactly(Long.toString(town.area().party()));
    }

    @Test
    void nothingIsSavedByChoosing() throws Exception {
        Document before = browser.page(blank);
        assertThat(before.select("#title").val()).isEmpty();
        Document begun = browser.page(blank + "?mall=dialogmoten");
        assertThat(begun.select("#title").val()).isEqualTo("Vi möter dig som bor i [plats]");
        assertThat(begun.select("#text").text()).contains("[antal]");
        assertThat(begun.select(".notice-info").text()).contains("Inget är sparat än");
        assertThat(begun.select(".templates [aria-current]").text()).isEqualTo("Dialogmöten med invånare");
        assertThat(begun.select("#start").val()).isEqualTo("2026-01-01");
        assertThat(browser.page(agreement).select("#loften ~ .tasks a")).isEmpty();
        assertThat(browser.page(blank).select("#title").val()).isEmpty();
    }

    @Test
    void oneThatThereIsNotIsNotFound() throws Exception {
        assertThat(browser.status(blank + "?mall=finns-inte")).isEqualTo(404);
    }

    @Test
    void whatIsTypedIsNotOfferedToBeReplaced() throws Exception {
        Answer refused = browser.send(browser.form(blank + "?mall=dialogmoten").set("title", "Eget"));
        assertThat(refused.page().select("#title").val()).isEqualTo("Eget");
        assertThat(refused.page().select(".templates")).isEmpty();
    }

    private List<String> addresses() throws Exception {
        return browser.page(blank).select(".templates li a").eachAttr("href");
    }

    private List<String> ticked(String address) throws Exception {
        return browser.page(address)
                .select("[name='targets[0].activityTypes'][checked] ~ div label")
                .eachText();
    }
}
