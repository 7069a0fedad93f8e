package se.medborgarlofte.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** WCAG 2.2 A and AA as far as a program can tell, and no page wider than its window. */
final class Accessibility {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static final String AXE = axe();

    /** Details are kept of what is broken only: those of all that is well take longer than the check. */
    private static final String CHECK = """
            tags => axe.run({ runOnly: tags, resultTypes: ['violations'] })
              .then(found => found.violations.map(rule => rule.id + ': ' + rule.nodes[0].html))""";

    private Accessibility() {}

    /** As wide as a phone and as a desk. */
    static void checkAtEveryWidth(Window window) {
        for (int width : List.of(Browsers.PHONE, Browsers.DESKTOP)) {
            window.page().setViewportSize(width, Browsers.HEIGHT);
            check(window);
        }
    }

    /** At the width that the window has. */
    static void check(Window window) {
        String where = window.path() + " at " + window.page().viewportSize().width;
        assertThat(violations(window.page())).as(where).isEmpty();
        assertThat(window.page().evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as(where + " scrolls sideways")
                .isEqualTo(true);
    }

    /**
     * The names of the rules that are broken, each with what breaks it first. The script is read once for a page: its
     * makers' own runner opens a window more, and reads it twice, each time.
     */
    static List<?> violations(Page page) {
        if (page.evaluate("typeof axe").equals("undefined")) {
            page.evaluate(AXE);
        }
        return (List<?>) page.evaluate(CHECK, WCAG);
    }

    private static String axe() {
        try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
