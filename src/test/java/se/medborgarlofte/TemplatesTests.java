package se.medborgarlofte;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Traps of the template language that no compiler finds. */
class TemplatesTests {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    /** A fragment is put in before its element's own condition is asked, which so never is. */
    @Test
    void noConditionStandsBesideAReplacement() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".html")).toList()) {
                assertThat(deaf(Files.readString(file))).as(file.toString()).isEmpty();
            }
        }
    }

    /** The negative control. */
    @Test
    void aConditionBesideAReplacementIsFound() {
        assertThat(deaf("<p th:if='${a}' th:replace='~{b}'></p>")).hasSize(1);
    }

    private static List<Element> deaf(String template) {
        return Jsoup.parse(template).getAllElements().stream()
                .filter(element -> element.hasAttr("th:replace"))
                .filter(element ->
                        element.hasAttr("th:if") || element.hasAttr("th:unless") || element.hasAttr("th:each"))
                .toList();
    }
}
