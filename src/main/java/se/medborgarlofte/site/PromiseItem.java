package se.medborgarlofte.site;

import org.jspecify.annotations.Nullable;
import se.medborgarlofte.promise.PublishedPromise;

/**
 * A promise in a list, with its canonical address.
 *
 * @param here the municipality whose own figures are shown; null for those of all
 * @param verdict of the latest follow-up; null before there is one
 */
public record PromiseItem(
        PublishedPromise promise,
        String href,
        @Nullable Long here,
        @Nullable VerdictLine verdict) {

    Link link() {
        return new Link(promise.content().title(), href);
    }
}
