package se.medborgarlofte.promise.web;

import static org.assertj.core.api.Assertions.assertThat;

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
import se.medborgarlofte.account.PeopleFixtures;
import se.medborgarlofte.account.PeopleFixtures.Town;
import se.medborgarlofte.promise.ActivityTypes;
import se.medborgarlofte.testing.IntegrationTest;

/** From the editor's form to the citizen's page: a milestone, what is asked for, an outcome. */
@IntegrationTest
@Import(PeopleFixtures.class)
class ByHandPagesTests {

    private final MockMvc mvc;
    private final PeopleFixtures fixtures;
    private final ActivityTypes types;
    private Colleagues all;
    private Town town;

    @Autowired
    ByHandPagesTests(MockMvc mvc, PeopleFixtures fixtures, ActivityTypes types) {
        this.mvc = mvc;
        this.fixtures = fixtures;
        this.types = types;
    }

    @BeforeEach
    void place() {
        town = fixtures.town();
        all = Colleagues.in(town, mvc, fixtures, types);
    }

    @Test
    void aMilestoneIsDoneCorrectedAndStruckInTheOpen() throws Exception {
        String page = all.published("milestone", Map.of("what", "Ett trafikråd är inrättat", "by", "2026-06-30"));
        assertThat(all.citizen().text())
                .contains("Ett trafikråd är inrättat", "Bedöms senare", "senast den 30 juni 2026");

        all.browser().go(all.editor(), page, typed("DONE", "2026-03-10", "Rådet möttes i stadshuset."));
        assertThat(all.citizen().text()).contains("Klart den 10 mars 2026", "Rådet möttes i stadshuset.", "Nått");

        MultiValueMap<String, String> other = typed("DONE", "2026-03-12", "Rådet möttes i stadshuset.");
        other.set("reason", "WRONG_DATE");
        all.browser().go(all.editor(), page + "/1", other);
        assertThat(all.citizen().text()).contains("Klart den 12 mars 2026", "Rättat", "16 mars 2026", "fel datum");

        MultiValueMap<String, String> why = new LinkedMultiValueMap<>();
        why.set("reason", "DID_NOT_HAPPEN");
        all.browser().go(all.editor(), page + "/1/stryk", why);
        assertThat(all.citizen().text())
                .contains("Inte klart än", "Struket Klart, 12 mars 2026 16 mars 2026: blev inte av")
                .doesNotContain("Klart den");
        assertThat(all.page(page).select("tr.struck").text()).contains("Struket", "blev inte av");
        assertThat(all.browser().send(all.editor(), page + "/1/stryk", why).getStatus())
                .isEqualTo(409);
    }

    @Test
    void aRequestIsMetOnceAndNotBeforeItCame() throws Exception {
        String page = all.published("on-demand", Map.of("what", "En trygghetsvandring", "withinDays", "30"));
        assertThat(all.citizen().text())
                .contains("På önskemål, inom 30 dagar: En trygghetsvandring", "Ingen har önskat");
        all.browser().go(all.editor(), page, typed("REQUESTED", "2026-03-01", "Norrmalms byalag"));

        MultiValueMap<String, String> met = typed("MET", "2026-02-28", "");
        assertThat(errors(page, met)).contains("Vilket önskemål uppfylldes?");
        met.set("about", "1");
        assertThat(errors(page, met)).contains("Önskemålet kom den 1 mars 2026");
        met.set("day", "2026-03-09");
        all.browser().go(all.editor(), page, met);
        assertThat(errors(page, met)).contains("Välj ett önskemål som inte är uppfyllt");

        assertThat(all.citizen().text()).contains("1 av 1 önskemål", "Norrmalms byalag", "9 mars 2026", "I fas");
    }

    @Test
    void anOutcomeStandsInNumbersBesideTheSentenceAboutCauses() throws Exception {
        String page = all.published(
                "outcome",
                Map.of(
                        "indicator", "Andel otrygga i centrum",
                        "unit", "procent",
                        "direction", "DOWN",
                        "baseline", "42,5",
                        "goal", "35",
                        "source", "Polisens trygghetsmätning"));
        MultiValueMap<String, String> value = typed("VALUE", "2026-03-01", "");
        value.set("amount", "fyrtio");
        assertThat(errors(page, value)).contains("högst två decimaler");
        value.set("amount", "38,25");
        all.browser().go(all.editor(), page, value);

        Document shown = all.citizen();
        assertThat(shown.text())
                .contains("Andel otrygga i centrum: från 42,5 till högst 35 procent")
                .contains("38,25 procent, den 1 mars 2026")
                .contains("Det säger inte att det beror på det som har gjorts");
        assertThat(shown.select("svg.outcome line.outcome-point")).hasSize(1);
        assertThat(shown.select("table td.number").text()).contains("38,25");
    }

    @Test
    void whatCannotBeIsSaidAndKept() throws Exception {
        String page = all.published("milestone", Map.of("what", "Klart"));
        MultiValueMap<String, String> typed = typed("DONE", "2026-03-17", "Anna, 850709-9805");
        assertThat(errors(page, typed)).contains("Dagen har inte varit än");
        typed.set("day", "2025-12-31");
        assertThat(errors(page, typed)).contains("Löftet började gälla den 1 januari 2026");
        typed.set("day", "2026-03-16");
        assertThat(errors(page, typed)).contains("850709-9805");
        typed.set("kind", "VALUE");
        typed.set("amount", "1");
        typed.set("note", "");
        assertThat(errors(page, typed)).isNotEmpty();
        assertThat(all.page(page).select("table")).isEmpty();
    }

    private String errors(String page, MultiValueMap<String, String> typed) throws Exception {
        MockHttpServletResponse answer = all.browser().send(all.editor(), page, typed);
        assertThat(answer.getStatus()).isEqualTo(422);
        Document shown = Jsoup.parse(answer.getContentAsString());
        assertThat(shown.select("#note").val()).isEqualTo(typed.getFirst("note"));
        return shown.select("#fel").text();
    }

    private static MultiValueMap<String, String> typed(String kind, String day, String note) {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        typed.set("kind", kind);
        typed.set("day", day);
        typed.set("note", note);
        return typed;
    }
}
