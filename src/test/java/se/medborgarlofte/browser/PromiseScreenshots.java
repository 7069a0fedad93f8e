package se.medborgarlofte.browser;

import static se.medborgarlofte.browser.Screenshots.pages;
import static se.medborgarlofte.browser.Screenshots.photograph;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** As {@link Screenshots}: each kind of target with its figures, deviations and follow-ups, and where they are written. */
class PromiseScreenshots {

    private static final String LIST = "/pitea/loften/alla-sjuor-far-traffa-polisen";
    private static final String FOLLOWED_UP = "main a[href*='/uppfoljningar/']";

    private static final Map<String, String> EDITOR = pages(
            "uppfoljningar-personal", "/arbetsyta/overenskommelser/1/uppfoljningar",
            "uppfoljning-personal", "/arbetsyta/uppfoljningar/1",
            "uppfoljning-bedom", "/arbetsyta/uppfoljningar/2/bedom",
            "lofte-lista-personal", "/arbetsyta/loften/5",
            "lofte-lista-skriv", "/arbetsyta/loften/5/redigera",
            "lofte-varden-personal", "/arbetsyta/loften/6",
            "varden", "/arbetsyta/loften/6/mal/3",
            "varden-flera", "/arbetsyta/loften/6/mal/3/varden",
            "delmal", "/arbetsyta/loften/6/mal/2");

    private static final Map<String, String> PUBLISHER =
            pages("avvikelser", "/arbetsyta/loften/3/avvikelser", "tillagg", "/arbetsyta/uppfoljningar/1/tillagg");

    @Test
    void take() {
        try (Browsers browsers = Browsers.open()) {
            for (int width : List.of(Browsers.PHONE, Browsers.DESKTOP)) {
                photograph(browsers, width, "", publicPages(browsers));
                photograph(browsers, width, "redaktor@pitea.example", EDITOR);
                photograph(browsers, width, "publicerare@pitea.example", PUBLISHER);
            }
        }
    }

    /** The address of a follow-up holds the days that it is about. */
    private static Map<String, String> publicPages(Browsers browsers) {
        try (Window window = Screenshots.open(browsers, Browsers.DESKTOP)) {
            window.go(LIST);
            return pages(
                    "lofte-lista",
                    LIST,
                    "lofte-varden",
                    "/pitea/loften/ljusare-gangvagar",
                    "lofte-avvikelse",
                    "/pitea/loften/fler-grannar-hjalps-at",
                    "uppfoljning",
                    window.find(FOLLOWED_UP).first().getAttribute("href"));
        }
    }
}
