package se.medborgarlofte.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.PeopleFixtures;
import se.medborgarlofte.testing.IntegrationTest;
import se.medborgarlofte.testing.TestClock;

/** The officer's entry, page by page as a thumb meets it. */
@IntegrationTest
class EntryPageTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 16);

    @Autowired
    private MockMvc mvc;

    @Autowired
    private MeasureFixtures fixtures;

    @Autowired
    private MeasureLists lists;

    @Autowired
    private Measures measures;

    @Autowired
    private TestClock clock;

    private MeasureFixtures.Scene scene;

    @BeforeEach
    void setUp() {
        scene = fixtures.scene();
    }

    @Test
    void threeTapsRecordAMeasureAndTwoTheNext() throws Exception {
        Document types = page(scene.officer(), "/arbetsyta/registrera");
        Document places = page(scene.officer(), link(types, "a.type:contains(Fotpatrull)"));
        Document form = page(scene.officer(), link(places, "a.place:contains(Centrum)"));
        assertThat(form.select("input[name=promises][checked]")).hasSize(1);
        assertThat(form.select("input[name=day][checked]").val()).isEqualTo("2026-03-16");
        Document receipt = page(scene.officer(), send(form));

        assertThat(receipt.text()).contains("1 × Fotpatrull, Centrum, 16 mars 2026");
        assertThat(receipt.select("#counts").text()).isEqualTo("Räknas till löftet Tryggt centrum");
        assertThat(receipt.select("form[action$=/angra]")).hasSize(1);
        MeasureRow row = lists.own(scene.officer(), 1).rows().get(0);
        assertThat(lists.get(scene.officer(), row.id()).promises()).containsExactly(scene.promise());

        Document repeats = page(scene.officer(), "/arbetsyta/registrera");
        assertThat(page(scene.officer(), link(repeats, "a.repeat")).select("h1").text())
                .isEqualTo("Fotpatrull");
        assertThat(page(scene.officer(), "/arbetsyta/egna").select("tbody tr")).hasSize(1);
    }

    @Test
    void beforeSixInTheMorningYesterdayIsProposed() throws Exception {
        clock.set(LocalDateTime.of(2026, 3, 16, 5, 59));
        assertThat(form().select("input[name=day][checked]").val()).isEqualTo("2026-03-15");
        assertThat(form().select("fieldset[aria-describedby=night] #night").text())
                .contains("i går valt");
        clock.set(LocalDateTime.of(2026, 3, 16, 6, 0));
        assertThat(form().select("#night")).isEmpty();
        assertThat(form().select("input[name=day][checked]").val()).isEqualTo("2026-03-16");
    }

    @Test
    void aDoubleClickSavesOnce() throws Exception {
        Document form = form();
        assertThat(send(form)).isEqualTo(send(form));
        assertThat(lists.own(scene.officer(), 1).total()).isEqualTo(1);
    }

    @Test
    void aPossibleDuplicateIsShownAndSavedOnlyWhenThatIsMeant() throws Exception {
        send(form());
        Document asks = Jsoup.parse(mvc.perform(post(form()))
                .andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse()
                .getContentAsString());
        assertThat(asks.select("li.duplicate")).hasSize(1);
        assertThat(asks.select("[role=alert] a[href=#sure]")).hasSize(1);
        assertThat(lists.own(scene.officer(), 1).total()).isEqualTo(1);

        assertThat(mvc.perform(post(asks).param("sure", "true"))
                        .andExpect(status().isSeeOther())
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl())
                .endsWith("/klart");
        assertThat(lists.own(scene.officer(), 1).total()).isEqualTo(2);
    }

    @Test
    void garbageIsKeptAndExplained() throws Exception {
        Document form = form();
        form.select("input[name=quantity]").val("många");
        form.expectFirst("textarea[name=publicText]").text("<script>alert(1)</script> ring 070-123 45 67");
        Document again = Jsoup.parse(mvc.perform(post(form))
                .andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse()
                .getContentAsString());
        assertThat(again.select("#quantity").val()).isEqualTo("många");
        assertThat(again.select("#publicText").text()).contains("<script>");
        assertThat(again.select("main script")).isEmpty();
        assertThat(again.select("#quantity-error").text()).contains("heltal");

        mvc.perform(get("/arbetsyta/registrera?typ=x").with(PeopleFixtures.as(scene.officer())))
                .andExpect(status().isNotFound());
        mvc.perform(get("/arbetsyta/registrera?typ=" + scene.patrol() + "&kommun=1x")
                        .with(PeopleFixtures.as(scene.officer())))
                .andExpect(status().isNotFound());
    }

    @Test
    void staffFindReadAndCorrectIt() throws Exception {
        long id = measures.record(scene.officer(), scene.patrol(TODAY));
        Document list = page(scene.publisher(), "/arbetsyta/atgarder?q=fotp&lage=COMPLETED&ordna=x&sida=0");
        Document detail = page(scene.publisher(), link(list, "tbody a"));
        assertThat(detail.text()).contains("16 mars 2026");
        assertThat(page(scene.publisher(), "/arbetsyta/atgarder?q=%25%25").select("tbody tr"))
                .isEmpty();

        Document correct = page(scene.publisher(), "/arbetsyta/atgarder/" + id + "/ratta");
        correct.select("#quantity").val("4");
        mvc.perform(fill(correct, scene.publisher())).andExpect(status().isUnprocessableContent());
        mvc.perform(fill(correct, scene.publisher()).param("reason", "WRONG_NUMBER"))
                .andExpect(status().isSeeOther());
        correct.select("#quantity").val("5");
        Document stale =
                Jsoup.parse(mvc.perform(fill(correct, scene.publisher()).param("reason", "WRONG_NUMBER"))
                        .andExpect(status().isConflict())
                        .andReturn()
                        .getResponse()
                        .getContentAsString());
        assertThat(stale.select("#quantity-saved").text()).endsWith("4");
        assertThat(stale.select("#quantity").val()).isEqualTo("5");

        Document strike = page(scene.publisher(), "/arbetsyta/atgarder/" + id + "/stryk");
        mvc.perform(fill(strike, scene.publisher())).andExpect(status().isUnprocessableContent());
        mvc.perform(fill(strike, scene.publisher()).param("reason", "DID_NOT_HAPPEN"))
                .andExpect(status().isSeeOther());
        assertThat(lists.get(scene.officer(), id).row().state()).isEqualTo(MeasureState.STRUCK);
    }

    private Document form() throws Exception {
        return page(
                scene.officer(),
                "/arbetsyta/registrera?typ=" + scene.patrol() + "&kommun="
                        + scene.town().id() + "&plats=" + scene.place());
    }

    private Document page(Actor actor, String address) throws Exception {
        return Jsoup.parse(mvc.perform(get(java.net.URI.create(address)).with(PeopleFixtures.as(actor)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private static String link(Document page, String selector) {
        return page.select(selector).attr("href");
    }

    private String send(Document form) throws Exception {
        return Objects.requireNonNull(mvc.perform(post(form))
                .andExpect(status().isSeeOther())
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
    }

    private MockHttpServletRequestBuilder post(Document form) {
        return fill(form, scene.officer());
    }

    /** Sends the form of the page as a browser does. */
    private static MockHttpServletRequestBuilder fill(Document page, Actor actor) {
        Element form = page.expectFirst("main form");
        MockHttpServletRequestBuilder request =
                org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post(form.attr("action"))
                        .with(PeopleFixtures.as(actor))
                        .with(csrf());
        for (Element field : form.select("input, textarea, select")) {
            boolean box =
                    field.attr("type").equals("radio") || field.attr("type").equals("checkbox");
            if (field.is("select")) {
                request.param(
                        field.attr("name"), field.select("option[selected]").val());
            } else if (!box || field.hasAttr("checked")) {
                request.param(field.attr("name"), field.is("textarea") ? field.wholeText() : field.val());
            }
        }
        return request;
    }
}
