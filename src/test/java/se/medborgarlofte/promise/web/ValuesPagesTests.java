package se.medborgarlofte.promise.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.Jsoup;
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

/** Many values of an indicator at once, from a file or a spreadsheet. */
@IntegrationTest
@Import(PeopleFixtures.class)
class ValuesPagesTests {

    private final MockMvc mvc;
    private final PeopleFixtures fixtures;
    private final ActivityTypes types;
    private Colleagues all;
    private Town town;

    @Autowired
    ValuesPagesTests(MockMvc mvc, PeopleFixtures fixtures, ActivityTypes types) {
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
    void manyValuesComeAtOnceOrNotAtAll() throws Exception {
        String page = all.published(
                "outcome",
                Map.of(
                        "indicator",
                        "Andel otrygga",
                        "direction",
                        "DOWN",
                        "baseline",
                        "42",
                        "goal",
                        "35",
                        "source",
                        "Brå"));
        assertThat(all.page(page).select("main a[href$=/varden]")).hasSize(1);
        MultiValueMap<String, String> rows = new LinkedMultiValueMap<>();
        rows.set("rows", "dag;värde\n2026-01-01;41,5;\"Ny mätning; reviderad\"\n2026-13-01;40");
        MockHttpServletResponse wrong = all.browser().send(all.editor(), page + "/varden", rows);
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(wrong.getContentAsString()).select("#fel").text())
                .contains("Rad 3 går inte att läsa");
        rows.set("rows", "2026-01-01;41,5;\"Ny mätning; reviderad\"\n2026-02-01;40\n2026-02-01;39");
        wrong = all.browser().send(all.editor(), page + "/varden", rows);
        assertThat(Jsoup.parse(wrong.getContentAsString()).select("#fel").text())
                .contains("redan ett värde för den 1 februari 2026");
        assertThat(all.citizen().text()).contains("Inget värde är redovisat än");

        rows.set("rows", "2026-01-01;41,5;\"Ny mätning; reviderad\"\n2026-02-01;40");
        all.browser().go(all.editor(), page + "/varden", rows);
        assertThat(all.citizen().select("svg.outcome line.outcome-point")).hasSize(2);
        assertThat(all.citizen().text()).contains("Ny mätning; reviderad", "40 ");
    }
}
