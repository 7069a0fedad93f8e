package se.medborgarlofte.site;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.medborgarlofte.dialogue.PublishedDialogue;
import se.medborgarlofte.dialogue.PublishedGathering;
import se.medborgarlofte.measure.PublicMeasures;
import se.medborgarlofte.organisation.MunicipalitySummary;
import se.medborgarlofte.promise.PublicEvent;
import se.medborgarlofte.promise.Source;

/** Gives events the names and ways that their ids stand for, however many, in as many statements. */
@Component
class EventLines {

    private final Frames frames;
    private final PublishedDialogue dialogue;
    private final PublicMeasures measures;

    EventLines(Frames frames, PublishedDialogue dialogue, PublicMeasures measures) {
        this.frames = frames;
        this.dialogue = dialogue;
        this.measures = measures;
    }

    /** @param promises the ways to promises that are told of, by id */
    List<EventLine> of(List<PublicEvent> events, Map<Long, Link> promises) {
        Map<Long, String> parties =
                frames.partyNames(events.stream().map(PublicEvent::party).collect(Collectors.toSet()));
        Map<Long, MunicipalitySummary> places =
                frames.byId(events.stream().map(PublicEvent::municipality).collect(Collectors.toSet()));
        Map<Long, PublishedGathering> gatherings = dialogue.byIds(sources(events, false));
        Map<Long, PublicMeasures.ReleasedText> texts = measures.publicTexts(sources(events, true));
        return events.stream()
                .map(event -> isMeasure(event)
                        ? new EventLine(
                                event,
                                requireNonNull(parties.get(event.party())),
                                requireNonNull(places.get(event.municipality())).name(),
                                null,
                                links(event, promises),
                                texts.get(event.source().id()))
                        : line(
                                event,
                                requireNonNull(gatherings.get(event.source().id())),
                                links(event, promises)))
                .toList();
    }

    /** Who invited together, and for whom, stands with the meeting; the ledger names the first. */
    private static EventLine line(PublicEvent event, PublishedGathering gathering, List<Link> promises) {
        return new EventLine(
                event,
                String.join(", ", gathering.organisers()),
                String.join(", ", gathering.places()),
                gathering.href(),
                promises,
                null);
    }

    private static List<Link> links(PublicEvent event, Map<Long, Link> promises) {
        return event.promises().stream()
                .sorted()
                .flatMap(id -> Stream.ofNullable(promises.get(id)))
                .toList();
    }

    private static Set<Long> sources(List<PublicEvent> events, boolean measures) {
        return events.stream()
                .filter(event -> isMeasure(event) == measures)
                .map(event -> event.source().id())
                .collect(Collectors.toSet());
    }

    private static boolean isMeasure(PublicEvent event) {
        return event.source().kind() == Source.Kind.MEASURE;
    }
}
