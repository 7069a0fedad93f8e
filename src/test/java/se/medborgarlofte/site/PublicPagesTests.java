package se.medborgarlofte.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import se.medborgarlofte.promise.CountingRule;
import se.medborgarlofte.promise.WorkedExamples;
import se.medborgarlofte.shared.Period;
import se.medborgarlofte.testing.IntegrationTest;
import se.medborgarlofte.testing.StatementCounter;

/** What a citizen reads, as the browser gets it. */
@IntegrationTest
@Import({PublicPlaces.class, PublicWorld.class, PublicBrowser.class})
class PublicPagesTests {

    private final PublicBrowser browser;
    private final PublicWorld world;
    private final StatementCounter statements;

    @Autowired
    PublicPagesTests(PublicBrowser browser, PublicWorld world, StatementCounter statements) {
        this.browser = browser;
        this.world = world;
        this.statements = statements;
    }

    @Test
    void showsWhatIsPromisedAndHowItGoes() throws Exception {
        PublicPlace place = world.place(1);
        long agreement = world.draftAgreement(place, "Överenskommelse 2026", PublicWorld.YEAR);
        long promise = world.draftPromise(place, agreement, "Vi möter dig", PublicWorld.YEAR, PublicWorld.THREE_A_YEAR);
        world.publish(place, agreement, "");
        world.held(place, LocalDate.of(2026, 2, 3), 1, promise);
        world.held(place, LocalDate.of(2026, 3, 10), 1, promise);

        Document page = browser.page(place.path());

        assertThat(page.select(".senders").text()).contains("kommun", "Polisen", "Området kring");
        assertThat(page.select("main .card h3 a").attr("href")).isEqualTo(place.path() + "/loften/vi-moter-dig");
        assertThat(page.select("main .card .tag").text()).isEqualTo("I fas");
        assertThat(page.select("main .card .progress-count").text()).isEqualTo("2 av minst 3");
        assertThat(page.select("main .card .target").text()).isEqualTo("Dialogmöte: minst 3 per år");
        assertThat(page.select("#senast ~ ul li").eachText())
                .containsExactly(
                        "10 mars 2026: Dialogmöte För löftet Vi möter dig",
                        "3 februari 2026: Dialogmöte För löftet Vi möter dig");
    }

    @Test
    void neverShowsADraftNorWhatIsBeingWritten() throws Exception {
        PublicPlace place = world.place(1);
        long agreement = world.draftAgreement(place, "Hemligt utkast", PublicWorld.YEAR);
        world.draftPromise(place, agreement, "Hemligt löfte", PublicWorld.YEAR, PublicWorld.THREE_A_YEAR);

        assertThat(browser.page(place.path()).text()).doesNotContain("Hemligt").contains("ingen överenskommelse");
        browser.missing(place.path() + "/overenskommelser/hemligt-utkast");
        browser.missing(place.path() + "/loften/hemligt-lofte");

        world.publish(place, agreement, "");
        long later =
                world.draftPromise(place, agreement, "Senare hemlighet", PublicWorld.YEAR, PublicWorld.THREE_A_YEAR);
        assertThat(later).isPositive();
        assertThat(browser.page(place.path()).text()).contains("Hemligt löfte").doesNotContain("Senare hemlighet");
        assertThat(browser.page(place.path() + "/overenskommelser/hemligt-utkast")
                        .text())
                .doesNotContain("Senare hemlighet");
    }

    @Test
    void keepsTheLastAgreementMarkedWhenItHasRunOut() throws Exception {
        PublicPlace place = world.place(1);
        for (int year = 2024; year <= 2025; year++) {
            Period period = new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
            long agreement = world.draftAgreement(place, "Överenskommelse " + year, period);
            world.draftPromise(place, agreement, "Löfte " + year, period, PublicWorld.THREE_A_YEAR);
            world.publish(place, agreement, "");
        }

        Document page = browser.page(place.path());
        assertThat(page.select(".notice-warning").text())
                .contains("Ingen överenskommelse gäller just nu", "31 december 2025");
        assertThat(page.select(".card h3").text()).isEqualTo("Löfte 2025");
        assertThat(page.select("table.events tbody tr").text()).contains("Överenskommelse 2024", "1 inte nått");
    }

    @Test
    void showsAComingAgreementUnderKommande() throws Exception {
        PublicPlace place = world.place(1);
        Period next = new Period(LocalDate.of(2027, 1, 1), LocalDate.of(2028, 12, 31));
        world.publish(place, world.draftAgreement(place, "Överenskommelse 2027", next), "");

        assertThat(browser.page(place.path())
                        .select("section:has(#kommande) li")
                        .text())
                .isEqualTo("Överenskommelse 2027 gäller från den 1 januari 2027 och har inga löften än.");
    }

    @Test
    void leadsFromTheOtherMunicipalityToTheAddressThatStands() throws Exception {
        PublicPlace place = world.place(2);
        long agreement = world.draftAgreement(place, "Gemensam", PublicWorld.YEAR);
        world.draftPromise(place, agreement, "Tillsammans", PublicWorld.YEAR, PublicWorld.THREE_A_YEAR);
        world.publish(place, agreement, "");
        String other = "/" + place.municipalities().get(1).slug();

        assertMoved(other + "/overenskommelser/gemensam", place.path() + "/overenskommelser/gemensam");
        assertMoved(
                other + "/overenskommelser/gemensam/utskrift?version=1",
                place.path() + "/overenskommelser/gemensam/utskrift?version=1");
        assertMoved(other + "/loften/tillsammans", place.path() + "/loften/tillsammans");
        assertThat(browser.page(other).select(".card a").attr("href")).isEqualTo(place.path() + "/loften/tillsammans");
    }

    @Test
    void asksTheDatabaseAsOftenForManyThingsAsForOne() throws Exception {
        PublicPlace few = filled(1, 1);
        PublicPlace many = filled(20, 60);

        for (String path : new String[] {"", "/overenskommelser/overenskommelse-2026", "/loften/lofte-0"}) {
            statements.assertSameNumber(() -> browser.page(few.path() + path), () -> browser.page(many.path() + path));
        }
        assertThat(browser.page(many.path() + "/loften/lofte-0").select("#tillfallen ~ table.events tbody tr"))
                .hasSize(20);
        assertThat(browser.page(many.path() + "/loften/lofte-0?sida=3")
                        .select(".pages [aria-current]")
                        .text())
                .isEqualTo("3");
        browser.missing(many.path() + "/loften/lofte-0?sida=4");
    }

    @Test
    void tellsWhatCitizenPromisesAreAndHowTheyAreCounted() throws Exception {
        PublicPlace place = world.place(1);

        assertThat(browser.page("/").select("main .card a").eachAttr("href")).contains(place.path());
        assertThat(browser.page("/?kommun=finns-inte").select("main .empty").text())
                .contains("finns-inte");
        assertThat(browser.page("/om").select("#syften + ul li")).hasSize(4);
        assertThat(browser.page("/om/sa-raknar-vi").select("ol.rules li")).hasSameSizeAs(CountingRule.values());
        assertThat(browser.page("/om/sa-raknar-vi").select("section.panel")).hasSameSizeAs(WorkedExamples.all());
        assertThat(browser.page("/om/anmal-brott").select("main a").eachAttr("href"))
                .contains("tel:112", "tel:11414");
        browser.missing("/finns-inte");
    }

    private PublicPlace filled(int promises, int events) {
        PublicPlace place = world.place(1);
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
        var answer = browser.ask(from);
        assertThat(answer.getStatus()).isEqualTo(301);
        assertThat(answer.getRedirectedUrl()).isEqualTo(to);
    }
}
