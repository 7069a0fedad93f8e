package se.medborgarlofte.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.annotation.DirtiesContext;
import se.medborgarlofte.testing.BrowserTest;
import se.medborgarlofte.testing.ExampleMode;

/** The example as a citizen meets it: accessible on phone and desktop, whole without scripts, and without a cookie. */
@BrowserTest
@ExampleMode
@DirtiesContext
class PublicPagesBrowserTests extends InBrowser {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/pitea",
                "/pitea/gjort",
                "/alvsbyn",
                "/pitea/overenskommelser/tillsammans-for-ett-tryggare-pitea",
                "/pitea/overenskommelser/tillsammans-for-ett-tryggare-pitea/utskrift",
                "/pitea/loften/vi-lyssnar-pa-dig-som-bor-i-pitea",
                "/pitea/loften/fler-grannar-hjalps-at",
                "/pitea/loften/farre-stolder-och-inbrott",
                "/pitea/moten/trygghet-i-ojebyn",
                "/pitea/moten/trygghet-i-norrfjarden",
                "/pitea/sandningar/lat-dig-inte-luras",
                "/om",
                "/om/sa-raknar-vi",
                "/om/anmal-brott",
                "/finns-inte",
                "/logga-in"
            })
    void isAccessibleOnPhoneAndDesktop(String path) {
        try (Window window = window(Browsers.PHONE, true)) {
            assertThat(window.go(path)).isEqualTo(path.equals("/finns-inte") ? 404 : 200);
            Accessibility.checkAtEveryWidth(window);
        }
    }

    /** The negative control: the same check on a page of known faults must find them. */
    @Test
    void theCheckFindsKnownFaults() {
        try (Window window = window(Browsers.PHONE, true)) {
            window.page()
                    .setContent(
                            "<html><head></head><body><img src='x'><input><p style='color:#bbb'>Svag text som ingen ser</p></body></html>");
            assertThat(Accessibility.violations(window.page()).toString())
                    .contains("image-alt", "label", "html-has-lang", "color-contrast");
            window.page()
                    .setContent(
                            "<html lang='sv'><head><title>Bred</title><meta name='viewport' "
                                    + "content='width=device-width'></head><body><main><h1 style='width:400px'>Bred</h1></main></body></html>");
            assertThatThrownBy(() -> Accessibility.check(window)).hasMessageContaining("scrolls sideways");
        }
    }

    @Test
    void aCitizenFindsTheEventsBehindAFigureWithoutScriptOrCookie() {
        try (Window window = window(Browsers.PHONE, false)) {
            window.go("/");
            window.find("a[href='/pitea']").first().click();
            window.find("a[href='/pitea/loften/vi-lyssnar-pa-dig-som-bor-i-pitea']")
                    .first()
                    .click();
            assertThat(window.find("h1").textContent()).isEqualTo("Vi lyssnar på dig som bor i Piteå");
            assertThat(window.text()).contains("Dialogmöte", "Öjebyn", "Centrum");
            assertThat(window.page().context().cookies()).isEmpty();
        }
    }
}
