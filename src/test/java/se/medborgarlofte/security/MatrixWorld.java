package se.medborgarlofte.security;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.Invitations;
import se.medborgarlofte.account.Openings;
import se.medborgarlofte.account.People;
import se.medborgarlofte.account.PeopleFixtures;
import se.medborgarlofte.account.PeopleFixtures.Town;
import se.medborgarlofte.account.Role;
import se.medborgarlofte.agreement.Agreements;
import se.medborgarlofte.identityprovider.ProviderSettings;
import se.medborgarlofte.identityprovider.Providers;
import se.medborgarlofte.organisation.Parties;
import se.medborgarlofte.organisation.PlaceKind;
import se.medborgarlofte.organisation.Places;
import se.medborgarlofte.promise.ActivityKind;
import se.medborgarlofte.promise.ActivityTypes;
import se.medborgarlofte.promise.Promises;

/** One municipality with things in every state, for the matrix of permissions. */
@TestComponent
class MatrixWorld {

    private final MatrixStates states;
    private final MatrixForms forms;
    private final MatrixMeetings meetings;
    private final PeopleFixtures people;
    private final People accounts;
    private final Agreements agreements;
    private final Promises promises;
    private final Parties parties;
    private final Places places;
    private final Invitations invitations;
    private final ActivityTypes types;
    private final Openings openings;
    private final Providers providers;

    MatrixWorld(
            MatrixStates states,
            MatrixForms forms,
            MatrixMeetings meetings,
            PeopleFixtures people,
            People accounts,
            Agreements agreements,
            Promises promises,
            Parties parties,
            Places places,
            Invitations invitations,
            ActivityTypes types,
            Openings openings,
            Providers providers) {
        this.states = states;
        this.forms = forms;
        this.meetings = meetings;
        this.people = people;
        this.accounts = accounts;
        this.agreements = agreements;
        this.promises = promises;
        this.parties = parties;
        this.places = places;
        this.invitations = invitations;
        this.types = types;
        this.openings = openings;
        this.providers = providers;
    }

    Town town() {
        return states.scene().town();
    }

    /** Who recorded the measures of this world. */
    Actor officer() {
        return states.scene().officer();
    }

    /** Who writes the texts of this world. */
    Actor writer() {
        return states.writer();
    }

    /** Something new in this state. @return the variables of addresses that lead to it */
    Map<String, String> make(String object) {
        String[] words = object.split(":");
        if (MatrixStates.ALL.containsKey(words[0])) {
            return states.make(words[0], words[1]);
        }
        if (words[0].equals("filled")) {
            return forms.fill(words[1]);
        }
        return switch (object) {
            case "-" -> Map.of();
            case "public" -> Map.of("municipality", municipality());
            case "public:agreement" ->
                page(agreements.get(states.writer(), states.agreement()).slug());
            case "public:promise" ->
                page(promises.get(states.writer(), states.scene().promise()).slug());
            case "public:meeting" -> page(states.make("meeting", "announced").get("slug"));
            case "public:sign-up" -> meetings.signUp(states.scene(), states.writer(), municipality());
            case "public:news" -> page(states.make("news", "published").get("slug"));
            case "invitation" ->
                Map.of("token", invitations.create(states.writer().personId(), null));
            case "person" -> person();
            case "person:shared" -> shared(person());
            case "person:filled" -> forms.filled(person(), "membership");
            case "person:filled-of-neighbour" -> forms.filled(person(), "membership-of-neighbour");
            case "municipality" -> id(town().id());
            case "register" -> Map.of("slug", municipality());
            case "place" -> place();
            case "place:of-neighbour" -> forms.placeOfNeighbour();
            case "type" -> type(states.scene().publisher(), town().id());
            case "type:shared" -> type(people.systemAdministrator(), null);
            case "entry:type" -> Map.of("typ", Long.toString(states.scene().patrol()));
            case "entry" -> Map.of("typ", Long.toString(states.scene().patrol()), "kommun", Long.toString(town().id()));
            case "opening" -> opening();
            case "area" -> id(town().area().id());
            case "party" ->
                id(parties.addThirdParty(town().id(), "Förening " + System.nanoTime())
                        .id());
            case "provider" -> id(provider());
            default -> throw new IllegalArgumentException("no such object: " + object);
        };
    }

    private String municipality() {
        return town().municipality().slug();
    }

    private Map<String, String> page(@Nullable String slug) {
        return Map.of("municipality", municipality(), "slug", Objects.requireNonNull(slug));
    }

    private Map<String, String> place() {
        long place = places.add(town().id(), "Plats " + System.nanoTime(), PlaceKind.DISTRICT)
                .id();
        return Map.of("slug", municipality(), "id", Long.toString(place));
    }

    private Map<String, String> type(Actor adder, @Nullable Long municipality) {
        return id(types.add(adder, municipality, "Typ " + System.nanoTime(), ActivityKind.MUNICIPAL_WORK, false)
                .id());
    }

    private Map<String, String> opening() {
        long opener = people.systemAdministrator().personId();
        return id(openings.open(opener, town().id(), "Felsökning av en lista som är tom", Duration.ofHours(1))
                .id());
    }

    private Map<String, String> person() {
        long person = people.municipal(town(), Role.RECORDER).personId();
        long membership = accounts.get(person).memberships().get(0).id();
        return Map.of(
                "id", String.valueOf(person),
                "membership", String.valueOf(membership),
                "memberships", String.valueOf(membership));
    }

    /** Somebody whom the neighbour has given a role, too. */
    private Map<String, String> shared(Map<String, String> person) {
        accounts.addMembership(Long.parseLong(person.get("id")), forms.sharing(), null);
        return person;
    }

    private long provider() {
        long party = parties.addThirdParty(town().id(), "Förening " + System.nanoTime())
                .id();
        ProviderSettings settings =
                new ProviderSettings("Förening", "https://id.test.example", "klient", "", "", false);
        return providers.add(people.systemAdministrator(), party, "forening-" + party, settings, "hemlig");
    }

    private static Map<String, String> id(long id) {
        return Map.of("id", String.valueOf(id));
    }
}
