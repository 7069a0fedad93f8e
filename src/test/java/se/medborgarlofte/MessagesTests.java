package se.medborgarlofte;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Every text that a template or a refusal names exists, once; no text stands loose in a template. */
class MessagesTests {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Pattern KEY_IN_TEMPLATE = Pattern.compile("#\\{([a-zA-Z][a-zA-Z0-9.]+)[}(]");
    private static final Pattern KEY_IN_JAVA = Pattern.compile("\"([a-z][a-zA-Z]*\\.error\\.[a-zA-Z.]+[a-zA-Z])\"");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");
    private static final Set<String> REPLACING = Set.of("th:text", "th:utext", "th:replace");

    @Test
    void noKeyIsDefinedTwice() throws IOException {
        Map<String, String> owners = new HashMap<>();
        for (Path bundle : files(MESSAGES, ".properties")) {
            List<String> keys = Files.readAllLines(bundle).stream()
                    .filter(line -> line.matches("[a-zA-Z][\\w.]*\\s*=.*"))
                    .map(line -> line.substring(0, line.indexOf('=')).strip())
                    .toList();
            for (String key : keys) {
                assertThat(owners.put(key, bundle.toString()))
                        .as(key + " also in " + bundle)
                        .isNull();
            }
        }
        assertThat(owners).isNotEmpty();
    }

    @Test
    void everyKeyThatTemplatesAndRefusalsNameExists() throws IOException {
        Set<String> missing = new TreeSet<>();
        missing.addAll(named(Path.of("src/main/resources/templates"), ".html", KEY_IN_TEMPLATE));
        missing.addAll(named(Path.of("src/main/java"), ".java", KEY_IN_JAVA));
        assertThat(missing).isNotEmpty();
        for (Path bundle : files(MESSAGES, ".properties")) {
            missing.removeAll(load(bundle).stringPropertyNames());
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void templatesHoldNoLooseText() throws IOException {
        for (Path template : files(Path.of("src/main/resources/templates"), ".html")) {
            List<String> loose = Jsoup.parse(Files.readString(template)).body().getAllElements().stream()
                    .filter(element -> LETTERS.matcher(element.ownText()).find())
                    .filter(element -> !element.ownText().contains("[[") && !isReplaced(element))
                    .map(Element::outerHtml)
                    .toList();
            assertThat(loose).as(template.toString()).isEmpty();
        }
    }

    /** What stands inside is only seen when the template is opened as a file. */
    private static boolean isReplaced(Element element) {
        Element parent = element.parent();
        return element.attributes().asList().stream().anyMatch(attribute -> REPLACING.contains(attribute.getKey()))
                || (parent != null && isReplaced(parent));
    }

    private static Set<String> named(Path root, String suffix, Pattern pattern) throws IOException {
        Set<String> keys = new TreeSet<>();
        for (Path file : files(root, suffix)) {
            Matcher matcher = pattern.matcher(Files.readString(file).replaceAll("(?s)<!--.*?-->", ""));
            while (matcher.find()) {
                keys.add(matcher.group(1));
            }
        }
        return keys;
    }

    private static List<Path> files(Path root, String suffix) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(file -> file.toString().endsWith(suffix)).toList();
        }
    }

    private static Properties load(Path bundle) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(bundle, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
