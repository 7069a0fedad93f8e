package se.medborgarlofte.site;

import java.util.List;
import se.medborgarlofte.followup.PublishedFollowUp;
import se.medborgarlofte.followup.Since;
import se.medborgarlofte.history.ChainHead;
import se.medborgarlofte.organisation.MunicipalitySummary;
import se.medborgarlofte.organisation.Senders;

/**
 * The page of a follow-up.
 *
 * @param since what became different of its figures after they were frozen
 * @param late whether citizens should have been told of it, and were not
 * @param days since it was published
 */
public record FollowUpPage(
        Senders senders,
        MunicipalitySummary municipality,
        PublishedFollowUp round,
        List<Since> since,
        boolean late,
        long days,
        ChainHead head) {

    /** The way here. */
    public List<Link> trail() {
        return List.of(new Link(municipality.name(), senders.href()));
    }
}
