package se.medborgarlofte.account;

import java.sql.Array;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
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
    private final Openings openings;
    private final JdbcClient jdbc;
    private final SwedishTime time;

    Actors(
            PersonRepository people,
            MembershipRepository memberships,
            PoliceAreas areas,
            Openings openings,
            JdbcClient jdbc,
            SwedishTime time) {
        this.people = people;
        this.memberships = memberships;
        this.areas = areas;
        this.openings = openings;
        this.jdbc = jdbc;
        this.time = time;
    }

    /** The person with the memberships in force today; nobody where the person is disabled. */
    public Optional<Actor> load(long personId) {
        return people.findById(personId)
                .filter(person -> !person.isDisabled())
                .map(person -> actor(person, time.now()));
    }

    /**
     * As {@link #load(long)}, for a session: nobody where such sessions have been ended.
     *
     * @param since when it began
     * @param provedAt when the person last proved in it who they are
     */
    public Optional<Actor> load(long personId, Instant since, Instant provedAt) {
        return people.findById(personId)
                .filter(person -> !person.isDisabled() && person.admitsSessionsFrom(since))
                .map(person -> actor(person, provedAt));
    }

    /** Whether sessions that began then have not been ended since. */
    public boolean admits(long personId, Instant since) {
        return people.findById(personId)
                .filter(person -> person.admitsSessionsFrom(since))
                .isPresent();
    }

    public Optional<Actor> byEmail(String email) {
        return people.findByEmail(Person.normalised(email))
                .filter(person -> !person.isDisabled())
                .map(person -> actor(person, time.now()));
    }

    public Optional<Credential> credential(String email) {
        return people.findByEmail(Person.normalised(email))
                .map(person -> new Credential(person.id(), person.name(), person.passwordHash(), person.isDisabled()));
    }

    /** Of anybody, disabled or not, or of nobody: always one statement, so that its time does not tell them apart. */
    public Affiliation affiliation(long personId) {
        return jdbc.sql("""
                        select array_remove(array_agg(distinct m.party_id), null) as parties,
                            array_remove(array_agg(distinct coalesce(m.municipality_id, a.municipality_id)), null) as places
                        from membership m
                        left join local_police_area_municipality a using (local_police_area_id)
                        where m.person_id = :person and m.starts_on <= :today and m.ended_at is null
                          and (m.ends_on is null or m.ends_on >= :today)""")
                .param("person", personId)
                .param("today", time.today())
                .query((row, index) -> new Affiliation(ids(row.getArray("parties")), ids(row.getArray("places"))))
                .single();
    }

    private static Set<Long> ids(@Nullable Array array) throws SQLException {
        return array == null ? Set.of() : Set.of((Long[]) array.getArray());
    }

    private Actor actor(Person person, Instant provedAt) {
        List<Membership> held = memberships.findByPersonId(person.id()).stream()
                .filter(membership -> membership.isInForce(time.today()))
                .toList();
        Map<Long, Set<Long>> covered = covered(held);
        List<Actor.Hat> hats = held.stream()
                .map(membership -> new Actor.Hat(membership.role(), membership.partyId(), where(membership, covered)))
                .toList();
        boolean opens = hats.stream().anyMatch(hat -> hat.role() == Role.SYSTEM_ADMINISTRATOR);
        List<Opening> open = opens ? openings.of(person.id()) : List.of();
        return new Actor(person.id(), person.name(), person.email(), person.title(), hats, provedAt, open);
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
