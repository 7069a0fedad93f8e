package se.medborgarlofte.site;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.medborgarlofte.dialogue.PublishedDialogue;
import se.medborgarlofte.dialogue.PublishedGathering;
import se.medborgarlofte.organisation.MunicipalitySummary;
import se.medborgarlofte.promise.PublicEvent;
import se.medborgarlofte.promise.Source;

/** Gives events the names and ways that their ids stand for, however many, in as many statements. */
@Component
class EventLines {

    private final Frames frames;
    private final PublishedDialogue dialogue;

    EventLines(Frames frames, PublishedDialogue dialogue) {
        this.frames = frames;
        this.dialogue = dialogue;
    }

    List<EventLine> of(List<PublicEvent> events) {
        Map<Long, String> parties =
                frames.partyNames(events.stream().map(PublicEvent::party).collect(Collectors.toSet()));
        Map<Long, MunicipalitySummary> places =
                frames.byId(events.stream().map(PublicEvent::municipality).collect(Collectors.toSet()));
        Map<Long, PublishedGathering> gatherings = dialogue.byIds(events.stream()
                .map(PublicEvent::source)
                .filter(EventLines::isGathering)
                .map(Source::id)
                .collect(Collectors.toSet()));
        return events.stream()
                .map(event -> line(
                        event,
                        requireNonNull(parties.get(event.party())),
                        requireNonNull(places.get(event.municipality())).name(),
                        isGathering(event.source())
                                ? gatherings.get(event.source().id())
                                : null))
                .toList();
    }

    /** Who invited together, and for whom, stands with the meeting; the ledger names the first. */
    private static EventLine line(
            PublicEvent event, String party, String municipality, @Nullable PublishedGathering gathering) {
        return gathering == null
                ? new EventLine(event, party, municipality, null)
                : new EventLine(
                        event,
                        String.join(", ", gathering.organisers()),
                        String.join(", ", gathering.places()),
                        gathering.href());
    }

    private static boolean isGathering(Source source) {
        return source.kind() != Source.Kind.MEASURE;
    }
}
