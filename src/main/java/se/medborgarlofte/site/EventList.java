package se.medborgarlofte.site;

import java.util.List;

/**
 * One page of the events of a promise, the latest first.
 *
 * @param total of all pages
 * @param page from 1
 */
public record EventList(List<EventLine> lines, int total, int page) {

    static final int SIZE = 20;

    public int pages() {
        return Math.max(1, (total + SIZE - 1) / SIZE);
    }
}
