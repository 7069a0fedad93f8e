package se.medborgarlofte.site;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.agreement.PublishedAgreement;
import se.medborgarlofte.agreement.PublishedAgreements;
import se.medborgarlofte.history.Version;
import se.medborgarlofte.organisation.MunicipalitySummary;
import se.medborgarlofte.promise.PublicEvent;
import se.medborgarlofte.promise.PublishedPromise;
import se.medborgarlofte.promise.PublishedPromises;
import se.medborgarlofte.shared.NotFound;

/** Reads the page of a promise, in a constant number of statements. */
@Service
@Transactional(readOnly = true)
public class PromisePages {

    private final Frames frames;
    private final PublishedAgreements agreements;
    private final PublishedPromises promises;

    PromisePages(Frames frames, PublishedAgreements agreements, PublishedPromises promises) {
        this.frames = frames;
        this.agreements = agreements;
        this.promises = promises;
    }

    /**
     * @param eventPage which page of its events, from 1
     * @throws NotFound where nothing of that name is published, or there are not so many pages
     * @throws Moved where another municipality's is its address
     */
    public PromisePage of(String asked, String slug, int eventPage) {
        MunicipalitySummary municipality = frames.municipality(asked);
        PublishedPromise promise = promises.find(municipality.id(), slug)
                .orElseThrow(() -> new NotFound("promise " + slug + " in " + asked));
        PublishedAgreement agreement = agreements
                .find(promise.agreement())
                .orElseThrow(() -> new IllegalStateException("a promise without agreement: " + promise.id()));
        Map<Long, String> slugs = frames.slugs(List.of(promise.homeMunicipality(), agreement.homeMunicipality()));
        String href = Frames.promise(requireNonNull(slugs.get(promise.homeMunicipality())), slug);
        if (promise.homeMunicipality() != municipality.id()) {
            throw new Moved(href);
        }
        return new PromisePage(
                frames.senders(municipality),
                municipality,
                promise,
                href,
                agreement,
                new Link(
                        agreement.content().title(),
                        Frames.agreement(requireNonNull(slugs.get(agreement.homeMunicipality())), agreement.slug())),
                events(promise, eventPage),
                versions(promise));
    }

    private EventList events(PublishedPromise promise, int page) {
        int total = promises.countEvents(promise);
        EventList shape = new EventList(List.of(), total, page);
        if (page < 1 || page > shape.pages()) {
            throw new NotFound("page " + page + " of the events of promise " + promise.id());
        }
        List<PublicEvent> events = promises.events(promise, (page - 1) * EventList.SIZE, EventList.SIZE);
        Map<Long, String> parties =
                frames.partyNames(events.stream().map(PublicEvent::party).collect(Collectors.toSet()));
        Map<Long, MunicipalitySummary> places =
                frames.byId(events.stream().map(PublicEvent::municipality).collect(Collectors.toSet()));
        List<EventLine> lines = events.stream()
                .map(event -> new EventLine(
                        event,
                        requireNonNull(parties.get(event.party())),
                        requireNonNull(places.get(event.municipality())).name()))
                .toList();
        return new EventList(lines, total, page);
    }

    private List<Version> versions(PublishedPromise promise) {
        List<Version> versions = new ArrayList<>(promises.versions(promise.id()));
        Collections.reverse(versions);
        return versions;
    }
}
