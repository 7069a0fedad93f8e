package se.medborgarlofte.approval;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The longest row of words that two texts have in common, each word with the space after it.
 *
 * @param keptBefore of each word of the first text whether the second has it too, in the same order
 */
record CommonWords(List<String> before, List<String> now, boolean[] keptBefore, boolean[] keptNow) {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("(?<=\\s)(?=\\S)");

    /** Beyond this many comparisons what lies between the common beginning and end is taken for changed. */
    private static final long MOST_COMPARISONS = 4_000_000;

    static CommonWords of(String before, String now) {
        CommonWords texts = new CommonWords(words(before), words(now));
        int start = texts.keepStart();
        int end = texts.keepEnd(start);
        texts.keepBetween(start, end);
        return texts;
    }

    private CommonWords(List<String> before, List<String> now) {
        this(before, now, new boolean[before.size()], new boolean[now.size()]);
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(BETWEEN_WORDS.split(text));
    }

    private int keepStart() {
        int start = 0;
        while (start < Math.min(before.size(), now.size()) && same(start, start)) {
            keep(start, start);
            start++;
        }
        return start;
    }

    /** @return how many at the end are the same */
    private int keepEnd(int start) {
        int end = 0;
        while (end < Math.min(before.size(), now.size()) - start
                && same(before.size() - 1 - end, now.size() - 1 - end)) {
            keep(before.size() - 1 - end, now.size() - 1 - end);
            end++;
        }
        return end;
    }

    private void keepBetween(int start, int end) {
        int rows = before.size() - start - end;
        int columns = now.size() - start - end;
        if ((long) rows * columns > MOST_COMPARISONS) {
            return;
        }
        int[][] longest = new int[rows + 1][columns + 1];
        for (int row = rows - 1; row >= 0; row--) {
            for (int column = columns - 1; column >= 0; column--) {
                longest[row][column] = same(start + row, start + column)
                        ? longest[row + 1][column + 1] + 1
                        : Math.max(longest[row + 1][column], longest[row][column + 1]);
            }
        }
        int row = 0;
        int column = 0;
        while (row < rows && column < columns) {
            if (same(start + row, start + column)) {
                keep(start + row++, start + column++);
            } else if (longest[row + 1][column] >= longest[row][column + 1]) {
                row++;
            } else {
                column++;
            }
        }
    }

    private boolean same(int one, int other) {
        return before.get(one).strip().equals(now.get(other).strip());
    }

    private void keep(int one, int other) {
        keptBefore[one] = true;
        keptNow[other] = true;
    }
}
