package se.medborgarlofte.account;

import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import se.medborgarlofte.login.GivenCodes;
import se.medborgarlofte.organisation.KnownMunicipality;
import se.medborgarlofte.organisation.Municipalities;
import se.medborgarlofte.organisation.MunicipalitySummary;
import se.medborgarlofte.organisation.Parties;
import se.medborgarlofte.organisation.PartyKind;
import se.medborgarlofte.organisation.PoliceAreaSummary;
import se.medborgarlofte.organisation.PoliceAreas;
import se.medborgarlofte.security.SignedIn;

/** Places with people in them, each test with its own: a municipality nobody has taken, its police area, its people. */
@Component
public class PeopleFixtures {

    public static final String PASSWORD = "blåbär cykel tunnelbana";

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Municipalities municipalities;
    private final PoliceAreas areas;
    private final Parties parties;
    private final People people;
    private final Actors actors;
    private final GivenCodes codes;

    PeopleFixtures(
            Municipalities municipalities,
            PoliceAreas areas,
            Parties parties,
            People people,
            Actors actors,
            GivenCodes codes) {
        this.municipalities = municipalities;
        this.areas = areas;
        this.parties = parties;
        this.people = people;
        this.actors = actors;
        this.codes = codes;
    }

    /** A municipality and its police. */
    public record Town(MunicipalitySummary municipality, long party, PoliceAreaSummary area) {

        public long id() {
            return municipality.id();
        }
    }

    public Town town() {
        KnownMunicipality free = municipalities.available().get(0);
        MunicipalitySummary municipality = municipalities.create(free.code());
        long party = parties.of(Set.of(municipality.id())).stream()
                .filter(found -> found.kind() == PartyKind.MUNICIPALITY)
                .findFirst()
                .orElseThrow()
                .id();
        return new Town(
                municipality, party, areas.create("Område " + COUNT.incrementAndGet(), Set.of(municipality.id())));
    }

    /** Somebody with these roles for the municipality. */
    public Actor municipal(Town town, Role... roles) {
        return actor(Arrays.stream(roles)
                .map(role -> NewMembership.inMunicipality(role, town.party(), town.id()))
                .toArray(NewMembership[]::new));
    }

    /** Somebody with these roles for the police of the area. */
    public Actor police(Town town, Role... roles) {
        return actor(Arrays.stream(roles)
                .map(role -> NewMembership.inPoliceArea(
                        role, town.area().party(), town.area().id()))
                .toArray(NewMembership[]::new));
    }

    public Actor systemAdministrator() {
        return actor(NewMembership.systemAdministrator());
    }

    /** Somebody who can log in: with a password, and an app that shows codes. */
    public Actor actor(NewMembership... memberships) {
        Actor actor = beginner(memberships);
        codes.give(actor.personId(), actor.email());
        return actor;
    }

    /** Somebody with a password and no second factor yet. */
    public Actor beginner(NewMembership... memberships) {
        int number = COUNT.incrementAndGet();
        NewPerson command = new NewPerson(
                "kim" + number + "@test.example", "Kim Prov " + number, "handläggare", Arrays.asList(memberships));
        PersonSummary person = people.addWithPassword(command, PASSWORD);
        return actors.load(person.id()).orElseThrow();
    }

    /** For MockMvc: {@code mvc.perform(get("/arbetsyta").with(fixtures.as(actor)))}. */
    public static RequestPostProcessor as(Actor actor) {
        return SignedIn.as(actor.personId());
    }
}
