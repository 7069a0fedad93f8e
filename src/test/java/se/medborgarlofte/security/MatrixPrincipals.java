package se.medborgarlofte.security;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.NewMembership;
import se.medborgarlofte.account.Openings;
import se.medborgarlofte.account.People;
import se.medborgarlofte.account.PeopleFixtures;
import se.medborgarlofte.account.PeopleFixtures.Town;
import se.medborgarlofte.account.Role;
import se.medborgarlofte.login.LoggedIn;
import se.medborgarlofte.organisation.Parties;
import se.medborgarlofte.shared.SwedishTime;

/** Everybody who may come to a route, and what the matrix means for them. */
@TestComponent
class MatrixPrincipals {

    private static final List<Role> ROLES = Stream.of(Role.values())
            .filter(role -> role != Role.SYSTEM_ADMINISTRATOR)
            .toList();

    private final PeopleFixtures fixtures;
    private final People people;
    private final Parties parties;
    private final Openings openings;

    MatrixPrincipals(PeopleFixtures fixtures, People people, Parties parties, Openings openings) {
        this.fixtures = fixtures;
        this.people = people;
        this.parties = parties;
        this.openings = openings;
    }

    /** @param expected what a row means for the principal: "in", "login", or a status */
    record Principal(String name, RequestPostProcessor asks, Function<MatrixRow, String> expected) {

        private Principal(String name, Actor actor, Function<MatrixRow, String> expected) {
            this(name, SignedIn.as(actor.personId()), expected);
        }

        String expected(MatrixRow row) {
            Map<String, String> exceptions = row.may().stream()
                    .filter(word -> word.contains("="))
                    .map(word -> word.split("="))
                    .collect(Collectors.toMap(word -> word[0].replace('+', ' '), word -> word[1]));
            if (row.may().contains("ANYBODY")) {
                return "in";
            }
            if (row.may().contains("NOBODY")) {
                return "404";
            }
            String answer = exceptions.getOrDefault(name, expected.apply(row));
            return row.wrongState() && answer.equals("in") ? "409" : answer;
        }
    }

    List<Principal> of(MatrixWorld world) {
        Town here = world.town();
        Town elsewhere = fixtures.town();
        List<Principal> all = new ArrayList<>();
        all.add(new Principal("anonymous", request -> request, row -> "login"));
        for (Role role : ROLES) {
            Set<Role> one = Set.of(role);
            all.add(new Principal("kommun " + role, fixtures.municipal(here, role), row -> here(row, one)));
            all.add(new Principal("polis " + role, fixtures.police(here, role), row -> here(row, one)));
            all.add(new Principal(
                    "annan kommun " + role, fixtures.municipal(elsewhere, role), row -> elsewhere(row, one)));
            all.add(new Principal("annan polis " + role, fixtures.police(elsewhere, role), row -> elsewhere(row, one)));
        }
        long association = parties.addThirdParty(here.id(), "Byaföreningen " + System.nanoTime())
                .id();
        for (Role role : List.of(Role.RECORDER, Role.APPROVER)) {
            all.add(new Principal(
                    "förening " + role,
                    fixtures.actor(NewMembership.inMunicipality(role, association, here.id())),
                    row -> here(row, Set.of(role))));
        }
        all.add(new Principal(
                "den som registrerade",
                world.officer(),
                row -> row.may().contains("SELF") ? "in" : here(row, Set.of(Role.RECORDER))));
        all.add(new Principal("system", fixtures.systemAdministrator(), MatrixPrincipals::system));
        all.addAll(readers(here, elsewhere));
        all.add(new Principal("två hattar", twoHats(here, elsewhere), MatrixPrincipals::twoHats));
        all.add(new Principal("polis i båda EDITOR", both(here, elsewhere), row -> here(row, Set.of(Role.EDITOR))));
        all.add(new Principal("utan roll", fixtures.actor(), row -> elsewhere(row, Set.of())));
        Actor halfway = fixtures.municipal(here, Role.EDITOR);
        all.add(new Principal(
                "utan andra steg",
                SignedIn.withPasswordOnly(halfway.personId()),
                row -> row.pattern().startsWith("/logga-in/") ? "in" : "login"));
        all.add(new Principal(
                "system, för länge sedan",
                SignedIn.longAgo(fixtures.systemAdministrator().personId()),
                row -> row.may().contains("FRESH") ? "login" : elsewhere(row, Set.of(Role.SYSTEM_ADMINISTRATOR))));
        all.add(new Principal("den som skrev", writer(world), MatrixPrincipals::writer));
        all.add(new Principal("avstängd", disabled(here), row -> "login"));
        all.add(new Principal("session från före", endedSession(here), row -> "login"));
        return all;
    }

