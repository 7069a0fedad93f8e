package se.medborgarlofte.security;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import se.medborgarlofte.account.PeopleFixtures;
import se.medborgarlofte.account.PeopleFixtures.Town;
import se.medborgarlofte.agreement.web.Sheets;

/** Forms filled in so that nothing but the actor is wrong with them, for the matrix of permissions. */
@TestComponent
class MatrixForms {

    private final MatrixStates states;
    private final Town neighbour;
    private int made;

    MatrixForms(MatrixStates states, PeopleFixtures people) {
        this.states = states;
        this.neighbour = people.town();
    }

    /** @return the fields of a new one in the world's municipality */
    Map<String, String> fill(String form) {
        Town town = states.scene().town();
        return switch (form) {
            case "agreement" -> Sheets.filled(town, token()).toSingleValueMap();
            case "agreement-with-neighbour" -> withNeighbour(town);
            default -> throw new IllegalArgumentException("no such form: " + form);
        };
    }

    /** A change that takes in a municipality where nobody here has a role. */
    private Map<String, String> withNeighbour(Town town) {
        Map<String, String> typed = new HashMap<>(states.make("agreement", "draft"));
        typed.putAll(Sheets.filled(town, token()).toSingleValueMap());
        typed.put("municipalities", Long.toString(neighbour.id()));
        return typed;
    }

    private String token() {
        return "matrix-" + ++made;
    }
}
