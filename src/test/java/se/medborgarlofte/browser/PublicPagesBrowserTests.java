package se.medborgarlofte.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import se.medborgarlofte.testing.BrowserTest;
import se.medborgarlofte.testing.ExampleMode;

/** The example as a citizen meets it: accessible on phone and desktop, whole without scripts, and without a cookie. */
@BrowserTest
@ExampleMode
@DirtiesContext
class PublicPagesBrowserTests {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    @SuppressWarnings("NullAway.Init")
    private static Browsers browsers;

    @LocalServerPort
    int port;

    @BeforeAll
    static void open() {
        browsers = Browsers.open();
    }

    @AfterAll
    static void close() {
        if (browsers != null) {
            browsers.close();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/pitea",
                "/alvsbyn",
                "/pitea/overenskommelser/tillsammans-for-ett-tryggare-pitea",
                "/pitea/overenskommelser/tillsammans-for-ett-tryggare-pitea/utskrift",
                "/pitea/loften/vi-lyssnar-pa-dig-som-bor-i-pitea",
                "/pitea/loften/fler-grannar-hjalps-at",
                "/pitea/loften/farre-stolder-och-inbrott",
                "/om",
                "/om/sa-raknar-vi",
                "/om/anmal-brott",
                "/finns-inte",
                "/logga-in"
            })
    void isAccessibleOnPhoneAndDesktop(String path) {
        for (int width : List.of(Browsers.PHONE, Browsers.DESKTOP)) {
            try (BrowserContext context = browsers.context(width, true)) {
                Page page = context.newPage();
                page.navigate(address(path));
                assertThat(violations(page)).as(path + " at " + width).isEmpty();
                assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                        .as(path + " scrolls sideways at " + width)
                        .isEqualTo(true);
            }
        }
    }

    /** The negative control: the same check on a page of known faults must find them. */
    @Test
    void theCheckFindsKnownFaults() {
        try (BrowserContext context = browsers.context(Browsers.PHONE, true)) {
            Page page = context.newPage();
            page.setContent(
                    "<html><head></head><body><img src='x'><input><p style='color:#bbb'>Svag text som ingen ser</p></body></html>");
            assertThat(violations(page)).contains("image-alt", "label", "html-has-lang", "color-contrast");
        }
    }

    @Test
    void aCitizenFindsTheEventsBehindAFigureWithoutScriptOrCookie() {
        try (BrowserContext context = browsers.context(Browsers.PHONE, false)) {
            Page page = context.newPage();
            page.navigate(address("/"));
            page.locator("a[href='/pitea']").first().click();
            page.locator("a[href='/pitea/loften/vi-lyssnar-pa-dig-som-bor-i-pitea']")
                    .first()
                    .click();
            assertThat(page.locator("h1").textContent()).isEqualTo("Vi lyssnar på dig som bor i Piteå");
            assertThat(page.locator("main").textContent()).contains("Dialogmöte", "Öjebyn", "Centrum");
            assertThat(context.cookies()).isEmpty();
        }
    }

    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .withTags(WCAG).analyze().getViolations().stream()
                        .map(Rule::getId)
                        .toList();
    }

    private String address(String path) {
        return "http://127.0.0.1:" + port + path;
    }
}
