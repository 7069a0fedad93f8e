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
                .map(event -> new EventLine(
                        event,
                        requireNonNull(parties.get(event.party())),
                        requireNonNull(places.get(event.municipality())).name(),
                        href(event.source(), gatherings)))
                .toList();
    }

    private static @Nullable String href(Source source, Map<Long, PublishedGathering> gatherings) {
        PublishedGathering gathering = isGathering(source) ? gatherings.get(source.id()) : null;
        return gathering == null ? null : gathering.href();
    }

    private static boolean isGathering(Source source) {
        return source.kind() != Source.Kind.MEASURE;
    }
}
