package se.medborgarlofte.dialogue.web;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.web.util.UriComponentsBuilder;
import se.medborgarlofte.dialogue.GatheringState;

/**
 * How staff look through a list, as it stands in the address. What cannot be read is ignored.
 *
 * @param q words of the topic
 * @param lage a {@link GatheringState}
 * @param sida the page, from 1
 */
record GatheringFilter(
        @Nullable String q, @Nullable String lage, @Nullable String sida) {

    private static final int PAGE_SIZE = 25;
    private static final int LONGEST_TEXT = 100;

    String text() {
        String text = q == null ? "" : q.strip();
        return text.substring(0, Math.min(text.length(), LONGEST_TEXT));
    }

    Set<GatheringState> states() {
        Set<GatheringState> states = EnumSet.allOf(GatheringState.class);
        states.removeIf(state -> !state.name().equals(lage));
        return states;
    }

    Pageable page() {
        int number = sida != null && sida.matches("[1-9]\\d{0,5}") ? Integer.parseInt(sida) : 1;
        return PageRequest.of(number - 1, PAGE_SIZE);
    }

    /** The address of this list without its page. */
    String href(String base) {
        UriComponentsBuilder href = UriComponentsBuilder.fromPath(base);
        states().forEach(state -> href.queryParam("lage", state));
        if (text().isEmpty()) {
            return href.build().toUriString();
        }
        return href.queryParam("q", "{q}").encode().buildAndExpand(text()).toUriString();
    }
}
