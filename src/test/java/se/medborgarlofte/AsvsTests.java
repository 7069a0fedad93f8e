package se.medborgarlofte;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What docs/asvs.md says is shown by a test is; each requirement stands there once. */
class AsvsTests {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\d+\\.\\d+\\.\\d+) \\| (.*) \\| (.*) \\| (.*) \\|$");
    private static final Pattern TEST = Pattern.compile("`(\\w+)`");

    private final String list;

    AsvsTests() throws IOException {
        list = Files.readString(Path.of("docs/asvs.md"));
    }

    @Test
    void namesTestsThatThereAre() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            List<String> tests = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.replace(".java", ""))
                    .toList();
            assertThat(rows().flatMap(row -> TEST.matcher(row.group(4)).results())
                            .map(test -> test.group(1)))
                    .isNotEmpty()
                    .isSubsetOf(tests);
        }
    }

    @Test
    void hasEachRequirementOnceWithAnAnswer() {
        assertThat(rows().map(row -> row.group(1))).hasSizeGreaterThan(150).doesNotHaveDuplicates();
        assertThat(rows().filter(row -> row.group(4).isBlank()).map(row -> row.group(3)))
                .allMatch(answer -> answer.contains("not met") && answer.contains("because"));
    }

    private Stream<MatchResult> rows() {
        return ROW.matcher(list).results();
    }
}
