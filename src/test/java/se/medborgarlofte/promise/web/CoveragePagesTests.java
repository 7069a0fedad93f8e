package se.medborgarlofte.promise.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import se.medborgarlofte.account.PeopleFixtures;
import se.medborgarlofte.account.PeopleFixtures.Town;
import se.medborgarlofte.promise.ActivityKind;
import se.medborgarlofte.promise.ActivityTypes;
import se.medborgarlofte.testing.IntegrationTest;

/** From the editor's list over the recording form to the citizen's page. */
@IntegrationTest
@Import(PeopleFixtures.class)
class CoveragePagesTests {

    private static final String RECORD = "/arbetsyta/registrera";

    private final MockMvc mvc;
    private final PeopleFixtures fixtures;
    private final ActivityTypes types;
    private Colleagues all;
    private Town town;
    private long visit;

    @Autowired
    CoveragePagesTests(MockMvc mvc, PeopleFixtures fixtures, ActivityTypes types) {
        this.mvc = mvc;
        this.fixtures = fixtures;
        this.types = types;
    }

    @BeforeEach
    void place() {
        town = fixtures.town();
        all = Colleagues.in(town, mvc, fixtures, types);
        visit = types.add(all.publisher(), town.id(), "Skolbesök", ActivityKind.OTHER, false)
                .id();
    }

    @Test
    void theRecordingFormAsksForWhichAndThePublicSeesWhom() throws Exception {
        published("7A, sal 3\n7B\n\n");
        assertThat(all.citizen().text()).contains("alla 2 på listan, minst en gång per år");

        Document form = form();
        assertThat(form.select("input[name=members]")).hasSize(2);
        assertThat(refusal(typed(form))).contains("Välj vem eller vad på listan det gällde");
        MultiValueMap<String, String> stranger = typed(form());
        stranger.set("members", stranger.getFirst("promises") + "/1/9C");
        assertThat(refusal(stranger)).contains("står inte på löftets lista");
        MultiValueMap<String, String> typed = typed(form());
        typed.set("members", form.select("input[name=members]").get(0).val());
        String receipt = all.browser().go(all.editor(), RECORD, typed);

        Document shown = all.citizen();
        assertThat(shown.select("tr:has(th:contains(7A, sal 3))").text()).contains("16 mars 2026");
        assertThat(shown.select("tr:has(th:contains(7B))").text()).contains("Inte än");
        assertThat(shown.text()).contains("Gällde: 7A, sal 3", "1 av 2 på listan");
        assertThat(shown.select("a[href*='mal=1']:contains(Se det tillfälle)")).hasSize(1);

        correct(receipt, form.select("input[name=members]").get(1).val());
        assertThat(all.citizen().text()).contains("Gällde: 7B").doesNotContain("Gällde: 7A");
    }

    @Test
    void aMemberWithTheNameOfThePlaceIsTickedAndARepeatedMeasureIsFourTaps() throws Exception {
        published(town.municipality().name() + "\nNågon annan");
        MultiValueMap<String, String> typed = typed(form());
        assertThat(form().select("input[name=members][checked]")).hasSize(1);
        typed.set("members", form().select("input[name=members][checked]").val());
        all.browser().go(all.editor(), RECORD, typed);

        Document first = all.page(RECORD);
        Document again = all.page(first.expectFirst("a.repeat").attr("href"));
        assertThat(again.select("input[name=members]")).hasSize(2);
        assertThat(again.select("input[name=day][checked]")).hasSize(1);
    }

    @Test
    void whatIsWrongWithAListIsSaidAndKept() throws Exception {
        String agreement = all.agreement("Trygg stad");
        for (Map.Entry<String, String> wrong : Map.of(
                        "7A\n7a", "\"7a\" står två gånger", "x".repeat(101), "är för lång", "  \n", "Fyll i")
                .entrySet()) {
            MockHttpServletResponse answer =
                    all.browser().send(all.editor(), agreement + "/loften/nytt", promised(wrong.getKey()));
            assertThat(answer.getStatus()).isEqualTo(422);
            Document shown = Jsoup.parse(answer.getContentAsString());
            assertThat(shown.select("#fel").text()).contains(wrong.getValue());
            assertThat(shown.select("textarea[name='targets[0].fields[members]']")
                            .val()
                            .strip())
                    .isEqualTo(wrong.getKey().strip());
        }
    }

