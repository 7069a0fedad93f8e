package se.medborgarlofte.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import se.medborgarlofte.promise.AtLeast;
import se.medborgarlofte.promise.CorrectionReason;
import se.medborgarlofte.promise.Recurrence;
import se.medborgarlofte.promise.Source;
import se.medborgarlofte.shared.Period;
import se.medborgarlofte.testing.IntegrationTest;
import se.medborgarlofte.testing.StatementCounter;
import se.medborgarlofte.testing.TestClock;

/** What a citizen reads, as the browser gets it. */
@IntegrationTest
@Import(PublicWorld.class)
class PublicPagesTests {

    private final MockMvc mvc;
    private final PublicWorld world;
    private final StatementCounter statements;
    private final TestClock clock;

    @Autowired
    PublicPagesTests(WebApplicationContext context, PublicWorld world, StatementCounter statements, TestClock clock) {
        this.mvc = MockMvcBuilders.webAppContextSetup(context).build();
        this.world = world;
        this.statements = statements;
        this.clock = clock;
    }

    @Test
    void showsWhatIsPromisedAndHowItGoes() throws Exception {
        PublicWorld.Place place = world.place(1);
        long agreement = world.draftAgreement(place, "Överenskommelse 2026", PublicWorld.YEAR);
        long promise = world.draftPromise(place, agreement, "Vi möter dig", PublicWorld.YEAR, PublicWorld.THREE_A_YEAR);
        world.publish(place, agreement, "");
        world.held(place, LocalDate.of(2026, 2, 3), 1, promise);
        world.held(place, LocalDate.of(2026, 3, 10), 1, promise);

        Document page = page(place.path());

        assertThat(page.select(".senders").text()).contains("kommun", "Polisen", "Området kring");
        assertThat(page.select("main .card h3 a").attr("href")).isEqualTo(place.path() + "/loften/vi-moter-dig");
        assertThat(page.select("main .card .tag").text()).isEqualTo("I fas");
        assertThat(page.select("main .card .progress-count").text()).isEqualTo("2 av minst 3");
        assertThat(page.select("main .card .target").text()).isEqualTo("Minst 3 per år: dialogmöte");
        assertThat(page.select("#senast ~ ul li").eachText())
                .containsExactly("10 mars 2026: Dialogmöte", "3 februari 2026: Dialogmöte");
    }

    @Test
    void showsEveryEventBehindTheFigureMarked() throws Exception {
        PublicWorld.Place place = world.place(1);
        long agreement = world.draftAgreement(place, "Överenskommelse 2026", PublicWorld.YEAR);
        long promise = world.draftPromise(place, agreement, "Mot stöld", PublicWorld.YEAR, PublicWorld.THREE_A_YEAR);
        world.publish(place, agreement, "");
        world.held(place, LocalDate.of(2026, 1, 10), 2, promise);
        Source wrong = world.held(place, LocalDate.of(2026, 3, 1), 1, promise);
        Source mistaken = world.held(place, LocalDate.of(2026, 3, 2), 1, promise);
        world.held(place, new Period(LocalDate.of(2026, 3, 3), LocalDate.of(2026, 3, 9)), 4, "Systemet", promise);
        clock.set(LocalDateTime.of(2026, 3, 17, 12, 0));
        world.strike(place, wrong, CorrectionReason.DUPLICATE);
        world.correct(place, mistaken, LocalDate.of(2026, 3, 4), CorrectionReason.WRONG_DATE, promise);

        Document page = page(place.path() + "/loften/mot-stold");

        assertThat(page.select("#innehall .progress-count").text()).isEqualTo("7 av minst 3");
        assertThat(page.select("table.events tbody tr").eachText()).hasSize(4);
        assertThat(page.select("tr.struck").text()).contains("1 mars 2026", "Struket", "17 mars 2026: dubblett.");
        assertThat(page.select("tr:contains(4 mars 2026)").text()).contains("Rättat", "17 mars 2026: fel datum.");
        assertThat(page.select("tr:contains(3 mars till 9 mars 2026)").text())
                .contains("Samlad uppgift från Systemet.");
        assertThat(page.select("tr:contains(10 januari 2026)").text()).contains("mer än 14 dagar", "16 mars 2026");
        assertThat(page.select("a[href=/om/anmal-brott]")).hasSizeGreaterThan(1);
        assertThat(page.select(".progress-bar .progress-done").attr("width")).isEqualTo("100.0%");
    }

