package se.medborgarlofte.browser;

import java.net.URI;
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
            "mote", "/pitea/moten/trygghet-i-ojebyn",
            "mote-kommande", "/pitea/moten/trygghet-i-norrfjarden",
            "sandning", "/pitea/sandningar/lat-dig-inte-luras",
            "om", "/om",
            "sa-raknar-vi", "/om/sa-raknar-vi",
            "anmal-brott", "/om/anmal-brott",
            "saknas", "/finns-inte",
            "logga-in", "/logga-in",
            "organisation-svarar-inte", "/logga-in/med/pitea",
            "inbjudan-saknas", "/inbjudan/finns-inte");

    private static final Map<String, String> EDITOR = pages(
            "arbetsyta", "/arbetsyta",
            "lagesbilder", "/arbetsyta/lagesbilder",
            "lagesbild-kommun", "/arbetsyta/lagesbilder/pitea",
            "lagesbild", "/arbetsyta/lagesbilder/utgavor/1",
            "steg", "/arbetsyta/overenskommelser/1/steg",
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
            "min-inloggning", "/arbetsyta/konto",
            "inloggningar", "/arbetsyta/konto/sessioner",
            "losenord", "/arbetsyta/konto/losenord",
            "passkey-ny", "/arbetsyta/konto/passkey",
            "app-ny", "/arbetsyta/konto/app",
            "nekas", "/arbetsyta/administration");

    private static final Map<String, String> OFFICER =
            pages("registrera", "/arbetsyta/registrera", "egna", "/arbetsyta/egna", "polis-start", "/arbetsyta");

    private static final Map<String, String> ADMINISTRATOR = pages(
            "administration", "/arbetsyta/administration",
            "personer", "/arbetsyta/administration/personer",
            "person", "/arbetsyta/administration/personer/2",
            "person-andra", "/arbetsyta/administration/personer/2/redigera",
            "kommuner", "/arbetsyta/administration/kommuner",
            "parter", "/arbetsyta/administration/parter",
            "genomgang", "/arbetsyta/administration/genomgang",
            "inloggning-ny", "/arbetsyta/administration/inloggning/ny",
            "polisomraden", "/arbetsyta/administration/polisomraden",
            "platser", "/arbetsyta/administration/platser/pitea",
            "person-ny", "/arbetsyta/administration/personer/ny",
            "atgardstyper", "/arbetsyta/administration/atgardstyper",
            "lasning", "/arbetsyta/administration/lasning",
            "logg", "/arbetsyta/logg",
            "logg-urval", "/arbetsyta/logg?handelse=SECURITY&person=Sam");

    @Test
    void take() {
        try (Browsers browsers = Browsers.open()) {
            addProvider(browsers);
            for (int width : List.of(Browsers.PHONE, Browsers.DESKTOP)) {
                photograph(browsers, width, "", PUBLIC);
                photograph(browsers, width, "redaktor@pitea.example", EDITOR);
                photograph(browsers, width, "polis@pitea.example", OFFICER);
                photograph(browsers, width, "admin@medborgarlofte.example", ADMINISTRATOR);
                photographTheEntry(browsers, width);
                photographTheInvitation(browsers, width);
                photographTheReading(browsers, width);
                photographTheProvider(browsers, width);
            }
        }
    }

    static void photograph(Browsers browsers, int width, String email, Map<String, String> pages) {
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

    /** From a form that is sent empty to the link. */
    private static void photographTheInvitation(Browsers browsers, int width) {
        try (Window window = open(browsers, width)) {
            window.logIn("admin@medborgarlofte.example", PASSWORD);
            window.go("/arbetsyta/administration/personer/ny");
            window.press("Spara och bjud in");
            window.photograph("person-ny-fel");
            window.fill("Namn", "Robin Prov");
            window.fill("E-postadress", "robin" + width + "@pitea.example");
            window.tick("Systemadministratör");
            window.press("Spara och bjud in");
            window.photograph("person-inbjuden");
            String link = window.find(".link-to-copy").innerText();
            window.go(URI.create(link).getPath());
            window.photograph("inbjudan");
            window.press("Spara lösenordet");
            window.photograph("inbjudan-fel");
        }
    }

    private static void photographTheReading(Browsers browsers, int width) {
        try (Window window = open(browsers, width)) {
            window.logIn("admin@medborgarlofte.example", PASSWORD);
            window.go("/arbetsyta/administration/lasning");
            window.press("Öppna för läsning");
            window.photograph("lasning-fel");
            window.choose("Kommun", "Piteå");
            window.fill("Skäl", "Ett löfte visas inte på kommunens sida, och felet ska hittas.");
            window.tick("En timme");
            window.press("Öppna för läsning");
            window.photograph("lasning-oppen");
            window.press("Stäng Piteå nu");
            window.photograph("lasning-stangd");
        }
    }

    /** Once, because an organisation has one log-in. */
    private static void addProvider(Browsers browsers) {
        try (Window window = open(browsers, Browsers.DESKTOP)) {
            window.logIn("admin@medborgarlofte.example", PASSWORD);
            window.go("/arbetsyta/administration/inloggning/ny");
            window.choose("Organisation", "Piteå kommun");
            window.fill("Kortnamn i adressen", "pitea");
            window.fill("Namn på inloggningssidan", "Piteå kommun");
            window.fill("Utfärdare", "https://login.pitea.example");
            window.fill("Klient-id", "medborgarloften");
            window.fill("Hemlighet", "hemlig");
            window.tick("Visa på inloggningssidan");
            window.press("Spara");
        }
    }

    private static void photographTheProvider(Browsers browsers, int width) {
        try (Window window = open(browsers, width)) {
            window.logIn("admin@medborgarlofte.example", PASSWORD);
            window.go("/arbetsyta/administration/inloggning/ny");
            window.press("Spara");
            window.photograph("inloggning-fel");
            window.go("/arbetsyta/administration/inloggning");
            window.photograph("inloggning");
            window.press("Prova inloggningen för Piteå kommun");
            window.photograph("inloggning-provad");
            window.follow("Piteå kommun");
            window.photograph("inloggning-andra");
        }
    }

    static Window open(Browsers browsers, int width) {
        return new Window(browsers.context(width, true), System.getProperty("program", ""));
    }

    static Map<String, String> pages(String... namesAndPaths) {
        Map<String, String> pages = new LinkedHashMap<>();
        for (int index = 0; index < namesAndPaths.length; index += 2) {
            pages.put(namesAndPaths[index], namesAndPaths[index + 1]);
        }
        return pages;
    }
}
