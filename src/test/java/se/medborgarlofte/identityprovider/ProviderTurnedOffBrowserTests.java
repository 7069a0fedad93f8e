package se.medborgarlofte.identityprovider;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.NewMembership;
import se.medborgarlofte.testing.BrowserTest;
import se.medborgarlofte.testing.TestClock;
import se.medborgarlofte.testing.Visitor;

/** What an administrator sees of those who come in by a provider, and what ends with it. */
@BrowserTest
@Import(Organisation.class)
@TestPropertySource(properties = "medborgarlofte.base-url=" + Organisation.BASE)
class ProviderTurnedOffBrowserTests {

    private static final String LOA3 = "http://id.elegnamnden.se/loa/1.0/loa3";

    @LocalServerPort
    int port;

    @Autowired
    private ObjectProvider<Organisation> organisations;

    @Autowired
    private Providers providers;

    @Autowired
    private TestClock clock;

    private Organisation pitea;
    private Visitor browser;

    @BeforeEach
    void settle() {
        clock.set(Instant.now());
        pitea = organisations.getObject().withProvider(TestIssuer.issuer("ett"), LOA3);
        browser = new Visitor(port);
    }

    @Test
    void endsTheSessionsOfThoseForWhomItSpokeWhenItIsTurnedOff() throws Exception {
        enter(pitea, "inne-" + pitea.number, browser);
        Organisation other = organisations.getObject().withProvider(TestIssuer.issuer("tva"), LOA3);
        Visitor elsewhere = new Visitor(port);
        enter(other, "annanstans-" + other.number, elsewhere);
        Actor administrator = pitea.actor(NewMembership.systemAdministrator());
        clock.advance(Duration.ofSeconds(1));

        change(administrator, "Annat namn " + pitea.number, true);
        assertThat(browser.get("/arbetsyta").status()).as("still on").isEqualTo(200);
        change(administrator, "Annat namn " + pitea.number, false);

        assertThat(browser.get("/arbetsyta").location()).startsWith("/logga-in?");
        assertThat(elsewhere.get("/arbetsyta").status()).isEqualTo(200);
    }

    @Test
    void theListOfPeopleSaysHowTheyGetIn() throws Exception {
        Visitor desk = new Visitor(port);
        desk.logIn(pitea.actor(NewMembership.systemAdministrator()));
        String subject = "lista-" + pitea.number;
        String list = "/arbetsyta/administration/personer?q=" + subject;
        long person = pitea.person(subject + "@test.example");
        assertThat(desk.get(list).html().select("tbody").text()).contains("Har inte använt sin länk än");

        pitea.accept(browser, pitea.invite(person), subject);

        assertThat(desk.get(list).html().select("tbody").text()).contains("Loggar in via sin organisation");
    }

    private void enter(Organisation organisation, String subject, Visitor with) throws Exception {
        TestIssuer.claims(subject, Organisation.assured(LOA3));
        long person = organisation.person(subject + "@test.example");
        organisation.accept(with, organisation.invite(person), subject);
        assertThat(with.get("/arbetsyta").status()).isEqualTo(200);
    }

    private void change(Actor administrator, String label, boolean enabled) {
        ProviderSummary known = providers.get(administrator, pitea.provider());
        ProviderSettings now = known.settings();
        ProviderSettings to = new ProviderSettings(label, now.issuer(), now.clientId(), now.acr(), now.amr(), enabled);
        providers.change(administrator, pitea.provider(), to, null, known.version());
    }
}
