package se.medborgarlofte.site;

import se.medborgarlofte.promise.PublishedPromise;

/** A promise in a list, with its canonical address. */
public record PromiseItem(PublishedPromise promise, String href) {

    Link link() {
        return new Link(promise.content().title(), href);
    }
}
