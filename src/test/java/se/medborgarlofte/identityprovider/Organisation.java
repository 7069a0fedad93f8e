package se.medborgarlofte.identityprovider;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Scope;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.Invitations;
import se.medborgarlofte.account.NewMembership;
import se.medborgarlofte.account.NewPerson;
import se.medborgarlofte.account.People;
import se.medborgarlofte.account.PeopleFixtures;
import se.medborgarlofte.account.PeopleFixtures.Town;
import se.medborgarlofte.account.Role;
import se.medborgarlofte.testing.Visitor;
import se.medborgarlofte.testing.Visitor.Page;

/** A municipality with a provider of its own, each test another one. */
@TestComponent
@Scope("prototype")
class Organisation {

    static final String BASE = "http://loften.exempel.se";
    static final String PAGES = "/arbetsyta/administration/inloggning";

    private static final AtomicInteger COUNT = new AtomicInteger();

    final int number = COUNT.incrementAndGet();
    final String slug = "kommun-" + number;
    final String client = "klient-" + number;
    final String label = "Kommunen " + number;

    private final PeopleFixtures fixtures;
    private final People people;
    private final Invitations invitations;
    private final Providers providers;
    private final Town town;
    private long provider;

    Organisation(PeopleFixtures fixtures, People people, Invitations invitations, Providers providers) {
        this.fixtures = fixtures;
        this.people = people;
        this.invitations = invitations;
        this.providers = providers;
        this.town = fixtures.town();
    }

    Town town() {
        return town;
    }

    long provider() {
        return provider;
    }

    /** @param acr that makes a second factor of our own needless; or empty */
    Organisation withProvider(String issuer, String acr) {
        provider = providers.add(
                fixtures.systemAdministrator(), town.party(), slug, settings(issuer, acr), TestIssuer.SECRET);
        TestIssuer.register(client, BASE + "/logga-in/med/" + slug + "/svar");
        return this;
    }

    ProviderSettings settings(String issuer, String acr) {
        return new ProviderSettings(label, issuer, client, acr, "", true);
    }

    /** Somebody new with a role in the municipality. @return the person */
    long person(String email) {
        return people.add(
                        new NewPerson(
                                email,
                                "Kim Anställd",
                                "",
                                List.of(NewMembership.inMunicipality(Role.EDITOR, town.party(), town.id()))),
                        null)
                .id();
    }

    String invite(long person) {
        return invitations.create(person, null);
    }

    /** To the provider and back, as the person that the provider knows. */
    Page logIn(Visitor browser, String subject) throws Exception {
        return through(browser, "/logga-in/med/" + slug, subject);
    }

    Page accept(Visitor browser, String token, String subject) throws Exception {
        return through(browser, "/inbjudan/" + token + "/med/" + slug, subject);
    }

    Page through(Visitor browser, String way, String subject) throws Exception {
        return browser.get(back(away(browser, way), subject));
    }

    static URI away(Visitor browser, String way) throws Exception {
        Page away = browser.get(way);
        return URI.create(away.headers()
                .firstValue("Location")
                .orElseThrow(() ->
                        new AssertionError(away.status() + " " + away.html().text())));
    }

    /** @return the path at which the provider lets the person arrive */
    static String back(URI address, String subject) throws Exception {
        URI back = TestIssuer.logIn(address, subject);
        if (!back.toString().startsWith(BASE + "/")) {
            throw new AssertionError(back.toString());
        }
        return back.toString().substring(BASE.length());
    }

    Actor actor(NewMembership... memberships) {
        return fixtures.actor(memberships);
    }

    static Map<String, Object> assured(String acr) {
        return Map.of("acr", acr);
    }
}
