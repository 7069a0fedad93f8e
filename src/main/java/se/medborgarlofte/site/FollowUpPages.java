package se.medborgarlofte.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.followup.PublishedFollowUp;
import se.medborgarlofte.followup.PublishedFollowUps;
import se.medborgarlofte.history.Chains;
import se.medborgarlofte.organisation.MunicipalitySummary;
import se.medborgarlofte.shared.Moved;
import se.medborgarlofte.shared.NotFound;
import se.medborgarlofte.shared.SwedishTime;

/** Reads the page of a follow-up, in a constant number of statements. */
@Service
@Transactional(readOnly = true)
public class FollowUpPages {

    private final Frames frames;
    private final PublishedFollowUps rounds;
    private final Chains chains;
    private final SwedishTime time;

    FollowUpPages(Frames frames, PublishedFollowUps rounds, Chains chains, SwedishTime time) {
        this.frames = frames;
        this.rounds = rounds;
        this.chains = chains;
        this.time = time;
    }

    /**
     * @throws NotFound where nothing of that name is published
     * @throws Moved where another municipality's is its address
     */
    public FollowUpPage of(String asked, String slug) {
        MunicipalitySummary municipality = frames.municipality(asked);
        PublishedFollowUp round = rounds.find(municipality.id(), slug)
                .orElseThrow(() -> new NotFound("follow-up " + slug + " in " + asked));
        if (round.homeMunicipality() != municipality.id()) {
            throw new Moved(href(
                    Objects.requireNonNull(
                            frames.slugs(List.of(round.homeMunicipality())).get(round.homeMunicipality())),
                    slug));
        }
        LocalDate today = time.today();
        return new FollowUpPage(
                frames.senders(municipality),
                municipality,
                round,
                rounds.since(round),
                round.isLate(today),
                round.days(today),
                chains.head(municipality.id()));
    }

    static String href(String municipality, String slug) {
        return "/" + municipality + "/uppfoljningar/" + slug;
    }
}
