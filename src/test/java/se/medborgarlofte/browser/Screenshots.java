package se.medborgarlofte.browser;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * No test, and not run with them: photographs the main pages of the example that runs at the address in the system
 * property {@code program}, as wide as a phone and as a desk. See {@code scripts/screenshots.sh}.
 */
class Screenshots {

    private static final String PASSWORD = "tryggt-i-exemplet";

    private static final Map<String, String> PUBLIC = pages(
            "start", "/",
            "kommun", "/pitea",
            "gjort", "/pitea/gjort",
            "utan-overenskommelse", "/alvsbyn",
            "overenskommelse", "/pitea/overenskommelser/tillsammans-for-ett-tryggare-pitea",
            "utskrift", "/pitea/overenskommelser/tillsammans-for-ett-tryggare-pitea/utskrift",
            "lofte", "/pitea/loften/vi-lyssnar-pa-dig-som-bor-i-pitea",
            "lofte-efter", "/pitea/loften/fler-grannar-hjalps-at",
            "lofte-utan-tal", "/pitea/loften/farre-stolder-och-inbrott",
            "mote", "/pitea/moten/dialogmote-i-ojebyn",
            "mote-kommande", "/pitea/moten/dialogmote-i-norrfjarden",
            "sandning", "/pitea/sandningar/lat-dig-inte-luras",
            "om", "/om",
            "sa-raknar-vi", "/om/sa-raknar-vi",
            "anmal-brott", "/om/anmal-brott",
            "saknas", "/finns-inte",
            "logga-in", "/logga-in");

    private static final Map<String, String> EDITOR = pages(
            "arbetsyta", "/arbetsyta",
            "overenskommelser", "/arbetsyta/overenskommelser",
            "overenskommelse-personal", "/arbetsyta/overenskommelser/1",
            "overenskommelse-skriv", "/arbetsyta/overenskommelser/1/redigera",
            "bild", "/arbetsyta/overenskommelser/1/bild",
            "loften", "/arbetsyta/loften",
            "lofte-personal", "/arbetsyta/loften/1",
            "lofte-skriv", "/arbetsyta/loften/1/redigera",
            "atgarder", "/arbetsyta/atgarder",
            "atgard", "/arbetsyta/atgarder/1",
            "planera", "/arbetsyta/atgarder/planera",
            "moten", "/arbetsyta/moten",
            "mote-personal", "/arbetsyta/moten/2",
            "mote-redovisa", "/arbetsyta/moten/2/redovisa",
            "sandning-personal", "/arbetsyta/sandningar/1",
            "forhandsvisning", "/arbetsyta/loften/1/forhandsvisning",
            "mote-nytt", "/arbetsyta/moten/ny",
            "min-inloggning", "/arbetsyta/konto");

    private static final Map<String, String> OFFICER =
            pages("registrera", "/arbetsyta/registrera", "egna", "/arbetsyta/egna", "polis-start", "/arbetsyta");

    private static final Map<String, String> ADMINISTRATOR = pages(
            "administration", "/arbetsyta/administration",
            "personer", "/arbetsyta/administration/personer",
            "person", "/arbetsyta/administration/personer/2",
            "polisomraden", "/arbetsyta/administration/polisomraden",
            "platser", "/arbetsyta/administration/platser/pitea",
            "person-ny", "/arbetsyta/administration/personer/ny",
            "atgardstyper", "/arbetsyta/administration/atgardstyper",
            "lasning", "/arbetsyta/administration/lasning",
            "logg", "/arbetsyta/logg");

    @Test
    void take() {
        try (Browsers browsers = Browsers.open()) {
            for (int width : List.of(Browsers.PHONE, Browsers.DESKTOP)) {
                photograph(browsers, width, "", PUBLIC);
                photograph(browsers, width, "redaktor@pitea.example", EDITOR);
                photograph(browsers, width, "polis@pitea.example", OFFICER);
                photograph(browsers, width, "admin@medborgarlofte.example", ADMINISTRATOR);
                photographTheEntry(browsers, width);
            }
        }
    }

    private static void photograph(Browsers browsers, int width, String email, Map<String, String> pages) {
        try (Window window = open(browsers, width)) {
            if (!email.isEmpty()) {
                window.logIn(email, PASSWORD);
            }
            pages.forEach((name, path) -> {
                window.go(path);
                window.photograph(name);
            });
        }
    }

    /** From type to receipt. */
    private static void photographTheEntry(Browsers browsers, int width) {
        try (Window window = open(browsers, width)) {
            window.logIn("polis@pitea.example", PASSWORD);
            window.go("/arbetsyta/registrera");
            window.follow("Skolbesök");
            window.photograph("registrera-plats");
            window.follow("Bergsviken, Piteå");
            window.photograph("registrera-spara");
            window.press("Spara");
            window.photograph("registrera-klart");
        }
    }

    private static Window open(Browsers browsers, int width) {
        return new Window(browsers.context(width, true), System.getProperty("program", ""));
    }

    private static Map<String, String> pages(String... namesAndPaths) {
        Map<String, String> pages = new LinkedHashMap<>();
        for (int index = 0; index < namesAndPaths.length; index += 2) {
            pages.put(namesAndPaths[index], namesAndPaths[index + 1]);
        }
        return pages;
    }
}
