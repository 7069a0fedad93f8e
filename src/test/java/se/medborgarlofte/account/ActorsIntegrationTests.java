package se.medborgarlofte.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.medborgarlofte.account.PeopleFixtures.Town;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.organisation.PoliceAreas;
import se.medborgarlofte.testing.IntegrationTest;
import se.medborgarlofte.testing.TestClock;

@IntegrationTest
class ActorsIntegrationTests {

    @Autowired
    private Actors actors;

    @Autowired
    private People people;

    @Autowired
    private PoliceAreas areas;

    @Autowired
    private PeopleFixtures fixtures;

    @Autowired
    private TestClock clock;

    @Test
    void reachesEveryMunicipalityOfThePoliceAreaAsItIsNow() {
        Town town = fixtures.town();
        Town neighbour = fixtures.town();
        Actor officer = fixtures.police(town, Role.RECORDER);
        assertThat(officer.municipalities()).containsExactly(town.id());

        areas.change(town.area().id(), town.area().name(), Set.of(town.id(), neighbour.id()));

        assertThat(actors.load(officer.personId()).orElseThrow().municipalities())
                .containsExactlyInAnyOrder(town.id(), neighbour.id());
    }

    @Test
    void countsAMembershipToItsLastDayInSweden() {
        Town town = fixtures.town();
        Actor editor = fixtures.actor(
                new NewMembership(Role.EDITOR, town.party(), town.id(), null, LocalDate.of(2026, 3, 20)));

        clock.set(LocalDateTime.of(2026, 3, 20, 23, 59));
        assertThat(actors.load(editor.personId()).orElseThrow().hats()).hasSize(1);
        clock.set(LocalDateTime.of(2026, 3, 21, 0, 0));
        assertThat(actors.load(editor.personId()).orElseThrow().hats()).isEmpty();
    }

    @Test
    void knowsNoSessionOfBeforeTheDayOnWhichThePersonWasShutOut() {
        long person = fixtures.actor().personId();
        Instant earlier = clock.instant();
        clock.advance(Duration.ofMinutes(1));
        people.disable(person);
        clock.advance(Duration.ofDays(1));
        people.enable(person);

        assertThat(actors.load(person, earlier, earlier)).isEmpty();
        assertThat(actors.load(person, clock.instant(), clock.instant())).isPresent();
    }

    @Test
    void keepsTheRolesOfTwoMunicipalitiesApart() {
        Town town = fixtures.town();
        Town other = fixtures.town();
        Actor two = fixtures.actor(
                NewMembership.inMunicipality(Role.EDITOR, town.party(), town.id()),
                NewMembership.inMunicipality(Role.PUBLISHER, other.party(), other.id()));

        assertThat(two.has(Set.of(Role.PUBLISHER), Set.of(town.id()))).isFalse();
        assertThat(two.has(Set.of(Role.PUBLISHER), Set.of(other.id()))).isTrue();
    }

    @Test
    void refusesAMembershipWhereThePartyIsNot() {
        Town town = fixtures.town();
        Town other = fixtures.town();
        long person = fixtures.actor().personId();

        assertThatThrownBy(() -> people.addMembership(
                        person, NewMembership.inMunicipality(Role.EDITOR, town.party(), other.id()), null))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> people.addMembership(
                        person,
                        NewMembership.inPoliceArea(
                                Role.EDITOR, town.party(), town.area().id()),
                        null))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> people.addMembership(
                        person, new NewMembership(Role.SYSTEM_ADMINISTRATOR, town.party(), null, null, null), null))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() ->
                        people.addMembership(person, new NewMembership(Role.EDITOR, null, null, null, null), null))
                .isInstanceOf(Refusal.class);
        people.addMembership(
                person, NewMembership.inMunicipality(Role.EDITOR, town.area().party(), town.id()), null);
        assertThat(actors.load(person).orElseThrow().hats()).hasSize(1);
    }
}
