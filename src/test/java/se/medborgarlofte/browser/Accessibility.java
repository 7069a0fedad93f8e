package se.medborgarlofte.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** WCAG 2.2 A and AA as far as a program can tell, and no page wider than its window. */
final class Accessibility {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private Accessibility() {}

    static void check(Window window) {
        String where = window.path() + " at " + window.page().viewportSize().width;
        assertThat(violations(window.page())).as(where).isEmpty();
        assertThat(window.page().evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as(where + " scrolls sideways")
                .isEqualTo(true);
    }

    /** The names of the rules that are broken, each with what breaks it first. */
    static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .withTags(WCAG).analyze().getViolations().stream()
                        .map(Accessibility::described)
                        .toList();
    }

    private static String described(Rule rule) {
        return rule.getId() + ": " + rule.getNodes().get(0).getHtml();
    }
}