    @Test
    void aPauseStandsInThePromiseAndADeviationIsToldAtOnce() throws Exception {
        MultiValueMap<String, String> typed = promised("7A");
        typed.set("pauses[0].first", "2026-06-15");
        typed.set("pauses[0].last", "2026-06-01");
        typed.set("pauses[0].reason", "Skollov");
        String agreement = all.agreement("Trygg stad");
        assertThat(Jsoup.parse(all.browser()
                                .send(all.editor(), agreement + "/loften/nytt", typed)
                                .getContentAsString())
                        .select("#fel a[href='#pauses0.last']"))
                .hasSize(1);
        typed.set("pauses[0].last", "2026-08-15");
        String promise = all.browser().go(all.editor(), agreement + "/loften/nytt", typed);
        assertThat(all.browser()
                        .send(all.publisher(), promise + "/avvikelser", deviation("2026-03-20"))
                        .getStatus())
                .isEqualTo(409);
        all.publish(agreement);

        MultiValueMap<String, String> late = deviation("2026-03-10");
        assertThat(all.browser()
                        .send(all.publisher(), promise + "/avvikelser", late)
                        .getStatus())
                .isEqualTo(422);
        all.browser().go(all.publisher(), promise + "/avvikelser", deviation("2026-03-20"));

        assertThat(all.citizen().text())
                .contains("15 juni till 15 augusti 2026: Skollov")
                .contains(
                        "Avvikelse från löftet", "16 mars till 20 mars 2026", "Många är sjuka.", "Vi kommer i april.");
        assertThat(all.page("/" + town.municipality().slug()).text()).contains("Avvikelse från löftet 16 mars");
    }

    private static MultiValueMap<String, String> deviation(String last) {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        typed.set("first", "2026-03-16");
        typed.set("last", last);
        typed.set("reason", "Många är sjuka.");
        typed.set("plan", "Vi kommer i april.");
        return typed;
    }

    private void correct(String receipt, String member) throws Exception {
        String measure = receipt.replaceAll("\\D+", " ").strip();
        String path = "/arbetsyta/atgarder/" + measure + "/ratta";
        Document form = all.page(path);
        assertThat(form.select("input[name=members][checked]")).hasSize(1);
        MultiValueMap<String, String> typed = typed(form);
        typed.set("members", member);
        typed.set("reason", "WRONG_PLACE");
        all.browser().go(all.editor(), path, typed);
    }

    private String refusal(MultiValueMap<String, String> typed) throws Exception {
        MockHttpServletResponse answer = all.browser().send(all.editor(), RECORD, typed);
        assertThat(answer.getStatus()).isEqualTo(422);
        return Jsoup.parse(answer.getContentAsString()).select("#fel").text();
    }

    /** What the form sends as it is shown. */
    private static MultiValueMap<String, String> typed(Document form) {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        for (Element field : form.select("main form input[name], main form select[name], main form textarea[name]")) {
            boolean box = List.of("checkbox", "radio").contains(field.attr("type"));
            if (!box || field.hasAttr("checked")) {
                typed.add(field.attr("name"), field.val());
            }
        }
        return typed;
    }

    private Document form() throws Exception {
        return all.page(RECORD + "?typ=" + visit + "&kommun=" + town.id());
    }

    private void published(String members) throws Exception {
        String agreement = all.agreement("Trygg stad");
        all.browser().go(all.editor(), agreement + "/loften/nytt", promised(members));
        all.publish(agreement);
    }

    private MultiValueMap<String, String> promised(String members) {
        MultiValueMap<String, String> typed = all.promised("Lovat");
        typed.set("targets[0].kind", "coverage");
        typed.set("targets[0].activityTypes", Long.toString(visit));
        typed.set("targets[0].fields[members]", members);
        typed.set("targets[0].fields[number]", "1");
        typed.set("targets[0].fields[recurrence]", "YEAR");
        return typed;
    }
}
