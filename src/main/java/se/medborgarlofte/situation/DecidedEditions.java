package se.medborgarlofte.situation;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.organisation.Municipalities;
import se.medborgarlofte.organisation.MunicipalitySummary;
import se.medborgarlofte.shared.Ref;

/** What other texts may rest on: the editions that are decided, and the problems of the newest ones. */
@Service
@Transactional(readOnly = true)
public class DecidedEditions {

    private final EditionRepository editions;
    private final Municipalities municipalities;

    DecidedEditions(EditionRepository editions, Municipalities municipalities) {
        this.editions = editions;
        this.municipalities = municipalities;
    }

    /** Every decided edition of these municipalities, the newest first. */
    public List<EditionRef> in(Collection<Long> places) {
        List<SituationEdition> decided = decided(places);
        Map<Long, MunicipalitySummary> known = decided.isEmpty()
                ? Map.of()
                : municipalities.byIds(places).stream()
                        .collect(Collectors.toMap(MunicipalitySummary::id, Function.identity()));
        return decided.stream()
                .map(edition -> ref(edition, requireNonNull(known.get(edition.municipality()))))
                .toList();
    }

    /** The problems of the newest decided edition of each of these municipalities, by their keys. */
    public Map<ProblemKey, ProblemRef> problems(Collection<Long> places) {
        Map<Long, SituationEdition> newest = new LinkedHashMap<>();
        decided(places).forEach(edition -> newest.putIfAbsent(edition.municipality(), edition));
        return newest.values().stream()
                .flatMap(edition -> edition.content().problems().stream()
                        .map(problem -> new ProblemRef(
                                edition.municipality(), edition.content().text().date(), problem)))
                .collect(
                        Collectors.toMap(ProblemRef::key, Function.identity(), (one, same) -> one, LinkedHashMap::new));
    }

    /** The problems of these very editions. */
    public List<Problem> problemsOf(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : editions.findByIdIn(ids).stream()
                        .flatMap(edition -> edition.content().problems().stream())
                        .toList();
    }

    private List<SituationEdition> decided(Collection<Long> places) {
        return places.isEmpty()
                ? List.of()
                : editions.findIn(places).stream()
                        .filter(edition -> edition.decision() != null)
                        .toList();
    }

    private static EditionRef ref(SituationEdition edition, MunicipalitySummary place) {
        return new EditionRef(
                edition.id(),
                new Ref(place.id(), place.name()),
                edition.content().text().date(),
                requireNonNull(edition.decision()));
    }
}
