package se.medborgarlofte.site;

import org.jspecify.annotations.Nullable;
import se.medborgarlofte.promise.PublishedPromise;

/**
 * A promise in a list, with its canonical address.
 *
 * @param here the municipality whose own figures are shown; null for those of all
 */
public record PromiseItem(
        PublishedPromise promise, String href, @Nullable Long here) {

    Link link() {
        return new Link(promise.content().title(), href);
    }
}
