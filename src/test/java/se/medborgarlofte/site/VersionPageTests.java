package se.medborgarlofte.site;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medborgarlofte.site.PublicWorld.THREE_A_YEAR;
import static se.medborgarlofte.site.PublicWorld.YEAR;

import java.time.LocalDateTime;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import se.medborgarlofte.promise.AtLeast;
import se.medborgarlofte.promise.Recurrence;
import se.medborgarlofte.testing.IntegrationTest;
import se.medborgarlofte.testing.TestClock;

/** Every published version has a page for good: its text, its reason, who approved it, and what it changed. */
@IntegrationTest
@Import({PublicPlaces.class, PublicWorld.class, PublicBrowser.class})
class VersionPageTests {

    private final PublicBrowser browser;
    private final PublicWorld world;
    private final TestClock clock;

    private PublicPlace place;
    private long promise;

    @Autowired
    VersionPageTests(PublicBrowser browser, PublicWorld world, TestClock clock) {
        this.browser = browser;
        this.world = world;
        this.clock = clock;
    }

    @BeforeEach
    void publish() {
        place = world.place(2);
        long agreement = world.draftAgreement(place, "Texten", YEAR);
        promise = world.draftPromise(place, agreement, "Vi möter dig", YEAR, THREE_A_YEAR);
        world.publish(place, agreement, "");
    }

    @Test
    void tellsWhatEachVersionChanged() throws Exception {
        clock.set(LocalDateTime.of(2026, 5, 2, 12, 0));
        world.republish(
                place,
                promise,
                world.promise(place, "Vi möter dig", YEAR, AtLeast.of(2, Recurrence.YEAR)),
                "Lokalen är stängd.");

        Document second = browser.page(version("/loften/vi-moter-dig", 2));
        assertThat(second.select("main").text())
                .contains(
                        "Version 2, publicerad 2 maj 2026",
                        "Lokalen är stängd.",
                        "Godkänd för",
                        "Föregående: version 1");
        assertThat(second.select("del").text()).isEqualTo("3");
        assertThat(second.select("ins").text()).isEqualTo("2");

        Document first = browser.page(version("/loften/vi-moter-dig", 1));
        assertThat(first.select("main").text()).contains("minst 3 per år", "ersatt av version 2", "Nästa: version 2");
        assertThat(first.select("del, ins")).isEmpty();
        assertThat(browser.page(place.path() + "/loften/vi-moter-dig")
                        .select("a")
                        .eachAttr("href"))
                .contains(version("/loften/vi-moter-dig", 1), version("/loften/vi-moter-dig", 2));
    }

    @Test
    void hasOneAddressAndNoPageOfWhatIsNotPublished() throws Exception {
        browser.missing(version("/loften/vi-moter-dig", 2));
        browser.missing(version("/loften/vi-moter-dig", 0));
        browser.missing(version("/overenskommelser/texten", 2));
        assertThat(browser.ask("/" + place.municipalities().get(1).slug() + "/loften/vi-moter-dig/version/1")
                        .getRedirectedUrl())
                .isEqualTo(version("/loften/vi-moter-dig", 1));
        assertThat(browser.page(version("/overenskommelser/texten", 1))
                        .select("main")
                        .text())
                .contains("Version 1, publicerad", "Det stjäls cyklar.");
    }

    private String version(String text, int number) {
        return place.path() + text + "/version/" + number;
    }
}
