package se.medborgarlofte.dialogue.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import se.medborgarlofte.dialogue.GatheringKind;
import se.medborgarlofte.dialogue.GatheringSearch;

/**
 * How staff look through a list, as it stands in the address. What cannot be read is ignored.
 *
 * @param q words of the topic
 * @param kommun id of the municipality
 * @param lage a {@link GatheringSearch.State}
 * @param ordna a {@link GatheringSearch.Sort}
 * @param sida the page, from 1
 */
record GatheringFilter(
        @Nullable String q,
        @Nullable String kommun,
        @Nullable String lage,
        @Nullable String ordna,
        @Nullable String sida) {

    private static final int LONGEST_TEXT = 100;

    GatheringSearch search(GatheringKind kind) {
        GatheringSearch.Sort sort = Typed.constant(GatheringSearch.Sort.values(), ordna);
        return new GatheringSearch(
                kind,
                text(),
                municipality(),
                Typed.constant(GatheringSearch.State.values(), lage),
                Objects.requireNonNullElse(sort, GatheringSearch.Sort.LATEST),
                sida != null && sida.matches("[1-9]\\d{0,5}") ? Integer.parseInt(sida) : 1);
    }

    /** The address of the list of this kind with the same choices, without its page. */
    String href(GatheringKind kind) {
        GatheringSearch search = search(kind);
        UriComponentsBuilder href = UriComponentsBuilder.fromPath(GatheringController.base(kind.path()))
                .queryParam("ordna", search.sort());
        if (search.municipality() != null) {
            href.queryParam("kommun", search.municipality());
        }
        if (search.state() != null) {
            href.queryParam("lage", search.state());
        }
        return href.queryParam("q", "{q}")
                .encode()
                .buildAndExpand(search.text())
                .toUriString();
    }

    private String text() {
        String text = q == null ? "" : q.strip();
        return text.substring(0, Math.min(text.length(), LONGEST_TEXT));
    }

    private @Nullable Long municipality() {
        return kommun != null && kommun.matches("\\d{1,18}") ? Long.valueOf(kommun) : null;
    }
}
