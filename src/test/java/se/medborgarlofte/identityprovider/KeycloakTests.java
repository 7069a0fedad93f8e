package se.medborgarlofte.identityprovider;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import se.medborgarlofte.account.PeopleFixtures;
import se.medborgarlofte.testing.BrowserTest;
import se.medborgarlofte.testing.TestClock;
import se.medborgarlofte.testing.Visitor;
import se.medborgarlofte.testing.Visitor.Page;

/** The same against a real Keycloak: {@code ./mvnw -Pkeycloak test}. */
@BrowserTest
@Import(Organisation.class)
@TestPropertySource(properties = "medborgarlofte.base-url=" + Organisation.BASE)
@EnabledIfSystemProperty(named = "test.keycloak", matches = ".+")
class KeycloakTests {

    private static Keycloak keycloak;

    @LocalServerPort
    int port;

    @Autowired
    private Organisation pitea;

    @Autowired
    private Providers providers;

    @Autowired
    private PeopleFixtures fixtures;

    @Autowired
    private TestClock clock;

    @BeforeAll
    static void start() throws Exception {
        keycloak = Keycloak.start(Path.of(System.getProperty("test.keycloak")));
    }

    @AfterAll
    static void end() {
        keycloak.close();
    }

    @Test
    void letsPeopleInWhomItKnows() throws Exception {
        clock.set(Instant.now());
        ProviderSettings settings =
                new ProviderSettings("Piteå kommun", keycloak.issuer(), "medborgarloften", "loa1", "", true);
        providers.add(fixtures.systemAdministrator(), pitea.town().party(), "keycloak", settings, Keycloak.SECRET);
        String token = pitea.invite(pitea.person("kim@pitea.example"));
        Visitor browser = new Visitor(port);

        Page first = through(browser, "/inbjudan/" + token + "/med/keycloak");
        assertThat(first.location()).as(first.html().text()).isEqualTo("/arbetsyta");

        clock.advance(Duration.ofSeconds(5));
        Page again = through(new Visitor(port), "/logga-in/med/keycloak?igen=1");
        assertThat(again.location()).as(again.html().text()).isEqualTo("/arbetsyta");
    }

    private static Page through(Visitor browser, String way) throws Exception {
        URI back = keycloak.logIn(Organisation.away(browser, way), "kim", Keycloak.SECRET);
        assertThat(back.toString()).startsWith(Organisation.BASE);
        return browser.get(back.toString().substring(Organisation.BASE.length()));
    }
}
