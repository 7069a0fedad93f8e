package se.medborgarlofte.site;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.agreement.PublishedAgreement;
import se.medborgarlofte.agreement.PublishedAgreements;
import se.medborgarlofte.dialogue.PublishedDialogue;
import se.medborgarlofte.history.Version;
import se.medborgarlofte.organisation.MunicipalitySummary;
import se.medborgarlofte.promise.CountedBy;
import se.medborgarlofte.promise.PublishedPromise;
import se.medborgarlofte.promise.PublishedPromises;
import se.medborgarlofte.promise.TargetProgress;
import se.medborgarlofte.question.PublishedAnswers;
import se.medborgarlofte.shared.Moved;
import se.medborgarlofte.shared.NotFound;
import se.medborgarlofte.shared.Period;
import se.medborgarlofte.shared.Ref;
import se.medborgarlofte.shared.SwedishTime;

/** Reads the page of a promise, in a constant number of statements. */
@Service
@Transactional(readOnly = true)
public class PromisePages {

    private static final int SAID = 10;

    private final Frames frames;
    private final PublishedAgreements agreements;
    private final PublishedPromises promises;
    private final PublishedDialogue dialogue;
    private final EventLines lines;
    private final Verdicts verdicts;
    private final PublishedAnswers answers;
    private final SwedishTime time;

    PromisePages(
            Frames frames,
            PublishedAgreements agreements,
            PublishedPromises promises,
            PublishedDialogue dialogue,
            EventLines lines,
            Verdicts verdicts,
            PublishedAnswers answers,
            SwedishTime time) {
        this.frames = frames;
        this.agreements = agreements;
        this.promises = promises;
        this.dialogue = dialogue;
        this.lines = lines;
        this.verdicts = verdicts;
        this.answers = answers;
        this.time = time;
    }

    /**
     * @throws NotFound where nothing of that name is published, or no such events
     * @throws Moved where another municipality's is its address
     */
    public PromisePage of(String asked, String slug, EventChoice choice) {
        MunicipalitySummary municipality = frames.municipality(asked);
        PublishedPromise promise = promises.find(municipality.id(), slug)
                .orElseThrow(() -> new NotFound("promise " + slug + " in " + asked));
        PublishedAgreement agreement = agreements
                .find(promise.agreement())
                .orElseThrow(() -> new IllegalStateException("a promise without agreement: " + promise.id()));
        Map<Long, String> slugs = frames.slugs(List.of(promise.homeMunicipality(), agreement.homeMunicipality()));
        String href = promise.path(requireNonNull(slugs.get(promise.homeMunicipality())));
        if (promise.homeMunicipality() != municipality.id()) {
            throw new Moved(href);
        }
        Link agreementLink = new Link(
                agreement.content().title(),
                Frames.agreement(requireNonNull(slugs.get(agreement.homeMunicipality())), agreement.slug()));
        return page(municipality, promise, href, agreement, agreementLink, choice);
    }

    /** The page with a promise and agreement that are given; everything around them as it is published. */
    PromisePage page(
            MunicipalitySummary municipality,
            PublishedPromise promise,
            String href,
            PublishedAgreement agreement,
            Link agreementLink,
            EventChoice choice) {
        return new PromisePage(
                frames.senders(municipality),
                municipality,
                promise,
                href,
                agreement,
                agreementLink,
                dialogue.inPromises(List.of(promise.id())).getOrDefault(promise.id(), List.of()),
                events(promise, choice),
                versions(promise),
                verdicts.in(promise.homeMunicipality()).lines().get(promise.id()),
                answers.ofPromise(promise.id(), SAID),
                promise.holdsOn(time.today()));
    }

    private EventList events(PublishedPromise promise, EventChoice choice) {
        TargetProgress target = target(promise, choice);
        Period days = target == null ? null : days(target, choice);
        Period all = promise.counted();
        Ref place = target == null ? null : place(promise, choice);
        CountedBy figure = target == null
                ? null
                : CountedBy.of(target.target(), all, days == null ? all : days, place == null ? null : place.id());
        int total = promises.countEvents(promise, figure);
        int offset = EventList.offset(choice.page(), total);
        List<EventLine> events = lines.of(promises.events(promise, figure, offset, EventList.SIZE), Map.of());
        return new EventList(events, total, choice.page(), target, days, place);
    }

    private static @Nullable TargetProgress target(PublishedPromise promise, EventChoice choice) {
        Integer key = choice.target();
        return key == null
                ? null
                : promise.progress().targets().stream()
                        .filter(each -> each.target().key() == key)
                        .findFirst()
                        .orElseThrow(() -> new NotFound("target " + key + " of promise " + promise.id()));
    }

    private static @Nullable Period days(TargetProgress target, EventChoice choice) {
        LocalDate from = choice.from();
        return from == null
                ? null
                : target.allPeriods().stream()
                        .filter(period -> period.start().equals(from))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("a period from " + from));
    }

    private static @Nullable Ref place(PublishedPromise promise, EventChoice choice) {
        Long municipality = choice.municipality();
        return municipality == null
                ? null
                : promise.content().municipalities().stream()
                        .filter(place -> place.id() == municipality)
                        .findFirst()
                        .orElseThrow(() -> new NotFound("municipality " + municipality + " of " + promise.id()));
    }

    private List<Version> versions(PublishedPromise promise) {
        List<Version> versions = new ArrayList<>(promises.versions(promise.id()));
        Collections.reverse(versions);
        return versions;
    }
}
