package se.medborgarlofte.promise.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Map;
import java.util.Objects;
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
import se.medborgarlofte.promise.ActivityKind;
import se.medborgarlofte.promise.ActivityTypes;
import se.medborgarlofte.security.SignedIn;
import se.medborgarlofte.testing.IntegrationTest;

/** Promises in the browser, and the way of an agreement and its promises from draft to the public. */
@IntegrationTest
@Import(PeopleFixtures.class)
class PromisePagesIntegrationTests {

    private final MockMvc mvc;
    private final PeopleFixtures fixtures;
    private final ActivityTypes types;
    private Town town;
    private Actor editor;
    private String agreement;

    @Autowired
    PromisePagesIntegrationTests(MockMvc mvc, PeopleFixtures fixtures, ActivityTypes types) {
        this.mvc = mvc;
        this.fixtures = fixtures;
        this.types = types;
    }

    @BeforeEach
    void place() throws Exception {
        town = fixtures.town();
        editor = fixtures.municipal(town, Role.EDITOR);
        agreement = go(editor, "/arbetsyta/overenskommelser/ny", Sheets.filled(town, "Trygg stad " + town.id()));
    }

    @Test
    void savesATargetAndShowsItAgain() throws Exception {
        String page = go(editor, agreement + "/loften/nytt", typed("Möten"));
        Document shown = page(editor, page);
        assertThat(shown.text())
                .containsIgnoringCase("dialogmöte")
                .contains("Löftet godkänns och publiceras tillsammans");
        assertThat(shown.text()).doesNotContain("inget mål som går att mäta");
        Document edit = page(editor, page + "/redigera");
        assertThat(edit.select("[name='targets[0].number']").val()).isEqualTo("3");
        assertThat(edit.select("[name='targets[0].kind'][checked]").val()).isEqualTo("AT_LEAST");
        assertThat(edit.select("[name='targets[0].activityTypes'][checked]")).hasSize(1);
        assertThat(page(editor, agreement).select(".tasks a").eachText()).containsExactly("Möten");
    }

    @Test
    void withoutANumberIsAWarningAndNoObstacle() throws Exception {
        MultiValueMap<String, String> typed = typed("Stölder");
        typed.set("targets[0].kind", "WITHOUT_MEASURE");
        typed.set("targets[0].number", "");
        String page = go(editor, agreement + "/loften/nytt", typed);
        assertThat(page(editor, page).select(".notice-warning").text()).contains("inget mål som går att mäta");
    }

    @Test
    void faultsAreSaidAndEverythingIsKept() throws Exception {
        MultiValueMap<String, String> typed = typed("<script>x</script>");
        typed.set("text", "ö".repeat(10_000));
        typed.set("start", "2026-06-01");
        typed.set("end", "2026-05-01");
        typed.set("targets[0].number", "0");
        typed.set("targets[0].recurrence", "ALDRIG");
        typed.set("purposes", "GARBAGE");
        MockHttpServletResponse response = send(editor, agreement + "/loften/nytt", typed);
        assertThat(response.getStatus()).isEqualTo(422);
        Document page = Jsoup.parse(response.getContentAsString());
        assertThat(page.select("#fel a").eachAttr("href"))
                .contains("#text", "#end", "#targets0.number", "#targets0.recurrence", "#purposes");
        assertThat(page.select("main script")).isEmpty();
        assertThat(page.select("[name=title]").val()).isEqualTo("<script>x</script>");
        assertThat(page.expectFirst("#text").wholeText()).hasSize(10_000);
        assertThat(page.select("[name='targets[0].number']").val()).isEqualTo("0");

        typed = typed("För stort");
        typed.set("targets[0].number", "100001");
        assertThat(send(editor, agreement + "/loften/nytt", typed).getStatus()).isEqualTo(422);
        assertThat(send(editor, agreement + "/loften/nytt", new LinkedMultiValueMap<>())
                        .getStatus())
                .isEqualTo(422);
    }

