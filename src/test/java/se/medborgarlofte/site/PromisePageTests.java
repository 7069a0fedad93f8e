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
