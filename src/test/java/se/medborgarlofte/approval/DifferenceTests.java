package se.medborgarlofte.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.medborgarlofte.approval.Difference.Piece;

/** A reader of a difference sees both texts whole, and only that marked which the other lacks. */
class DifferenceTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Minst tre möten per år | Minst fyra möten per år | Minst [tre ]möten per år | Minst [fyra ]möten per år
                    ett två                | ett två tre             | ett två                  | ett två [tre]
                    ett två tre            | två tre                 | [ett ]två tre            | två tre
                    ett två                | två ett                 | [ett ]två                | två [ett]
                    allt                   | nytt                    | [allt]                   | [nytt]
                    """)
    void marksTheWordsThatTheOtherLacks(String before, String now, String marked, String markedNow) {
        Difference difference =
                Difference.between(Map.of("x", before), Map.of("x", now)).get(0);
        assertThat(marked(difference.before())).isEqualTo(marked);
        assertThat(marked(difference.now())).isEqualTo(markedNow);
    }

    @Test
    void namesOnlyTheFieldsThatDifferInTheirOrder() {
        Map<String, String> now = new LinkedHashMap<>();
        now.put("c", "ett");
        now.put("b", "samma");
        now.put("a", "ny");
        List<Difference> found = Difference.between(Map.of("b", "samma", "c", "två", "gone", "borta"), now);
        assertThat(found).extracting(Difference::label).containsExactly("c", "a", "gone");
        assertThat(found.get(1).before()).isEmpty();
        assertThat(found.get(2).now()).isEmpty();
    }

    @Test
    void takesOnALongTextWithoutWords() {
        String before = "a ".repeat(3000) + "x " + "c ".repeat(3000);
        String now = "b ".repeat(3000) + "x " + "d ".repeat(3000);
        assertThat(Difference.between(Map.of("x", before), Map.of("x", now))).hasSize(1);
    }

    @Property
    void showsBothTextsWholeAndTheSameWordsUnmarked(@ForAll("texts") String before, @ForAll("texts") String now) {
        for (Difference difference : Difference.between(Map.of("x", before), Map.of("x", now))) {
            assertThat(whole(difference.before())).isEqualTo(before);
            assertThat(whole(difference.now())).isEqualTo(now);
            assertThat(kept(difference.before())).isEqualTo(kept(difference.now()));
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("tre", "möten", "per", "år", "år.", "\n", " ")
                .list()
                .ofMaxSize(9)
                .map(words -> String.join(" ", words));
    }

    private static String marked(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.changed() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }

    private static String whole(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    private static String kept(List<Piece> pieces) {
        return pieces.stream()
                .filter(piece -> !piece.changed())
                .map(Piece::text)
                .collect(Collectors.joining(" "))
                .replaceAll("\\s+", " ")
                .strip();
    }
}
