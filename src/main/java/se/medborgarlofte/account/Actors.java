package se.medborgarlofte.account;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.organisation.PoliceAreaSummary;
import se.medborgarlofte.organisation.PoliceAreas;
import se.medborgarlofte.shared.SwedishTime;

/** Says who acts, from what the database holds at this moment: a role taken away is gone at the next request. */
@Service
@Transactional(readOnly = true)
public class Actors {

    private final PersonRepository people;
    private final MembershipRepository memberships;
    private final PoliceAreas areas;
    private final SwedishTime time;

    Actors(PersonRepository people, MembershipRepository memberships, PoliceAreas areas, SwedishTime time) {
        this.people = people;
        this.memberships = memberships;
        this.areas = areas;
        this.time = time;
    }

    /** The person with the memberships in force today; nobody where the person is disabled. */
    public Optional<Actor> load(long personId) {
        return people.findById(personId).filter(person -> !person.isDisabled()).map(this::actor);
    }

    /** As {@link #load(long)}, for a session that began then: nobody where such sessions have been ended since. */
    public Optional<Actor> load(long personId, Instant since) {
        return people.findById(personId)
                .filter(person -> !person.isDisabled() && person.admitsSessionsFrom(since))
                .map(this::actor);
    }

    public Optional<Actor> byEmail(String email) {
        return people.findByEmail(Person.normalised(email))
                .filter(person -> !person.isDisabled())
                .map(this::actor);
    }

    public Optional<Credential> credential(String email) {
        return people.findByEmail(Person.normalised(email))
                .map(person -> new Credential(person.id(), person.name(), person.passwordHash(), person.isDisabled()));
    }

    private Actor actor(Person person) {
        List<Membership> held = memberships.findByPersonId(person.id()).stream()
                .filter(membership -> membership.isInForce(time.today()))
                .toList();
        Map<Long, Set<Long>> covered = covered(held);
        List<Actor.Hat> hats = held.stream()
                .map(membership -> new Actor.Hat(membership.role(), membership.partyId(), where(membership, covered)))
                .toList();
        return new Actor(person.id(), person.name(), person.email(), person.title(), hats);
    }

    private Map<Long, Set<Long>> covered(List<Membership> held) {
        Set<Long> ids = held.stream()
                .map(Membership::policeAreaId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return areas.byIds(ids).stream()
                .collect(Collectors.toMap(PoliceAreaSummary::id, PoliceAreaSummary::municipalityIds));
    }

    static Set<Long> where(Membership membership, Map<Long, Set<Long>> covered) {
        Long municipality = membership.municipalityId();
        if (municipality != null) {
            return Set.of(municipality);
        }
        Long area = membership.policeAreaId();
        return area == null ? Set.of() : covered.getOrDefault(area, Set.of());
    }
}
