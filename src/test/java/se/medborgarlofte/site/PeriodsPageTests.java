package se.medborgarlofte.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import se.medborgarlofte.promise.AtLeast;
import se.medborgarlofte.promise.Recurrence;
import se.medborgarlofte.testing.IntegrationTest;
import se.medborgarlofte.testing.TestClock;

/** How each period of a promise goes, and what is asked for of the one that runs. */
@IntegrationTest
@Import({PublicPlaces.class, PublicWorld.class, PublicBrowser.class})
class PeriodsPageTests {

    private static final ValidHtml HTML = new ValidHtml();

    private final PublicBrowser browser;
    private final PublicWorld world;
    private final TestClock clock;

    @Autowired
    PeriodsPageTests(PublicBrowser browser, PublicWorld world, TestClock clock) {
        this.browser = browser;
        this.world = world;
        this.clock = clock;
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
}
