package se.medborgarlofte.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

/** The colours of the style sheet against WCAG 2.2: text 4.5 (1.4.3), marks and borders of controls 3 (1.4.11). */
class ContrastTests {

    private static final Pattern TOKEN = Pattern.compile("--([a-z-]+): (#[0-9a-f]{3,6});");

    @ParameterizedTest
    @CsvSource({
        "ink, paper",
        "ink, ground",
        "muted, paper",
        "muted, ground",
        "link, paper",
        "link, ground",
        "visited, paper",
        "visited, ground",
        "on-brand, brand",
        "on-action, action",
        "on-action, action-strong",
        "action, ground",
        "action-strong, info-tint",
        "good, good-tint",
        "warn, warn-tint",
        "paper, warn",
        "bad, bad-tint",
        "info, info-tint",
        "quiet, quiet-tint",
        "ink, warn-tint",
        "ink, bad-tint",
        "ink, good-tint",
        "ink, info-tint",
        "link, bad-tint",
        "visited, bad-tint",
        "link, warn-tint",
        "link, info-tint",
        "bad, ground",
        "bad, paper"
    })
    void textIsReadable(String text, String ground) throws Exception {
        assertThat(contrast(light(), text, ground)).as("light").isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(dark(), text, ground)).as("dark").isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @CsvSource({
        "edge, paper", "edge, ground", "action, paper", "action, quiet-tint", "ink, quiet-tint", "focus, paper",
        "focus, ground", "focus, focus-gap", "bad, ground", "warn, ground", "good, paper", "info, paper"
    })
    void marksAreSeen(String mark, String ground) throws Exception {
        assertThat(contrast(light(), mark, ground)).as("light").isGreaterThanOrEqualTo(3);
        assertThat(contrast(dark(), mark, ground)).as("dark").isGreaterThanOrEqualTo(3);
    }

    @Test
    void oneOfTheTwoFocusRingsStandsOutOnTheBand() throws Exception {
        for (Map<String, String> theme : List.of(light(), dark())) {
            assertThat(Math.max(contrast(theme, "focus", "brand"), contrast(theme, "focus-gap", "brand")))
                    .isGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void blackOnWhiteIsTwentyOneToOne() {
        assertThat(contrast(Map.of("a", "#000", "b", "#ffffff"), "a", "b")).isEqualTo(21);
        assertThat(contrast(Map.of("a", "#777777", "b", "#fff"), "a", "b")).isLessThan(4.5);
    }

    private static Map<String, String> light() throws Exception {
        return tokens(sheet().substring(0, sheet().indexOf("@media")));
    }

    private static Map<String, String> dark() throws Exception {
        Map<String, String> tokens = light();
        int start = sheet().indexOf("@media screen and (prefers-color-scheme: dark)");
        tokens.putAll(tokens(sheet().substring(start, sheet().indexOf("/* ground */"))));
        return tokens;
    }

    private static Map<String, String> tokens(String css) {
        Map<String, String> tokens = new HashMap<>();
        TOKEN.matcher(css).results().forEach(token -> tokens.put(token.group(1), token.group(2)));
        return tokens;
    }

    private static String sheet() throws Exception {
        return new ClassPathResource("static/css/site.css").getContentAsString(StandardCharsets.UTF_8);
    }

    private static double contrast(Map<String, String> tokens, String one, String other) {
        double a = luminance(Objects.requireNonNull(tokens.get(one), one));
        double b = luminance(Objects.requireNonNull(tokens.get(other), other));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        String hex = colour.length() == 4 ? colour.replaceAll("([0-9a-f])", "$1$1") : colour;
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double part = Integer.parseInt(hex.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            sum += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
