package se.medborgarlofte;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files stay small enough to be read in one go. */
class SizeTests {

    private static final int NEVER_OVER = 300;
    private static final int SELDOM_OVER = 180;

    @Test
    void noFileIsLongAndFewAreLongish() throws IOException {
        Map<String, Long> lines = new TreeMap<>();
        for (Path root :
                List.of(Path.of("src/main/java"), Path.of("src/main/resources/templates"), Path.of("src/test/java"))) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(SizeTests::isSource).toList()) {
                    try (Stream<String> content = Files.lines(file)) {
                        lines.put(file.toString(), content.count());
                    }
                }
            }
        }
        assertThat(lines).isNotEmpty();
        assertThat(lines).allSatisfy((file, count) -> assertThat(count).as(file).isLessThan(NEVER_OVER));
        long longish =
                lines.values().stream().filter(count -> count > SELDOM_OVER).count();
        assertThat(longish * 20)
                .as("files over %d lines, times 20", SELDOM_OVER)
                .isLessThanOrEqualTo(lines.size());
    }

    private static boolean isSource(Path file) {
        return file.toString().endsWith(".java") || file.toString().endsWith(".html");
    }
}
