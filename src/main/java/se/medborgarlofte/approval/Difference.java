package se.medborgarlofte.approval;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What became of one field from one wording to the next, so that a person sees it.
 *
 * @param label message key of the field's label
 * @param before empty where the field had no text
 * @param now empty where it has none any longer
 */
public record Difference(String label, List<Piece> before, List<Piece> now) {

    /** Some words; changed where the other wording lacks them. */
    public record Piece(String text, boolean changed) {}

    /**
     * The fields whose words differ, in their order.
     *
     * @param before the text of each field by the message key of its label
     */
    public static List<Difference> between(Map<String, String> before, Map<String, String> now) {
        Set<String> labels = new LinkedHashSet<>(now.keySet());
        labels.addAll(before.keySet());
        return labels.stream()
                .map(label -> of(label, before.getOrDefault(label, ""), now.getOrDefault(label, "")))
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private static @Nullable Difference of(String label, String before, String now) {
        if (before.equals(now)) {
            return null;
        }
        CommonWords common = CommonWords.of(before, now);
        return new Difference(
                label, pieces(common.before(), common.keptBefore()), pieces(common.now(), common.keptNow()));
    }

    private static List<Piece> pieces(List<String> words, boolean[] kept) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int word = 0; word < words.size(); word++) {
            text.append(words.get(word));
            boolean last = word + 1 == words.size();
            if (last || kept[word] != kept[word + 1]) {
                pieces.add(new Piece(text.toString(), !kept[word]));
                text.setLength(0);
            }
        }
        return pieces;
    }
}
