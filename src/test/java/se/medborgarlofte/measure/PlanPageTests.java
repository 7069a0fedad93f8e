package se.medborgarlofte.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import se.medborgarlofte.account.PeopleFixtures;
import se.medborgarlofte.testing.IntegrationTest;

/** Planning a measure by its page. */
@IntegrationTest
class PlanPageTests {

    private static final String PLAN = "/arbetsyta/atgarder/planera";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private MeasureFixtures fixtures;

    @Test
    void plansAndKeepsWhatIsWrong() throws Exception {
        MeasureFixtures.Scene scene = fixtures.scene();
        mvc.perform(get(PLAN).with(PeopleFixtures.as(scene.officer()))).andExpect(status().isForbidden());
        mvc.perform(get(PLAN).with(PeopleFixtures.as(scene.publisher()))).andExpect(status().isOk());

        Document again = Jsoup.parse(mvc.perform(typed(scene, "2026-03-15"))
                .andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse()
                .getContentAsString());
        assertThat(again.select("#date").val()).isEqualTo("2026-03-15");
        assertThat(again.select("#date-error").text()).contains("redan varit");

        String planned = Objects.requireNonNull(mvc.perform(typed(scene, "2026-03-20"))
                .andExpect(status().isSeeOther())
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
        Document detail = Jsoup.parse(mvc.perform(get(planned).with(PeopleFixtures.as(scene.publisher())))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
        assertThat(detail.select("form[action$=/stall-in]")).hasSize(1);
        assertThat(detail.select("form[action$=/plan] input[name=visa]").val()).isEqualTo("true");
    }

    private static MockHttpServletRequestBuilder typed(MeasureFixtures.Scene scene, String day) {
        return post(PLAN)
                .with(PeopleFixtures.as(scene.publisher()))
                .with(csrf())
                .param("type", Long.toString(scene.lighting()))
                .param("municipality", Long.toString(scene.town().id()))
                .param("place", Long.toString(scene.place()))
                .param("party", Long.toString(scene.town().party()))
                .param("date", day)
                .param("quantity", "1");
    }
}
