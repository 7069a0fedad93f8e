package se.medborgarlofte.identityprovider;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import se.medborgarlofte.account.People;
import se.medborgarlofte.mail.Letter;
import se.medborgarlofte.mail.PostedLetters;
import se.medborgarlofte.testing.BrowserTest;
import se.medborgarlofte.testing.TestClock;
import se.medborgarlofte.testing.Visitor;
import se.medborgarlofte.testing.Visitor.Page;

/** Log-in by an organisation's provider, against a real authorization server. */
@BrowserTest
@Import({Organisation.class, PostedLetters.class})
@TestPropertySource(properties = "medborgarlofte.base-url=" + Organisation.BASE)
class ProviderLoginBrowserTests {

    private static final String LOA3 = "http://id.elegnamnden.se/loa/1.0/loa3";

    @LocalServerPort
    int port;

    @Autowired
    private ObjectProvider<Organisation> organisations;

    @Autowired
    private People people;

    @Autowired
    private PostedLetters letters;

    @Autowired
    private JdbcClient jdbc;

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
    void bindsAtTheFirstLogInWithALinkAndFindsThePersonAfterwards() throws Exception {
        long person = pitea.person("kim." + pitea.slug + "@test.example");
        String token = pitea.invite(person);
        String subject = "kim-" + pitea.number;
        TestIssuer.claims(subject, Organisation.assured(LOA3));
        Page link = browser.get("/inbjudan/" + token);
        assertThat(link.html().select("main a.button").text()).isEqualTo("Logga in med " + pitea.label);

        Page in = browser.get(Organisation.back(
                Organisation.away(
                        browser, link.html().expectFirst("main a.button").attr("href")),
                subject));

        assertThat(in.location()).isEqualTo("/arbetsyta");
        assertThat(browser.get("/arbetsyta").status()).isEqualTo(200);
        assertThat(people.get(person).invited()).isFalse();
        assertThat(letters.to("kim." + pitea.slug + "@test.example"))
                .extracting(Letter::text)
                .as("it may have been somebody else with the link")
                .anyMatch(text -> text.contains("kopplades din inloggning"));
        assertThat(new Visitor(port).get("/inbjudan/" + token).status()).isEqualTo(404);

        Visitor elsewhere = new Visitor(port);
        Page asked = elsewhere.get("/arbetsyta/loften");
        Page login = elsewhere.get(asked.location());
        String way = login.html()
                .expectFirst("main a[href^=/logga-in/med/" + pitea.slug + "]")
                .attr("href");
        assertThat(pitea.through(elsewhere, way, subject).location()).isEqualTo("/arbetsyta/loften");
        assertThat(deeds(person)).containsExactly("IDENTITY_BOUND", "LOGGED_IN", "LOGGED_IN");
    }

    @Test
    void asksForAnOwnSecondFactorWhereTheProviderDidNotAskForEnough() throws Exception {
        String subject = "svag-" + pitea.number;
        long person = pitea.person(subject + "@test.example");

        assertThat(pitea.accept(browser, pitea.invite(person), subject).location())
                .isEqualTo("/logga-in/skaffa");

        assertThat(browser.get("/arbetsyta").location()).startsWith("/logga-in/skaffa");
        TestIssuer.claims(subject, Organisation.assured("urn:password"));
        assertThat(pitea.logIn(new Visitor(port), subject).location()).isEqualTo("/logga-in/skaffa");
    }

    @Test
    void knowsNobodyByAnAddressNorByTheNameThatAnotherProviderGives() throws Exception {
        String subject = "lo-" + pitea.number;
        String email = subject + "@test.example";
        long person = pitea.person(email);
        pitea.accept(browser, pitea.invite(person), subject);
        Organisation other = organisations.getObject().withProvider(TestIssuer.issuer("tva"), "");
        TestIssuer.claims(subject, Map.of("email", email, "email_verified", true));

        assertRefused(other.logIn(new Visitor(port), subject), 422, "Du har ingen inloggning här");
        TestIssuer.claims("annan-" + subject, Map.of("email", email, "email_verified", true));
        assertRefused(pitea.logIn(new Visitor(port), "annan-" + subject), 422, "Du har ingen inloggning här");
    }

    private void assertRefused(Page page, int status, String why) {
        assertThat(page.status()).as(page.html().text()).isEqualTo(status);
        assertThat(page.html().select("main").text()).contains(why).doesNotContain("??");
    }

    private List<String> deeds(long person) {
        return jdbc.sql("select deed from audit_event where thing_kind = 'PERSON' and thing_id = :person order by id")
                .param("person", person)
                .query(String.class)
                .list();
    }
}
