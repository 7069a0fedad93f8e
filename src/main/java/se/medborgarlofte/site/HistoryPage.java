package se.medborgarlofte.site;

import java.util.List;
import se.medborgarlofte.history.ChainHead;
import se.medborgarlofte.history.ChainLink;
import se.medborgarlofte.organisation.MunicipalitySummary;
import se.medborgarlofte.organisation.Senders;

/**
 * The public history of a municipality, page by page.
 *
 * @param links the newest first
 * @param page from 1
 */
public record HistoryPage(
        Senders senders, MunicipalitySummary municipality, ChainHead head, List<ChainLink> links, int page) {

    static final int SIZE = 50;

    public String href() {
        return senders.href() + "/historik";
    }

    public int pages() {
        return Math.max(1, (head.number() + SIZE - 1) / SIZE);
    }

    /** The way here. */
    public List<Link> trail() {
        return List.of(new Link(municipality.name(), senders.href()));
    }
}
