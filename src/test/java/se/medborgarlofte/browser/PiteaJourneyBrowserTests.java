package se.medborgarlofte.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import se.medborgarlofte.testing.BrowserTest;
import se.medborgarlofte.testing.ExampleMode;
import se.medborgarlofte.testing.TestClock;

/** From the first line of an agreement to the citizen who counts what was done, each person in a browser of their own. */
@BrowserTest
@ExampleMode
@TestPropertySource(properties = "spring.application.name=pitea-journey")
@DirtiesContext
class PiteaJourneyBrowserTests extends InBrowser {

    private static final String PASSWORD = "tryggt-i-exemplet";

    private static final String MUNICIPALITY = "Piteå kommun";
    private static final String POLICE = "Polisen, lokalpolisområde Piteå Älvdal";
    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final LocalDate END = LocalDate.of(2027, 12, 31);

    @Autowired
    private TestClock clock;

    @ParameterizedTest(name = "scripts {0}")
    @CsvSource({"true, Vuxna vid skolan, Öjebyn, Skolbesök", "false, Vuxna på torget, Hortlax, Informationsträff"})
    void aCitizenCountsWhatAnOfficerDid(boolean scripts, String title, String place, String type) {
        String other = title + " på kvällen";
        Written agreement;
        try (Window editor = as("redaktor", Browsers.DESKTOP, scripts)) {
            agreement = Written.agreement(
                    editor, "Överenskommelse: " + title, "Piteå", List.of(MUNICIPALITY, POLICE), START, END);
            agreement.promise(editor, title, List.of(MUNICIPALITY, POLICE), type, 4);
            agreement.promise(editor, other, List.of(POLICE), "Fotpatrull", 12);
            agreement.submit(editor);
        }
        for (String chief : List.of("kommunchef", "polischef")) {
            try (Window window = as(chief, Browsers.DESKTOP, scripts)) {
                agreement.approve(window);
            }
        }
        seesNothingOf(title);
        try (Window publisher = as("publicerare", Browsers.DESKTOP, scripts)) {
            agreement.publish(publisher);
        }
        try (Window editor = as("redaktor", Browsers.DESKTOP, scripts)) {
            agreement.promise(editor, "Hemligt " + title, List.of(MUNICIPALITY), type, 1);
        }
        try (Window officer = as("polis", Browsers.PHONE, scripts)) {
            recordThree(officer, type, place, title);
        }
        try (Window citizen = window(Browsers.PHONE, false)) {
            citizen.go("/pitea");
            assertThat(citizen.text()).contains(title, other).doesNotContain("Hemligt");
            citizen.follow("Överenskommelse: " + title);
            assertThat(citizen.path()).isEqualTo(agreementPath(title));
            citizen.follow(title);
            assertThat(citizen.path()).isEqualTo(promisePath(title));
            Locator rows = citizen.find("#tillfallen ~ table.events tbody tr");
            assertThat(citizen.find(".progress-count").first().innerText()).isEqualTo("3 av minst 4");
            assertThat(rows.filter(new Locator.FilterOptions().setHasNotText("Struket"))
                            .locator("th")
                            .allInnerTexts())
                    .containsExactly("17 mars 2026", "16 mars 2026", "15 mars 2026");
            assertThat(rows.allInnerTexts()).allSatisfy(row -> assertThat(row).contains(type, place));
            assertThat(citizen.page().context().cookies()).isEmpty();
        }
        seesNothingOf("Hemligt " + title);
    }

    private void recordThree(Window officer, String type, String place, String promise) {
        assertThat(officer.path()).as("where an officer lands").isEqualTo("/arbetsyta/registrera");
        assertThumbSized(officer);
        officer.follow(type);
        assertThumbSized(officer);
        officer.follow(place + ", Piteå");
        assertThumbSized(officer);
        assertThat(officer.find("input[type=checkbox]:checked ~ div label").allInnerTexts())
                .contains(promise);
        officer.press("Spara");
        assertThat(officer.said()).contains("Sparat", type, place, "16 mars 2026");
        assertCost(officer, 3, 4);

        officer.follow("En gång till");
        officer.tick("I går");
        officer.press("Spara");
        assertThat(officer.said()).contains("15 mars 2026");
        assertCost(officer, 3, 3);

        clock.advance(Duration.ofDays(1));
        officer.logIn("polis@pitea.example", PASSWORD);
        officer.taps();
        officer.requests();
        officer.follow(type + ", " + place + ", Piteå");
        officer.press("Spara");
        assertThat(officer.said()).contains("17 mars 2026");
        assertCost(officer, 2, 3);

        officer.follow("En gång till");
        officer.press("Spara");
        assertThat(officer.text()).contains("Är det här redan registrerat?", "17 mars 2026");
        officer.tick("Spara ändå, det här är en annan åtgärd");
        officer.press("Spara");
        assertThat(officer.said()).contains("Sparat");
        assertCost(officer, 4, 4);
        officer.press("Ångra");
    }

    /** Everything that one taps is at least 48 pixels high and wide. */
    private static void assertThumbSized(Window officer) {
        assertThat(officer.find("main")
                        .locator("a, button, .choice, summary, input.input:visible")
                        .all())
                .isNotEmpty()
                .filteredOn(Locator::isVisible)
                .allSatisfy(target -> assertThat(Math.min(target.boundingBox().height, target.boundingBox().width))
                        .as(target.innerText())
                        .isGreaterThanOrEqualTo(48));
    }

    /** @param requests pages, forms sent and the pages they lead to; style sheets come from the browser's own store */
    private static void assertCost(Window officer, int taps, int requests) {
        assertThat(officer.taps()).as("taps").isEqualTo(taps);
        assertThat(officer.requests()).as("requests").hasSize(requests);
    }

    private void seesNothingOf(String title) {
        try (Window citizen = window(Browsers.PHONE, false)) {
            String slug =
                    title.toLowerCase().replace('å', 'a').replace('ä', 'a').replace(' ', '-');
            assertThat(citizen.go("/pitea/loften/" + slug)).isEqualTo(404);
            assertThat(citizen.go("/pitea/overenskommelser/overenskommelse-" + slug))
                    .isEqualTo(404);
            assertThat(citizen.go("/pitea")).isEqualTo(200);
            assertThat(citizen.text()).doesNotContain(title);
        }
    }

    private static String promisePath(String title) {
        return "/pitea/loften/"
                + title.toLowerCase(Locale.ROOT).replaceAll("[åä]", "a").replace(' ', '-');
    }

    private static String agreementPath(String title) {
        return promisePath(title).replace("/loften/", "/overenskommelser/overenskommelse-");
    }

    private Window as(String who, int width, boolean scripts) {
        Window window = window(width, scripts);
        window.logIn(who + "@pitea.example", PASSWORD);
        window.taps();
        window.requests();
        return window;
    }
}
