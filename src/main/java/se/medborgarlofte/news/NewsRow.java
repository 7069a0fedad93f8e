package se.medborgarlofte.news;

import java.time.Instant;

/**
 * A news item in the list of staff.
 *
 * @param waits whether it says something that the public does not read yet
 */
public record NewsRow(long id, long municipality, String title, NewsState state, boolean waits, Instant changedAt) {

    static NewsRow of(NewsItem item) {
        return new NewsRow(
                item.id(), item.municipality(), item.content().title(), item.state(), item.waits(), item.changedAt());
    }
}
