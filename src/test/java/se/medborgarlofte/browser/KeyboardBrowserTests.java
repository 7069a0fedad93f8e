package se.medborgarlofte.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import se.medborgarlofte.testing.BrowserTest;
import se.medborgarlofte.testing.ExampleMode;

/** On a screen as wide as a phone, with the keys of a keyboard alone. */
@BrowserTest
@ExampleMode
@TestPropertySource(properties = "spring.application.name=keyboard")
@DirtiesContext
class KeyboardBrowserTests extends InBrowser {

    private static final String SKIP = "Till innehållet";

    @Test
    void anOfficerLogsInAndRecords() {
        try (Window officer = window(Browsers.PHONE, true)) {
            Keys keys = logIn(officer, "polis@pitea.example");
            assertThat(officer.path()).isEqualTo("/arbetsyta/registrera");
            skip(keys).to("Skolbesök").leave("Enter");
            skip(keys).to("Bergsviken, Piteå").leave("Enter");
            skip(keys).to("I dag").press("ArrowRight");
            assertThat(keys.here().name()).isEqualTo("I går");
            keys.to("Färre stölder och inbrott").press("Space");
            keys.press("Shift+Tab").press("Tab");
            assertThat(keys.here().name()).isEqualTo("Färre stölder och inbrott");
            assertThat(officer.find("input[name=promises]:checked ~ div label").innerText())
                    .isEqualTo("Färre stölder och inbrott");
            keys.to("Antal, text och anteckning").press("Enter").to("Antal");
            keys.press("Control+A").type("2").leave("Enter");
            assertThat(officer.said()).contains("Sparat", "2 × Skolbesök", "Bergsviken", "15 mars 2026");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/arbetsyta/overenskommelser/1/redigera, Rubrik, sparad som utkast",
        "/arbetsyta/loften/1/redigera, Rubrik, Löftet är sparat som utkast",
        "/arbetsyta/loften/2/redigera, Minst hur många?, Löftet är sparat som utkast"
    })
    void enterInAFieldOfALongFormSaves(String form, String field, String said) {
        try (Window editor = window(Browsers.PHONE, true)) {
            Keys keys = logIn(editor, "redaktor@pitea.example");
            editor.go(form);
            skip(keys).to(field).press("End").type("0").leave("Enter");
            assertThat(editor.path() + "/redigera").isEqualTo(form);
            assertThat(editor.said()).contains(said);
        }
    }

    @Test
    void theFocusGoesToWhatIsWrong() {
        try (Window editor = window(Browsers.PHONE, true)) {
            Keys keys = logIn(editor, "redaktor@pitea.example");
            editor.go("/arbetsyta/overenskommelser/ny");
            skip(keys).to("Rubrik").leave("Enter");
            assertThat(editor.wrong()).contains("Rubrik: Fyll i det här.");
            assertThat(editor.find("#fel:focus").count()).isOne();
            keys.to("Rubrik: Fyll i det här.").press("Enter");
            assertThat(keys.here().name()).isEqualTo("Rubrik");
        }
    }

    @Test
    void anAdministratorOpensAMunicipalityForReadingAndClosesIt() {
        try (Window administrator = window(Browsers.PHONE, true)) {
            Keys keys = logIn(administrator, "admin@medborgarlofte.example");
            administrator.go("/arbetsyta/administration/lasning");
            skip(keys).to("Kommun").type("Pite").to("Skäl").type("Ett löfte visas inte, och felet ska hittas.");
            keys.to("En timme").press("Space").to("Öppna för läsning").leave("Enter");
            assertThat(administrator.said()).contains("Piteå är öppen för läsning");
            keys.to("Stäng nu").leave("Enter");
            assertThat(administrator.said()).contains("Läsningen är stängd");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/logga-in",
                "/pitea",
                "/pitea/gjort",
                "/pitea/loften/vi-lyssnar-pa-dig-som-bor-i-pitea",
                "/om/sa-raknar-vi",
                "/arbetsyta",
                "/arbetsyta/atgarder",
                "/arbetsyta/loften/1/redigera",
                "/arbetsyta/konto",
                "/arbetsyta/konto/app",
                "/arbetsyta/konto/losenord",
                "/arbetsyta/administration",
                "/arbetsyta/administration/personer",
                "/arbetsyta/administration/personer/2",
                "/arbetsyta/administration/inloggning/ny",
                "/arbetsyta/logg"
            })
    void everyStopIsMarkedAndInOrder(String path) {
        try (Window reader = window(Browsers.PHONE, true)) {
            if (path.matches("/arbetsyta/(administration|logg).*")) {
                logIn(reader, "admin@medborgarlofte.example");
            } else if (path.startsWith("/arbetsyta")) {
                logIn(reader, "redaktor@pitea.example");
            }
            reader.go(path);
            assertThat(new Keys(reader).all()).hasSizeBetween(8, 150).first().matches(Keys.Stop::skip);
        }
    }

    private static Keys logIn(Window window, String email) {
        window.go("/logga-in");
        Keys keys = new Keys(window);
        skip(keys).to("E-postadress").type(email).to("Lösenord").type("tryggt-i-exemplet");
        keys.leave("Enter");
        return keys;
    }

    /** Past the menu to what the page is about: the first stop leads there, and is seen once one is on it. */
    private static Keys skip(Keys keys) {
        keys.to(SKIP).press("Enter");
        keys.window().page().waitForURL("**#innehall");
        return keys;
    }
}
