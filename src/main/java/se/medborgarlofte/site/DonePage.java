package se.medborgarlofte.site;

import java.util.List;
import se.medborgarlofte.organisation.MunicipalitySummary;
import se.medborgarlofte.organisation.Senders;

/** What was done in a municipality for its promises, page by page. */
public record DonePage(Senders senders, MunicipalitySummary municipality, EventList events) {

    public String href() {
        return senders.href() + "/gjort";
    }

    /** The way here. */
    public List<Link> trail() {
        return List.of(new Link(municipality.name(), senders.href()));
    }
}
