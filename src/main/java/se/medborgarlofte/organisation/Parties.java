package se.medborgarlofte.organisation;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.shared.NotFound;
import se.medborgarlofte.shared.SwedishOrder;
import se.medborgarlofte.shared.SwedishTime;

/** Those who answer for promises. */
@Service
@Transactional(readOnly = true)
public class Parties {

    private final PartyRepository parties;
    private final PoliceAreaRepository areas;
    private final MunicipalityRepository municipalities;
    private final SwedishTime time;

    Parties(
            PartyRepository parties,
            PoliceAreaRepository areas,
            MunicipalityRepository municipalities,
            SwedishTime time) {
        this.parties = parties;
        this.areas = areas;
        this.municipalities = municipalities;
        this.time = time;
    }

    public PartySummary get(long id) {
        return byIds(Set.of(id)).stream().findFirst().orElseThrow(() -> new NotFound("party " + id));
    }

    public List<PartySummary> byIds(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : summaries(parties.findAllById(ids));
    }

    /** The police, the municipality and the third parties that act in any of the municipalities, in that order. */
    public List<PartySummary> of(Set<Long> where) {
        return where.isEmpty() ? List.of() : summaries(parties.findActingIn(where));
    }

    public List<PartySummary> all() {
        return summaries(parties.findAll());
    }

    @Transactional
    public PartySummary addThirdParty(long municipality, String name) {
        if (!municipalities.existsById(municipality)) {
            throw new NotFound("municipality " + municipality);
        }
        refuseTaken(municipality, name);
        return summaries(List.of(parties.save(Party.third(municipality, name, time.now()))))
                .get(0);
    }

    /** A new name for a third party. What is published keeps the name it was published with. */
    @Transactional
    public PartySummary renameThirdParty(long id, String name) {
        Party party = parties.findById(id)
                .filter(found -> found.kind() == PartyKind.THIRD_PARTY)
                .orElseThrow(() -> new NotFound("third party " + id));
        if (!party.name().equals(name)) {
            refuseTaken(requireNonNull(party.municipalityId()), name);
            party.rename(name);
        }
        return summaries(List.of(party)).get(0);
    }

    private void refuseTaken(long municipality, String name) {
        if (parties.existsByMunicipalityIdAndName(municipality, name)) {
            throw Refusal.at("name", "organisation.error.party.taken", name);
        }
    }

    private List<PartySummary> summaries(List<Party> found) {
        List<Long> policeAreas =
                found.stream().map(Party::policeAreaId).filter(Objects::nonNull).toList();
        Map<Long, Set<Long>> covered = policeAreas.isEmpty()
                ? Map.of()
                : areas.findWhole(policeAreas).stream()
                        .collect(Collectors.toMap(PoliceArea::id, PoliceArea::municipalities));
        return found.stream()
                .map(party -> new PartySummary(party.id(), party.kind(), party.name(), where(party, covered)))
                .sorted(SwedishOrder.by(PartySummary::name))
                .sorted((one, other) -> Integer.compare(rank(one.kind()), rank(other.kind())))
                .toList();
    }

    private static Set<Long> where(Party party, Map<Long, Set<Long>> covered) {
        @Nullable Long municipality = party.municipalityId();
        return municipality != null
                ? Set.of(municipality)
                : covered.getOrDefault(requireNonNull(party.policeAreaId()), Set.of());
    }

    private static int rank(PartyKind kind) {
        return switch (kind) {
            case POLICE -> 0;
            case MUNICIPALITY -> 1;
            case THIRD_PARTY -> 2;
        };
    }
}