    @Test
    void aPeriodOutsideTheAgreementIsRefused() throws Exception {
        MultiValueMap<String, String> typed = typed("Utanför");
        typed.set("end", "2028-01-01");
        MockHttpServletResponse response = send(editor, agreement + "/loften/nytt", typed);
        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(response.getContentAsString())
                        .select("#end-error")
                        .text())
                .contains("inom överenskommelsens");
    }

    @Test
    void aTargetIsAddedWithoutAScript() throws Exception {
        MultiValueMap<String, String> typed = typed("Två mål");
        typed.set("add", "targets");
        Document page =
                Jsoup.parse(send(editor, agreement + "/loften/nytt", typed).getContentAsString());
        assertThat(page.select("[name='targets[1].number']")).hasSize(1);
        assertThat(page.select("[name='targets[0].number']").val()).isEqualTo("3");
    }

    @Test
    void theSecondEditorSeesBothTexts() throws Exception {
        String page = go(editor, agreement + "/loften/nytt", typed("Två skriver"));
        String seen = page(editor, page + "/redigera").select("[name=version]").val();
        MultiValueMap<String, String> first = typed("Kollegans");
        first.set("version", seen);
        go(fixtures.police(town, Role.EDITOR), page + "/redigera", first);
        MultiValueMap<String, String> mine = typed("Min");
        mine.set("version", seen);
        MockHttpServletResponse response = send(editor, page + "/redigera", mine);
        assertThat(response.getStatus()).isEqualTo(409);
        assertThat(Jsoup.parse(response.getContentAsString())
                        .select("#title-saved")
                        .text())
                .contains("Kollegans");
    }

    @Test
    void fromDraftToThePublicByBothParties() throws Exception {
        String promise = go(editor, agreement + "/loften/nytt", typed("Möten varje år"));
        Actor chief = fixtures.municipal(town, Role.APPROVER);
        Actor police = fixtures.police(town, Role.APPROVER);
        Actor publisher = fixtures.municipal(town, Role.PUBLISHER);

        act(editor, agreement, "skicka", Map.of());
        String seen = page(chief, agreement).select("[name=digest]").val();
        assertThat(seen).hasSize(64);
        MockHttpServletResponse noReason = send(chief, agreement + "/skicka-tillbaka", decision(Map.of()));
        assertThat(noReason.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(noReason.getContentAsString())
                        .select("#sendBackReason-error")
                        .text())
                .contains("Skriv varför");
        act(chief, agreement, "godkann", Map.of("digest", seen));

        MultiValueMap<String, String> changed = typed("Möten varje halvår");
        changed.set(
                "version",
                page(editor, promise + "/redigera").select("[name=version]").val());
        go(editor, promise + "/redigera", changed);
        assertThat(page(chief, agreement).text()).contains("Gäller inte längre");
        act(editor, agreement, "skicka", Map.of());
        MockHttpServletResponse old = send(police, agreement + "/godkann", decision(Map.of("digest", seen)));
        assertThat(old.getStatus()).isEqualTo(409);
        assertThat(Jsoup.parse(old.getContentAsString()).select("[role=alert]").text())
                .contains("Texten har ändrats");

        seen = page(chief, agreement).select("[name=digest]").val();
        act(chief, agreement, "godkann", Map.of("digest", seen));
        act(police, agreement, "godkann", Map.of("digest", seen));
        assertThat(send(editor, agreement + "/publicera", decision(Map.of())).getStatus())
                .isEqualTo(403);
        act(publisher, agreement, "publicera", Map.of());
        assertThat(page(editor, agreement).text()).contains("Publicerat", "Version 1");
        assertThat(page(editor, promise).text()).contains("Publicerat");

        Document site = Jsoup.parse(mvc.perform(get("/" + town.municipality().slug()))
                .andReturn()
                .getResponse()
                .getContentAsString());
        assertThat(site.text()).contains("Möten varje halvår");
        String version = page(editor, agreement).select("[name=version]").val();
        MockHttpServletResponse notLater =
                send(editor, agreement + "/forlang", decision(Map.of("extendEnd", "2027-12-31", "version", version)));
        assertThat(notLater.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(notLater.getContentAsString())
                        .select("#extendEnd-error")
                        .text())
                .contains("senare");
        act(editor, agreement, "forlang", Map.of("extendEnd", "2028-12-31", "version", version));
        assertThat(page(editor, agreement).text()).contains("Väntar på godkännande", "Version 1 är offentlig");
    }

    @Test
    void showsTheWordingAsThePublicWillReadIt() throws Exception {
        String page = go(editor, agreement + "/loften/nytt", typed("Förhand"));
        assertThat(page(editor, page + "/forhandsvisning").text()).contains("Vi möter er.", "dialogmöte");
        assertThat(page(editor, agreement + "/forhandsvisning").text()).contains("Cyklar stjäls vid stationen.");
        Actor stranger = fixtures.municipal(fixtures.town(), Role.EDITOR);
        assertThat(status(stranger, page + "/forhandsvisning")).isEqualTo(404);
        assertThat(status(stranger, agreement + "/forhandsvisning")).isEqualTo(404);
    }

    @Test
    void theWorkPlaceBeginsWithWhatWaits() throws Exception {
        go(editor, agreement + "/loften/nytt", typed("Ett utkast"));
        act(editor, agreement, "skicka", Map.of());
        Document page = page(fixtures.municipal(town, Role.APPROVER), "/arbetsyta");
        assertThat(page.select("[aria-labelledby=vantar] a").eachText()).containsExactly("Trygg stad " + town.id());
        assertThat(page.select("[aria-labelledby=skrivs] a").eachText()).containsExactly("Ett utkast");
        assertThat(page(fixtures.municipal(fixtures.town(), Role.RECORDER), "/arbetsyta")
                        .select(".tasks"))
                .isEmpty();
    }

    @Test
    void nobodyElsewhereSeesIt() throws Exception {
        String page = go(editor, agreement + "/loften/nytt", typed("Bara vårt"));
        Actor stranger = fixtures.municipal(fixtures.town(), Role.EDITOR, Role.APPROVER, Role.PUBLISHER);
        assertThat(status(stranger, page)).isEqualTo(404);
        assertThat(status(stranger, page + "/redigera")).isEqualTo(404);
        assertThat(status(stranger, agreement + "/loften/nytt")).isEqualTo(404);
        assertThat(send(stranger, agreement + "/godkann", decision(Map.of())).getStatus())
                .isEqualTo(404);
        Actor reader = fixtures.municipal(town, Role.READER);
        assertThat(status(reader, page)).isEqualTo(200);
        assertThat(status(reader, page + "/redigera")).isEqualTo(403);
        assertThat(page(stranger, "/arbetsyta/loften").select("tbody tr")).isEmpty();
    }

    private MultiValueMap<String, String> typed(String title) {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        typed.set("submission", "token-" + title);
        typed.set("title", title);
        typed.set("summary", "Vi möter er.");
        typed.set("text", "Minst tre dialogmöten per år.");
        typed.set("purposes", "SAFETY");
        typed.set("focusArea", "Trygga miljöer");
        typed.set("responsible", Long.toString(town.area().party()));
        typed.set("municipalities", Long.toString(town.id()));
        typed.set("start", "2026-01-01");
        typed.set("end", "2027-12-31");
        typed.set("targets[0].kind", "AT_LEAST");
        typed.set("targets[0].number", "3");
        typed.set("targets[0].recurrence", "YEAR");
        typed.set("targets[0].anchor", "CALENDAR");
        typed.set("targets[0].commitment", "BINDING");
        typed.set(
                "targets[0].activityTypes",
                Long.toString(types.general(ActivityKind.MEETING).id()));
        return typed;
    }

    private static MultiValueMap<String, String> decision(Map<String, String> values) {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        values.forEach(typed::set);
        return typed;
    }

    private void act(Actor actor, String page, String decision, Map<String, String> values) throws Exception {
        go(actor, page + "/" + decision, decision(values));
    }

    private String go(Actor actor, String path, MultiValueMap<String, String> typed) throws Exception {
        MockHttpServletResponse response = send(actor, path, typed);
        assertThat(response.getStatus()).as(response.getContentAsString()).isEqualTo(303);
        return Objects.requireNonNull(response.getRedirectedUrl());
    }

    private Document page(Actor actor, String path) throws Exception {
        MockHttpServletResponse response = mvc.perform(get(path).with(SignedIn.as(actor.personId())))
                .andReturn()
                .getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        return Jsoup.parse(response.getContentAsString());
    }

    private int status(Actor actor, String path) throws Exception {
        return mvc.perform(get(path).with(SignedIn.as(actor.personId())))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private MockHttpServletResponse send(Actor actor, String path, MultiValueMap<String, String> typed)
            throws Exception {
        return mvc.perform(post(path).params(typed).with(csrf()).with(SignedIn.as(actor.personId())))
                .andReturn()
                .getResponse();
    }
}
