package se.medborgarlofte.example;

import static se.medborgarlofte.account.NewMembership.inMunicipality;
import static se.medborgarlofte.account.NewMembership.inPoliceArea;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.Actors;
import se.medborgarlofte.account.NewMembership;
import se.medborgarlofte.account.NewPerson;
import se.medborgarlofte.account.People;
import se.medborgarlofte.account.Role;
import se.medborgarlofte.example.ExamplePlaces.Made;
import se.medborgarlofte.shared.SwedishTime;

/** Those who log in to the example, all with one public password. */
@Component
class ExamplePeople {

    /** Public: it stands in README.md. The example is reached from its own computer only. */
    static final String PASSWORD = "tryggt-i-exemplet";

    static final String ADMINISTRATOR = "admin@medborgarlofte.example";
    static final String EDITOR = "redaktor@pitea.example";
    static final String PUBLISHER = "publicerare@pitea.example";
    static final String MUNICIPAL_CHIEF = "kommunchef@pitea.example";
    static final String COMMUNITY_OFFICER = "kommunpolis@pitea.example";
    static final String OFFICER = "polis@pitea.example";
    static final String POLICE_CHIEF = "polischef@pitea.example";
    static final String STREET_OFFICE = "gatukontoret@pitea.example";

    /** As long as a role may last; the example began half a year ago. */
    private static final int YEARS = 2;

    private final People people;
    private final Actors actors;
    private final SwedishTime time;

    ExamplePeople(People people, Actors actors, SwedishTime time) {
        this.people = people;
        this.actors = actors;
        this.time = time;
    }

    Actor administrator() {
        return add(ADMINISTRATOR, "Sam Ek", "systemadministratör", NewMembership.systemAdministrator());
    }

    void add(Made made) {
        long pitea = made.pitea();
        long alvsbyn = made.alvsbyn();
        long police = made.police();
        add(EDITOR, "Rut Berg", "trygghetssamordnare", inMunicipality(Role.EDITOR, made.piteaParty(), pitea));
        add(PUBLISHER, "Maja Lind", "kommunikatör", inMunicipality(Role.PUBLISHER, made.piteaParty(), pitea));
        add(MUNICIPAL_CHIEF, "Karin Holm", "kommunchef", inMunicipality(Role.APPROVER, made.piteaParty(), pitea));
        add(
                COMMUNITY_OFFICER,
                "Kim Ström",
                "kommunpolis",
                inMunicipality(Role.EDITOR, police, pitea),
                inMunicipality(Role.EDITOR, police, alvsbyn));
        add(
                OFFICER,
                "Olle Sund",
                "områdespolis",
                inMunicipality(Role.RECORDER, police, pitea),
                inMunicipality(Role.RECORDER, police, alvsbyn));
        add(
                POLICE_CHIEF,
                "Pia Norberg",
                "lokalpolisområdeschef",
                inPoliceArea(Role.APPROVER, police, made.policeArea()));
        add(STREET_OFFICE, "Gunn Vall", "gatukontoret", inMunicipality(Role.RECORDER, made.piteaParty(), pitea));
    }

    Actor as(String email) {
        return actors.byEmail(email).orElseThrow();
    }

    /** Each log-in with what it does, a line each. */
    static List<String> lines() {
        return List.of(
                line(EDITOR, "writes for the municipality"),
                line(PUBLISHER, "publishes, and keeps places and activity types"),
                line(MUNICIPAL_CHIEF, "approves for the municipality"),
                line(COMMUNITY_OFFICER, "writes for the police, in Piteå and Älvsbyn"),
                line(OFFICER, "records measures on a phone, in Piteå and Älvsbyn"),
                line(POLICE_CHIEF, "approves for the police"),
                line(STREET_OFFICE, "records municipal measures"),
                line(ADMINISTRATOR, "municipalities, people, activity types"));
    }

    private static String line(String email, String what) {
        return String.format("%-30s%s", email, what);
    }

    private Actor add(String email, String name, String title, NewMembership... memberships) {
        List<NewMembership> held = Stream.of(memberships)
                .map(membership -> membership.role() == Role.SYSTEM_ADMINISTRATOR
                        ? membership
                        : membership.until(time.today().plusYears(YEARS)))
                .toList();
        people.addWithPassword(new NewPerson(email, name, title, held), PASSWORD);
        return as(email);
    }
}
