package se.medborgarlofte.security;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import se.medborgarlofte.account.NewMembership;
import se.medborgarlofte.account.PeopleFixtures;
import se.medborgarlofte.account.PeopleFixtures.Town;
import se.medborgarlofte.account.Role;
import se.medborgarlofte.agreement.web.Sheets;
import se.medborgarlofte.organisation.PlaceKind;
import se.medborgarlofte.organisation.Places;

/** Forms filled in so that nothing but the actor is wrong with them, for the matrix of permissions. */
@TestComponent
class MatrixForms {

    private final MatrixStates states;
    private final Places places;
    private final Town neighbour;
    private int made;

    MatrixForms(MatrixStates states, Places places, PeopleFixtures people) {
        this.states = states;
        this.places = places;
        this.neighbour = people.town();
    }

    /** @return the fields of a new one in the world's municipality */
    Map<String, String> fill(String form) {
        Town town = states.scene().town();
        return switch (form) {
            case "agreement" -> Sheets.filled(town, token()).toSingleValueMap();
            case "agreement-with-neighbour" -> withNeighbour();
            case "membership" -> membership(town);
            case "membership-of-neighbour" -> membership(neighbour);
            case "reading" ->
                Map.of(
                        "submission",
                        token(),
                        "municipality",
                        Long.toString(neighbour.id()),
                        "reason",
                        "Felsökning av en lista som är tom",
                        "hours",
                        "1");
            case "log" -> Map.of("kommun", Long.toString(town.id()));
            case "news" ->
                Map.of("submission", token(), "municipality", Long.toString(town.id()), "title", "Nytt", "lead", "Nu.");
            default -> throw new IllegalArgumentException("no such form: " + form);
        };
    }

    /** A form that is about an object. */
    Map<String, String> filled(Map<String, String> object, String form) {
        Map<String, String> typed = new HashMap<>(object);
        typed.putAll(fill(form));
        return typed;
    }

    /** A change that takes in a municipality where nobody here has a role. */
    private Map<String, String> withNeighbour() {
        Map<String, String> typed = filled(states.make("agreement", "draft"), "agreement");
        typed.put("municipalities", Long.toString(neighbour.id()));
        return typed;
    }

    private Map<String, String> membership(Town town) {
        return Map.of(
                "submission", token(),
                "role", Role.READER.name(),
                "party", Long.toString(town.party()),
                "where", "kommun-" + town.id(),
                "ends", "2026-12-31");
    }

    /** A place of the neighbour, asked for by the world's address. */
    Map<String, String> placeOfNeighbour() {
        long place = places.add(neighbour.id(), "Plats " + token(), PlaceKind.DISTRICT)
                .id();
        return Map.of("slug", states.scene().town().municipality().slug(), "id", Long.toString(place));
    }

    /** A role in the neighbour's municipality. */
    NewMembership sharing() {
        return NewMembership.inMunicipality(Role.READER, neighbour.party(), neighbour.id());
    }

    private String token() {
        return "matrix-" + ++made;
    }
}
