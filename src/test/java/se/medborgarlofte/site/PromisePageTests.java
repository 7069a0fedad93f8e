package se.medborgarlofte.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import se.medborgarlofte.promise.AtLeast;
import se.medborgarlofte.promise.CorrectionReason;
import se.medborgarlofte.promise.Recurrence;
import se.medborgarlofte.promise.Source;
import se.medborgarlofte.shared.Period;
import se.medborgarlofte.testing.IntegrationTest;
import se.medborgarlofte.testing.TestClock;

/** The page of a promise: every figure can be counted again. */
@IntegrationTest
@Import({PublicPlaces.class, PublicWorld.class, PublicBrowser.class})
class PromisePageTests {

    private static final ValidHtml HTML = new ValidHtml();

    private final PublicBrowser browser;
    private final PublicWorld world;
    private final TestClock clock;

    @Autowired
    PromisePageTests(PublicBrowser browser, PublicWorld world, TestClock clock) {
        this.browser = browser;
        this.world = world;
        this.clock = clock;
    }

    @Test
    void showsEveryEventBehindTheFigureMarked() throws Exception {
        PublicPlace place = world.place(1);
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

        Document page = browser.page(place.path() + "/loften/mot-stold");

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
        PublicPlace place = world.place(1);
        clock.set(LocalDateTime.of(2026, 1, 1, 9, 0));
        long agreement = world.draftAgreement(place, "Överenskommelse 2026", PublicWorld.YEAR);
        long promise =
                world.draftPromise(place, agreement, "Varje månad", PublicWorld.YEAR, AtLeast.of(1, Recurrence.MONTH));
        world.publish(place, agreement, "");
        clock.set(LocalDateTime.of(2026, 3, 16, 10, 0));
        world.held(place, LocalDate.of(2026, 1, 20), 1, promise);

        Document page = browser.page(place.path() + "/loften/varje-manad");

        assertThat(page.expectFirst("main .tag").text()).isEqualTo("Efter");
        assertThat(page.select(".figure").text()).contains("Just nu, mars 2026", "0 av minst 1", "Nått 1 av 2 månader");
        assertThat(page.select("details tbody tr").eachText())
                .containsExactly("januari 2026 1 1 Nådd", "februari 2026 0 1 Inte nådd", "mars 2026 0 1 Pågår");
        assertThat(page.select("details").text()).contains("9 perioder har inte börjat");
    }

    @Test
    void foldsDaysByMonthWithTheCurrentOneOpen() throws Exception {
        PublicPlace place = world.place(1);
        clock.set(LocalDateTime.of(2026, 1, 1, 9, 0));
        long agreement = world.draftAgreement(place, "Överenskommelse 2026", PublicWorld.YEAR);
        long promise =
                world.draftPromise(place, agreement, "Varje dag", PublicWorld.YEAR, AtLeast.of(1, Recurrence.DAY));
        world.publish(place, agreement, "");
        clock.set(LocalDateTime.of(2026, 3, 4, 10, 0));
        world.held(place, LocalDate.of(2026, 1, 20), 1, promise);
        world.held(place, LocalDate.of(2026, 3, 2), 1, promise);

        Document page = browser.page(place.path() + "/loften/varje-dag");

        assertThat(page.select("main summary").eachText())
                .containsExactly(
                        "januari 2026: nått 1 av 31 dagar",
                        "februari 2026: nått 0 av 28 dagar",
                        "mars 2026: nått 1 av 3 dagar");
        assertThat(page.select("main details[open] summary").text()).startsWith("mars 2026");
        assertThat(page.select("main details[open] tbody tr").eachText())
                .containsExactly(
                        "1 mars 2026 0 1 Inte nådd",
                        "2 mars 2026 1 1 Nådd",
                        "3 mars 2026 0 1 Inte nådd",
                        "4 mars 2026 0 1 Pågår");
        assertThat(page.select("main .panel").text()).contains("302 perioder har inte börjat");
        assertThat(HTML.problems(page.outerHtml())).isEmpty();
    }