    @Test
    void judgesPeriodByPeriodInWords() throws Exception {
        PublicWorld.Place place = world.place(1);
        clock.set(LocalDateTime.of(2026, 1, 1, 9, 0));
        long agreement = world.draftAgreement(place, "Överenskommelse 2026", PublicWorld.YEAR);
        long promise =
                world.draftPromise(place, agreement, "Varje månad", PublicWorld.YEAR, AtLeast.of(1, Recurrence.MONTH));
        world.publish(place, agreement, "");
        clock.set(LocalDateTime.of(2026, 3, 16, 10, 0));
        world.held(place, LocalDate.of(2026, 1, 20), 1, promise);

        Document page = page(place.path() + "/loften/varje-manad");

        assertThat(page.expectFirst("section.panel .tag").text()).isEqualTo("Efter");
        assertThat(page.select(".figure").text()).contains("Just nu, mars 2026", "0 av minst 1", "Nått 1 av 2 månader");
        assertThat(page.select("details tbody tr").eachText())
                .containsExactly("januari 2026 1 1 Nådd", "februari 2026 0 1 Inte nådd", "mars 2026 0 1 Pågår");
        assertThat(page.select("details").text()).contains("9 perioder har inte börjat");
    }

    @Test
    void neverShowsADraftNorWhatIsBeingWritten() throws Exception {
        PublicWorld.Place place = world.place(1);
        long agreement = world.draftAgreement(place, "Hemligt utkast", PublicWorld.YEAR);
        world.draftPromise(place, agreement, "Hemligt löfte", PublicWorld.YEAR, PublicWorld.THREE_A_YEAR);

        assertThat(page(place.path()).text()).doesNotContain("Hemligt").contains("ingen överenskommelse");
        mvc.perform(get(place.path() + "/overenskommelser/hemligt-utkast")).andExpect(status().isNotFound());
        mvc.perform(get(place.path() + "/loften/hemligt-lofte")).andExpect(status().isNotFound());

        world.publish(place, agreement, "");
        long later =
                world.draftPromise(place, agreement, "Senare hemlighet", PublicWorld.YEAR, PublicWorld.THREE_A_YEAR);
        assertThat(later).isPositive();
        assertThat(page(place.path()).text()).contains("Hemligt löfte").doesNotContain("Senare hemlighet");
        assertThat(page(place.path() + "/overenskommelser/hemligt-utkast").text())
                .doesNotContain("Senare hemlighet");
    }

    @Test
    void keepsTheLastAgreementMarkedWhenItHasRunOut() throws Exception {
        PublicWorld.Place place = world.place(1);
        for (int year = 2024; year <= 2025; year++) {
            Period period = new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
            long agreement = world.draftAgreement(place, "Överenskommelse " + year, period);
            world.draftPromise(place, agreement, "Löfte " + year, period, PublicWorld.THREE_A_YEAR);
            world.publish(place, agreement, "");
        }

        Document page = page(place.path());

        assertThat(page.select(".notice-warning").text())
                .contains("Ingen överenskommelse gäller just nu", "31 december 2025");
        assertThat(page.select(".card h3").text()).isEqualTo("Löfte 2025");
        assertThat(page.select("table.events tbody tr").text()).contains("Överenskommelse 2024", "av 1");
    }

    @Test
    void showsAComingAgreementUnderKommande() throws Exception {
        PublicWorld.Place place = world.place(1);
        Period next = new Period(LocalDate.of(2027, 1, 1), LocalDate.of(2028, 12, 31));
        world.publish(place, world.draftAgreement(place, "Överenskommelse 2027", next), "");

        assertThat(page(place.path()).select("section:has(#kommande) li").text())
                .isEqualTo("Överenskommelse 2027 gäller från den 1 januari 2027 och har inga löften än.");
    }

    @Test
    void leadsFromTheOtherMunicipalityToTheAddressThatStands() throws Exception {
        PublicWorld.Place place = world.place(2);
        long agreement = world.draftAgreement(place, "Gemensam", PublicWorld.YEAR);
        world.draftPromise(place, agreement, "Tillsammans", PublicWorld.YEAR, PublicWorld.THREE_A_YEAR);
        world.publish(place, agreement, "");
        String other = "/" + place.municipalities().get(1).slug();

        assertMoved(other + "/overenskommelser/gemensam", place.path() + "/overenskommelser/gemensam");
        assertMoved(
                other + "/overenskommelser/gemensam/utskrift?version=1",
                place.path() + "/overenskommelser/gemensam/utskrift?version=1");
        assertMoved(other + "/loften/tillsammans", place.path() + "/loften/tillsammans");
        assertThat(page(other).select(".card a").attr("href")).isEqualTo(place.path() + "/loften/tillsammans");
    }

