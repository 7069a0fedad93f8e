package se.medborgarlofte.approval;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * How staff look through a list of agreements or promises, as it stands in the address. What cannot be read is ignored:
 * an old link still shows a list.
 *
 * @param q words of the title
 * @param lage a {@link Stage}
 * @param ordna an {@link Order}
 * @param sida the page, from 1
 */
public record ListFilter(
        @Nullable String q,
        @Nullable String lage,
        @Nullable String ordna,
        @Nullable String sida) {

    private static final int PAGE_SIZE = 25;
    private static final int LONGEST_TEXT = 100;

    /** What the rows are sorted by. */
    public enum Order {
        CHANGED(Sort.by(Sort.Direction.DESC, "changedAt")),
        TITLE(Sort.by("title")),
        START(Sort.by(Sort.Direction.DESC, "startsOn"));

        private final Sort sort;

        Order(Sort sort) {
            this.sort = sort.and(Sort.by(Sort.Direction.DESC, "id"));
        }
    }

    public String text() {
        String text = q == null ? "" : q.strip();
        return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    }

    /** The one that was chosen, or all that are in use. */
    public Set<Stage> stages() {
        return chosen().map(Set::of).orElseGet(Stage::inUse);
    }

    private Optional<Stage> chosen() {
        return Arrays.stream(Stage.values())
                .filter(stage -> stage.name().equals(lage))
                .findFirst();
    }

    public Pageable page() {
        Order order = Arrays.stream(Order.values())
                .filter(known -> known.name().equals(ordna))
                .findFirst()
                .orElse(Order.CHANGED);
        int number = sida != null && sida.matches("[1-9]\\d{0,5}") ? Integer.parseInt(sida) : 1;
        return PageRequest.of(number - 1, PAGE_SIZE, order.sort);
    }

    /** The address of this list without its page. */
    public String href(String base) {
        UriComponentsBuilder href = UriComponentsBuilder.fromPath(base);
        if (!text().isEmpty()) {
            href.queryParam("q", "{q}");
        }
        chosen().ifPresent(stage -> href.queryParam("lage", stage));
        if (ordna != null && ordna.matches("[A-Z]+")) {
            href.queryParam("ordna", ordna);
        }
        return text().isEmpty()
                ? href.build().toUriString()
                : href.encode().buildAndExpand(text()).toUriString();
    }
}
