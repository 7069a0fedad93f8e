package se.medborgarlofte.testing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Follows every link of the program under one address, so that no page is forgotten in a list; not what says its type. */
public final class Walk {

    private Walk() {}

    /** Looks at one page. */
    @FunctionalInterface
    public interface Visit {

        /** @return the page, or nothing where its links are not to be followed */
        @Nullable
        Document to(String path) throws Exception;
    }

    /**
     * @param within where one begins, and how every address begins
     * @param ofAKind how many addresses are visited that differ in numbers and values only
     * @return the addresses visited, in order
     */
    public static Set<String> from(String within, int ofAKind, Visit visit) throws Exception {
        Set<String> visited = new LinkedHashSet<>();
        Map<String, Integer> kinds = new HashMap<>();
        Deque<String> ahead = new ArrayDeque<>(List.of(within));
        while (!ahead.isEmpty()) {
            String path = ahead.removeFirst();
            if (visited.contains(path) || kinds.merge(kind(path), 1, Integer::sum) > ofAKind) {
                continue;
            }
            visited.add(path);
            Document page = visit.to(path);
            if (page != null) {
                page.select("a[href^=/]:not([download]):not([type])").eachAttr("href").stream()
                        .map(href -> href.replaceFirst("#.*", ""))
                        .filter(href -> href.startsWith(within))
                        .forEach(ahead::addLast);
            }
        }
        return visited;
    }

    /** The address without its numbers and without the values of its parameters. */
    public static String kind(String path) {
        return path.replaceAll("=[^&]*", "=").replaceAll("\\d+", "N");
    }
}
