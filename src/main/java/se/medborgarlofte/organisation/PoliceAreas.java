package se.medborgarlofte.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.shared.NotFound;
import se.medborgarlofte.shared.SwedishOrder;
import se.medborgarlofte.shared.SwedishTime;

/** The local police areas; each has its police as a party. */
@Service
@Transactional(readOnly = true)
public class PoliceAreas {

    private final PoliceAreaRepository areas;
    private final PartyRepository parties;
    private final Municipalities municipalities;
    private final SwedishTime time;

    PoliceAreas(PoliceAreaRepository areas, PartyRepository parties, Municipalities municipalities, SwedishTime time) {
        this.areas = areas;
        this.parties = parties;
        this.municipalities = municipalities;
        this.time = time;
    }

    public List<PoliceAreaSummary> all() {
        return summaries(areas.findAllWhole());
    }

    public PoliceAreaSummary get(long id) {
        return byIds(Set.of(id)).stream().findFirst().orElseThrow(() -> new NotFound("police area " + id));
    }

    public List<PoliceAreaSummary> byIds(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : summaries(areas.findWhole(ids));
    }

    public List<PoliceAreaSummary> covering(long municipality) {
        return summaries(areas.findCovering(municipality));
    }

    /** A new area; its party ("Polisen, lokalpolisområde Piteå Älvdal") comes with it. */
    @Transactional
    public PoliceAreaSummary create(String name, Set<Long> covered) {
        check(covered);
        if (areas.findByName(name).isPresent()) {
            throw taken(name);
        }
        try {
            PoliceArea area = areas.saveAndFlush(new PoliceArea(name, covered, time.now()));
            parties.saveAndFlush(Party.of(area, time.now()));
            return summaries(List.of(area)).get(0);
        } catch (DataIntegrityViolationException created) {
            throw taken(name);
        }
    }

    /** A new name and new municipalities. What is published keeps the name it was published with. */
    @Transactional
    public PoliceAreaSummary change(long id, String name, Set<Long> covered) {
        check(covered);
        PoliceArea area = areas.findById(id).orElseThrow(() -> new NotFound("police area " + id));
        if (areas.findByName(name).filter(other -> other.id() != id).isPresent()) {
            throw taken(name);
        }
        area.change(name, covered);
        parties.findByPoliceAreaId(id).ifPresent(party -> party.follow(area));
        return summaries(List.of(area)).get(0);
    }

    private void check(Set<Long> covered) {
        if (covered.isEmpty()) {
            throw Refusal.at("municipalities", "organisation.error.policeArea.empty");
        }
        if (municipalities.byIds(covered).size() != covered.size()) {
            throw Refusal.at("municipalities", "organisation.error.municipality.unknown");
        }
    }

    private static Refusal taken(String name) {
        return Refusal.at("name", "organisation.error.policeArea.taken", name);
    }

    private List<PoliceAreaSummary> summaries(List<PoliceArea> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        Map<Long, MunicipalitySummary> covered = municipalities
                .byIds(found.stream()
                        .flatMap(area -> area.municipalities().stream())
                        .collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(MunicipalitySummary::id, Function.identity()));
        Map<Long, Long> police = parties
                .findByPoliceAreaIdIn(found.stream().map(PoliceArea::id).toList())
                .stream()
                .collect(Collectors.toMap(Party::policeAreaId, Party::id));
        return found.stream()
                .map(area -> new PoliceAreaSummary(
                        area.id(),
                        area.name(),
                        Objects.requireNonNull(police.get(area.id())),
                        area.municipalities().stream()
                                .map(covered::get)
                                .sorted(SwedishOrder.by(MunicipalitySummary::name))
                                .toList()))
                .sorted(SwedishOrder.by(PoliceAreaSummary::name))
                .toList();
    }
}