    /** The system administrator where a municipality is, or was, open for reading. */
    private List<Principal> readers(Town here, Town elsewhere) {
        Actor closed = reader(here);
        openings.close(openings.of(closed.personId()).get(0).id(), closed.personId());
        Actor late = fixtures.systemAdministrator();
        SwedishTime.at(LocalDateTime.of(2026, 3, 16, 8, 0), () -> open(late, here));
        return List.of(
                new Principal("system, öppet här", reader(here), row -> reads(row) ? "in" : system(row)),
                new Principal(
                        "system, öppet annanstans",
                        reader(elsewhere),
                        row -> reads(row) && row.object().equals("-") ? "in" : system(row)),
                new Principal("system, tiden ute", late, MatrixPrincipals::system),
                new Principal("system, stängt", closed, MatrixPrincipals::system));
    }

    private Actor reader(Town town) {
        Actor actor = fixtures.systemAdministrator();
        open(actor, town);
        return actor;
    }

    private void open(Actor actor, Town town) {
        openings.open(actor.personId(), town.id(), "Felsökning av en lista som är tom", Duration.ofHours(1));
    }

    private static boolean reads(MatrixRow row) {
        return row.may().contains(Role.READER.name());
    }

    private static String system(MatrixRow row) {
        return elsewhere(row, Set.of(Role.SYSTEM_ADMINISTRATOR));
    }

    private static String here(MatrixRow row, Set<Role> roles) {
        return lets(row, roles) ? "in" : "403";
    }

    private static String elsewhere(MatrixRow row, Set<Role> roles) {
        if (row.object().equals("-")
                || row.may().contains("EVERYBODY")
                || roles.contains(Role.SYSTEM_ADMINISTRATOR) && lets(row, roles)) {
            return here(row, roles);
        }
        return row.roleFirst() && !lets(row, roles) ? "403" : "404";
    }

    private static String twoHats(MatrixRow row) {
        if (row.roleFirst() && !lets(row, Set.of(Role.EDITOR))) {
            return elsewhere(row, Set.of(Role.PUBLISHER));
        }
        return here(row, row.object().equals("-") ? Set.of(Role.EDITOR, Role.PUBLISHER) : Set.of(Role.EDITOR));
    }

    private static boolean lets(MatrixRow row, Set<Role> roles) {
        return row.may().contains("EVERYBODY")
                || roles.stream().anyMatch(role -> row.may().contains(role.name()));
    }

    private Actor twoHats(Town here, Town elsewhere) {
        return fixtures.actor(
                NewMembership.inMunicipality(Role.EDITOR, here.party(), here.id()),
                NewMembership.inMunicipality(Role.PUBLISHER, elsewhere.party(), elsewhere.id()));
    }

    private Actor both(Town here, Town elsewhere) {
        return fixtures.actor(
                NewMembership.inPoliceArea(
                        Role.EDITOR, here.area().party(), here.area().id()),
                NewMembership.inPoliceArea(
                        Role.EDITOR, elsewhere.area().party(), elsewhere.area().id()));
    }

    private static String writer(MatrixRow row) {
        return row.may().contains("OTHERS") ? "403" : here(row, Set.of(Role.EDITOR, Role.PUBLISHER, Role.APPROVER));
    }

    /** With every role that decides on what was written. */
    private Actor writer(MatrixWorld world) {
        Town here = world.town();
        long writer = world.writer().personId();
        if (people.get(writer).memberships().size() == 1) {
            for (Role role : List.of(Role.PUBLISHER, Role.APPROVER)) {
                people.addMembership(writer, NewMembership.inMunicipality(role, here.party(), here.id()), null);
            }
        }
        return world.writer();
    }

    private Actor disabled(Town here) {
        Actor actor = fixtures.municipal(here, Role.values()[1]);
        people.disable(actor.personId());
        return actor;
    }

    /** Logged in before one of two roles was taken away; the other role is still there. */
    private RequestPostProcessor endedSession(Town here) {
        Actor actor = fixtures.municipal(here, Role.EDITOR, Role.PUBLISHER);
        people.endMembership(
                actor.personId(),
                people.get(actor.personId()).memberships().get(0).id());
        return SecurityMockMvcRequestPostProcessors.authentication(UsernamePasswordAuthenticationToken.authenticated(
                new LoggedIn(actor.personId(), Instant.parse("2026-01-01T00:00:00Z")), null, List.of()));
    }
}
