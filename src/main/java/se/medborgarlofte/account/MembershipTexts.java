package se.medborgarlofte.account;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.medborgarlofte.organisation.Municipalities;
import se.medborgarlofte.organisation.MunicipalitySummary;
import se.medborgarlofte.organisation.Parties;
import se.medborgarlofte.organisation.PartySummary;
import se.medborgarlofte.organisation.PoliceAreaSummary;
import se.medborgarlofte.organisation.PoliceAreas;
import se.medborgarlofte.shared.SwedishTime;

/** Puts names to the ids of memberships: as many statements for a hundred of them as for one. */
@Component
class MembershipTexts {

    private final Parties parties;
    private final Municipalities municipalities;
    private final PoliceAreas areas;
    private final SwedishTime time;

    MembershipTexts(Parties parties, Municipalities municipalities, PoliceAreas areas, SwedishTime time) {
        this.parties = parties;
        this.municipalities = municipalities;
        this.areas = areas;
        this.time = time;
    }

    List<MembershipSummary> of(List<Membership> memberships) {
        Map<Long, String> partyNames = parties.byIds(ids(memberships, Membership::partyId)).stream()
                .collect(toMap(PartySummary::id, PartySummary::name));
        Map<Long, String> municipalityNames =
                municipalities.byIds(ids(memberships, Membership::municipalityId)).stream()
                        .collect(toMap(MunicipalitySummary::id, MunicipalitySummary::name));
        Map<Long, PoliceAreaSummary> areaById = areas.byIds(ids(memberships, Membership::policeAreaId)).stream()
                .collect(toMap(PoliceAreaSummary::id, Function.identity()));
        Map<Long, Set<Long>> covered =
                areaById.values().stream().collect(toMap(PoliceAreaSummary::id, PoliceAreaSummary::municipalityIds));
        return memberships.stream()
                .map(membership -> new MembershipSummary(
                        membership.id(),
                        membership.role(),
                        membership.partyId(),
                        name(partyNames, membership.partyId()),
                        where(membership, municipalityNames, areaById),
                        Actors.where(membership, covered),
                        membership.startsOn(),
                        membership.endsOn(),
                        membership.isInForce(time.today())))
                .toList();
    }

    private static String where(
            Membership membership, Map<Long, String> municipalities, Map<Long, PoliceAreaSummary> areas) {
        Long area = membership.policeAreaId();
        PoliceAreaSummary found = area == null ? null : areas.get(area);
        return found != null ? found.name() : name(municipalities, membership.municipalityId());
    }

    private static String name(Map<Long, String> names, @Nullable Long id) {
        return id == null ? "" : names.getOrDefault(id, "");
    }

    private static Set<Long> ids(List<Membership> memberships, Function<Membership, @Nullable Long> id) {
        return memberships.stream().map(id).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
