package se.medborgarlofte.identityprovider;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import se.medborgarlofte.account.NewMembership;
import se.medborgarlofte.account.People;
import se.medborgarlofte.account.Role;
import se.medborgarlofte.testing.BrowserTest;
import se.medborgarlofte.testing.TestClock;
import se.medborgarlofte.testing.Visitor;
import se.medborgarlofte.testing.Visitor.Page;

/** That a provider knows somebody since this morning is no proof of who sits there now. */
@BrowserTest
@Import(Organisation.class)
@TestPropertySource(properties = "medborgarlofte.base-url=" + Organisation.BASE)
class ProviderFreshProofBrowserTests {

    private static final String NEW_PERSON = "/arbetsyta/administration/personer/ny";
    private static final String LOA3 = "loa3";

    @LocalServerPort
    int port;

    @Autowired
    private ObjectProvider<Organisation> organisations;

    @Autowired
    private People people;

    @Autowired
    private TestClock clock;

    private Organisation pitea;
    private Visitor browser;
    private String subject;

    @BeforeEach
    void bind() throws Exception {
        clock.set(Instant.now());
        pitea = organisations.getObject().withProvider(TestIssuer.issuer("ett"), LOA3);
        browser = new Visitor(port);
        subject = "chef-" + pitea.number;
        long person = pitea.person(subject + "@test.example");
        people.addMembership(
                person,
                NewMembership.inMunicipality(
                        Role.PARTY_ADMINISTRATOR,
                        pitea.town().party(),
                        pitea.town().id()),
                null);
        provedAt(clock.instant());
        assertThat(pitea.accept(browser, pitea.invite(person), subject).location())
                .isEqualTo("/arbetsyta");
    }

    @Test
    void takesALogInThatTheProviderJustAskedForAsFresh() throws Exception {
        assertThat(browser.post(NEW_PERSON, newPerson()).location()).startsWith("/arbetsyta/administration/personer/");
    }

    @Test
    void sendsToTheProviderOnceMoreAndGivesTheFormBack() throws Exception {
        provedAt(clock.instant().minus(Duration.ofHours(3)));
        assertThat(pitea.logIn(browser, subject).location()).isEqualTo("/arbetsyta");
        Map<String, String> form = newPerson();

        Page led = browser.post(NEW_PERSON, form);

        assertThat(led.location()).isEqualTo("/logga-in?igen");
        String way = browser.get(led.location())
                .html()
                .expectFirst("main a[href^=/logga-in/med/" + pitea.slug + "]")
                .attr("href");
        URI away = Organisation.away(browser, way);
        assertThat(away.getQuery()).contains("prompt=login", "max_age=0");
        Page stale = browser.get(Organisation.back(away, subject));
        assertThat(stale.status()).isEqualTo(422);
        assertThat(stale.html().select("main").text()).contains("inte att du nyss visade");

        provedAt(clock.instant());
        Page fresh = pitea.through(browser, way, subject);
        assertThat(fresh.location()).isEqualTo("/arbetsyta/aterta");
        assertThat(browser.get(fresh.location()).form("main form[method=post]"))
                .containsEntry("name", form.get("name"));
        assertThat(browser.post(NEW_PERSON, newPerson()).location()).startsWith("/arbetsyta/administration/personer/");
    }

    private void provedAt(Instant when) {
        TestIssuer.claims(subject, Map.of("acr", LOA3, "auth_time", when.getEpochSecond()));
    }

    private Map<String, String> newPerson() throws Exception {
        Map<String, String> form = browser.get(NEW_PERSON).form("main form[method=post]");
        form.put("name", "Någon Ny");
        form.put("email", "ny-" + subject + "@test.example");
        form.put("role", "READER");
        form.put("party", Long.toString(pitea.town().party()));
        form.put("where", "kommun-" + pitea.town().id());
        return form;
    }
}