    @Test
    void printsTheExactWordingOfAVersion() throws Exception {
        PublicWorld.Place place = world.place(1);
        long agreement = world.draftAgreement(place, "Texten", PublicWorld.YEAR);
        world.publish(place, agreement, "");

        Document page = page(place.path() + "/overenskommelser/texten/utskrift?version=1");

        assertThat(page.select("main").text())
                .contains("Version 1, publicerad 16 mars 2026", "Det stjäls cyklar.", "2026: Grannsamverkan", "§ 4")
                .contains("Helena Exempel, kommunalråd, Kommunen, 1 januari 2026", "Godkänd för");
        mvc.perform(get(place.path() + "/overenskommelser/texten/utskrift?version=2"))
                .andExpect(status().isNotFound());
    }

    @Test
    void tellsWhenAndWhyATextWasPublishedAnew() throws Exception {
        PublicWorld.Place place = world.place(1);
        long agreement = world.draftAgreement(place, "Överenskommelse 2026", PublicWorld.YEAR);
        long promise =
                world.draftPromise(place, agreement, "Vi möter dig", PublicWorld.YEAR, AtLeast.of(5, Recurrence.YEAR));
        world.publish(place, agreement, "");
        world.republish(
                place,
                promise,
                world.promise(place, "Vi möter dig", PublicWorld.YEAR, PublicWorld.THREE_A_YEAR),
                "Vi hinner inte fem.");

        Document page = page(place.path() + "/loften/vi-moter-dig");

        assertThat(page.select("ol.versions li").eachText()).hasSize(2);
        assertThat(page.expectFirst("ol.versions li").text())
                .contains("Version 2", "16 mars 2026", "Vi hinner inte fem.");
    }

    @Test
    void asksTheDatabaseAsOftenForManyThingsAsForOne() throws Exception {
        PublicWorld.Place few = filled(1, 1);
        PublicWorld.Place many = filled(20, 60);

        for (String path : new String[] {"", "/overenskommelser/overenskommelse-2026", "/loften/lofte-0"}) {
            statements.assertSameNumber(() -> page(few.path() + path), () -> page(many.path() + path));
        }
        assertThat(page(many.path() + "/loften/lofte-0").select("#tillfallen ~ table.events tbody tr"))
                .hasSize(20);
        assertThat(page(many.path() + "/loften/lofte-0?sida=3")
                        .select(".pages [aria-current]")
                        .text())
                .isEqualTo("3");
        mvc.perform(get(many.path() + "/loften/lofte-0?sida=4")).andExpect(status().isNotFound());
    }

    @Test
    void tellsWhatCitizenPromisesAreAndHowTheyAreCounted() throws Exception {
        PublicWorld.Place place = world.place(1);

        assertThat(page("/").select("main .card a").eachAttr("href")).contains(place.path());
        assertThat(page("/?kommun=finns-inte").select("main .empty").text()).contains("finns-inte");
        assertThat(page("/om").select("#syften + ul li")).hasSize(4);
        assertThat(page("/om/sa-raknar-vi").select("ol.rules li")).hasSize(11);
        assertThat(page("/om/sa-raknar-vi").select("section.panel")).hasSize(11);
        assertThat(page("/om/anmal-brott").select("main a").eachAttr("href")).contains("tel:112", "tel:11414");
        mvc.perform(get("/finns-inte")).andExpect(status().isNotFound());
    }

    private PublicWorld.Place filled(int promises, int events) {
        PublicWorld.Place place = world.place(1);
        long agreement = world.draftAgreement(place, "Överenskommelse 2026", PublicWorld.YEAR);
        Long[] ids = new Long[promises];
        for (int i = 0; i < promises; i++) {
            ids[i] = world.draftPromise(place, agreement, "Löfte " + i, PublicWorld.YEAR, PublicWorld.THREE_A_YEAR);
        }
        world.publish(place, agreement, "");
        for (int i = 0; i < events; i++) {
            world.held(place, PublicWorld.YEAR.start().plusDays(i), 1, ids);
        }
        return place;
    }

    private void assertMoved(String from, String to) throws Exception {
        var answer = mvc.perform(get(from)).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(301);
        assertThat(answer.getRedirectedUrl()).isEqualTo(to);
    }

    private Document page(String path) throws Exception {
        var answer = mvc.perform(get(path)).andReturn().getResponse();
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        assertThat(answer.getHeader("Set-Cookie")).isNull();
        Document page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.text()).doesNotContain("??");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("script, form[method=post], [style]")).isEmpty();
        return page;
    }
}