    @Test
    void saysWhatIsDueUntilItIsDone() throws Exception {
        PublicPlace place = world.place(1);
        long agreement = world.draftAgreement(place, "Överenskommelse 2026", PublicWorld.YEAR);
        long promise =
                world.draftPromise(place, agreement, "Tolv möten", PublicWorld.YEAR, AtLeast.of(12, Recurrence.YEAR));
        world.publish(place, agreement, "");
        String path = place.path() + "/loften/tolv-moten";

        assertThat(browser.page(path).select(".progress-due-text").text())
                .isEqualTo("Till i dag krävs minst 2."
                        + " 75 av 365 dagar har gått, och så stor del av 12 är 2, avrundat nedåt.");
        world.held(place, LocalDate.of(2026, 2, 2), 12, promise);
        assertThat(browser.page(path).select(".progress-due-text, .progress-due"))
                .isEmpty();
    }

    @Test
    void tellsWhenAndWhyATextWasPublishedAnew() throws Exception {
        PublicPlace place = world.place(1);
        long agreement = world.draftAgreement(place, "Överenskommelse 2026", PublicWorld.YEAR);
        long promise =
                world.draftPromise(place, agreement, "Vi möter dig", PublicWorld.YEAR, AtLeast.of(5, Recurrence.YEAR));
        world.publish(place, agreement, "");
        world.republish(
                place,
                promise,
                world.promise(place, "Vi möter dig", PublicWorld.YEAR, PublicWorld.THREE_A_YEAR),
                "Vi hinner inte fem.");

        Document page = browser.page(place.path() + "/loften/vi-moter-dig");

        assertThat(page.select("ol.versions li").eachText()).hasSize(2);
        assertThat(page.expectFirst("ol.versions li").text())
                .contains("Version 2", "16 mars 2026", "Vi hinner inte fem.");
    }

    @Test
    void opensEachFigureIntoTheEventsThatItCounts() throws Exception {
        PublicPlace place = world.place(1);
        long agreement = world.draftAgreement(place, "Överenskommelse 2026", PublicWorld.YEAR);
        long promise =
                world.draftPromise(place, agreement, "Varje månad", PublicWorld.YEAR, AtLeast.of(1, Recurrence.MONTH));
        world.publish(place, agreement, "");
        world.held(place, LocalDate.of(2026, 1, 20), 2, promise);
        world.held(place, LocalDate.of(2026, 1, 31), 1, promise);
        world.held(place, LocalDate.of(2026, 2, 1), 1, promise);
        Source struck = world.held(place, LocalDate.of(2026, 1, 5), 1, promise);
        world.held(place, LocalDate.of(2025, 12, 31), 1, promise);
        clock.set(LocalDateTime.of(2026, 3, 17, 12, 0));
        world.strike(place, struck, CorrectionReason.DUPLICATE);
        String path = place.path() + "/loften/varje-manad";

        Document whole = browser.page(path);
        assertThat(whole.select("#tillfallen ~ table.events tbody tr")).hasSize(5);
        assertThat(whole.select("tr:contains(31 december 2025)").text()).contains("Räknas inte");
        assertThat(whole.expectFirst("details tbody td a").text()).isEqualTo("3");
        String january = whole.expectFirst("details tbody td a").attr("href");
        assertThat(january).isEqualTo(path + "?mal=1&fran=2026-01-01#tillfallen");
        assertThat(browser.page(january.replace("#tillfallen", ""))
                        .select("#tillfallen ~ table.events tbody th")
                        .eachText())
                .containsExactly("31 januari 2026", "20 januari 2026");
        assertThat(browser.page(path + "?mal=1").select("#tillfallen ~ table.events tbody tr"))
                .hasSize(3);
        browser.missing(path + "?mal=7");
        browser.missing(path + "?mal=1&fran=2026-01-02");
        assertThat(browser.ask(path + "?fran=januari").getStatus()).isEqualTo(400);
    }
}
