package se.medborgarlofte.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What {@code docs/verify-history.md} tells strangers is what the program computes. */
class ChainLinkTests {

    @Test
    void computesTheExampleOfTheDescription() throws IOException {
        String digest = ChainLink.digest("000102030405060708090a0b0c0d0e0f", "Hej");
        String hash = ChainLink.hash(
                "2581",
                1,
                "OCCURRENCE",
                Map.of("quantity", 2),
                digest,
                ChainLink.NOTHING_BEFORE,
                "2026-03-16T11:00:00.000000Z",
                false);

        assertThat(Files.readString(Path.of("docs/verify-history.md"))).contains("`" + digest + "`", "`" + hash + "`");
    }
}
