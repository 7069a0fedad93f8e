package se.medborgarlofte.site;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.agreement.PublishedAgreement;
import se.medborgarlofte.agreement.PublishedAgreements;
import se.medborgarlofte.dialogue.PublishedDialogue;
import se.medborgarlofte.measure.PublicMeasures;
import se.medborgarlofte.news.PublishedNews;
import se.medborgarlofte.organisation.MunicipalitySummary;
import se.medborgarlofte.promise.PublicEvent;
import se.medborgarlofte.promise.PublishedPromise;
import se.medborgarlofte.promise.PublishedPromises;
import se.medborgarlofte.question.PublishedAnswers;
import se.medborgarlofte.shared.SwedishTime;

/** Reads the page of a municipality, in a constant number of statements. */
@Service
@Transactional(readOnly = true)
public class MunicipalityPages {

    private static final int LATEST = 5;
    private static final int SAID = 3;
    private static final int LATEST_NEWS = 3;

    private final Frames frames;
    private final PublishedAgreements agreements;
    private final PublishedPromises promises;
    private final PublishedDialogue dialogue;
    private final PublicMeasures measures;
    private final PublishedNews news;
    private final EventLines lines;
    private final Verdicts verdicts;
    private final PublishedAnswers answers;
    private final SwedishTime time;

    MunicipalityPages(
            Frames frames,
            PublishedAgreements agreements,
            PublishedPromises promises,
            PublishedDialogue dialogue,
            PublicMeasures measures,
            PublishedNews news,
            EventLines lines,
            Verdicts verdicts,
            PublishedAnswers answers,
            SwedishTime time) {
        this.frames = frames;
        this.agreements = agreements;
        this.promises = promises;
        this.dialogue = dialogue;
        this.measures = measures;
        this.news = news;
        this.lines = lines;
        this.verdicts = verdicts;
        this.answers = answers;
        this.time = time;
    }

    /** @throws se.medborgarlofte.shared.NotFound for a municipality that does not take part */
    public MunicipalityPage of(String slug) {
        MunicipalitySummary municipality = frames.municipality(slug);
        LocalDate today = time.today();
        List<AgreementItem> all = agreements(municipality);
        List<AgreementItem> current =
                all.stream().filter(item -> item.agreement().isCurrent(today)).toList();
        List<AgreementItem> coming =
                all.stream().filter(item -> item.agreement().isComing(today)).toList();
        List<AgreementItem> ended = new ArrayList<>(
                all.stream().filter(item -> item.agreement().hasEnded(today)).toList());
        AgreementItem expired = !current.isEmpty()
                ? null
                : ended.stream()
                        .filter(item -> !item.agreement().content().period().isAfter(today))
                        .findFirst()
                        .orElse(null);
        ended.remove(expired);
        return new MunicipalityPage(
                frames.senders(municipality),
                municipality,
                current,
                expired,
                coming,
                List.copyOf(ended),
                Rollup.of(all.stream().flatMap(item -> item.promises().stream()).toList()),
                dialogue.coming(municipality.id()),
                measures.plannedPublic(municipality.id()),
                lines.of(promises.doneIn(municipality.id(), 0, LATEST), links(all)),
                answers.in(municipality.id(), 0, SAID),
                news.latest(municipality, LATEST_NEWS));
    }

    /**
     * @param number of the page, from 1
     * @throws se.medborgarlofte.shared.NotFound for a municipality that does not take part, and for no such page
     */
    public DonePage done(String slug, int number) {
        MunicipalitySummary municipality = frames.municipality(slug);
        int total = promises.countDoneIn(municipality.id());
        List<PublicEvent> events = promises.doneIn(municipality.id(), EventList.offset(number, total), EventList.SIZE);
        List<EventLine> done = lines.of(events, links(agreements(municipality)));
        return new DonePage(
                frames.senders(municipality), municipality, new EventList(done, total, number, null, null, null));
    }

    private List<AgreementItem> agreements(MunicipalitySummary municipality) {
        List<PublishedAgreement> published = agreements.in(municipality.id());
        List<PublishedPromise> promised = promises.in(municipality.id());
        Map<Long, String> slugs = frames.slugs(Stream.concat(
                        published.stream().map(PublishedAgreement::homeMunicipality),
                        promised.stream().map(PublishedPromise::homeMunicipality))
                .toList()
                .stream()
                .distinct()
                .toList());
        Verdicts.Said said = verdicts.in(municipality.id());
        Map<Long, List<PromiseItem>> byAgreement = promised.stream()
                .collect(Collectors.groupingBy(
                        PublishedPromise::agreement,
                        Collectors.mapping(
                                promise -> item(promise, slugs, municipality.id(), said.lines()),
                                Collectors.toList())));
        return published.stream()
                .map(agreement -> new AgreementItem(
                        agreement,
                        Frames.agreement(requireNonNull(slugs.get(agreement.homeMunicipality())), agreement.slug()),
                        byAgreement.getOrDefault(agreement.id(), List.of()),
                        said.waiting(agreement, time.today())))
                .toList();
    }

    private static Map<Long, Link> links(List<AgreementItem> agreements) {
        return agreements.stream()
                .flatMap(agreement -> agreement.promises().stream())
                .collect(Collectors.toMap(item -> item.promise().id(), PromiseItem::link));
    }

    static PromiseItem item(
            PublishedPromise promise, Map<Long, String> slugs, @Nullable Long here, Map<Long, VerdictLine> said) {
        return new PromiseItem(
                promise,
                promise.path(requireNonNull(slugs.get(promise.homeMunicipality()))),
                here,
                said.get(promise.id()));
    }
}
