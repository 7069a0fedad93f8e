package se.medborgarlofte.identityprovider;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.util.UriComponentsBuilder;
import se.medborgarlofte.account.NewMembership;
import se.medborgarlofte.account.People;
import se.medborgarlofte.account.Role;
import se.medborgarlofte.testing.BrowserTest;
import se.medborgarlofte.testing.Caller;
import se.medborgarlofte.testing.TestClock;
import se.medborgarlofte.testing.Visitor;
import se.medborgarlofte.testing.Visitor.Page;

/** Answers that are not to be believed, and people who are not to be let in. */
@BrowserTest
@Import(Organisation.class)
@TestPropertySource(properties = "medborgarlofte.base-url=" + Organisation.BASE)
class ProviderMisuseBrowserTests {

    private static final String LOA3 = "http://id.elegnamnden.se/loa/1.0/loa3";
    private static final String START_AGAIN = "Börja om";
    private static final String NOT_ACCEPTED = "går inte att godta";
    private static final String UNKNOWN = "Du har ingen inloggning här";

    @LocalServerPort
    int port;

    @Autowired
    private ObjectProvider<Organisation> organisations;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private Organisation pitea;
    private Visitor browser;
    private String subject;
    private long person;

    @BeforeEach
    void bind() throws Exception {
        clock.set(Instant.now());
        pitea = organisations.getObject().withProvider(TestIssuer.issuer("ett"), LOA3);
        browser = new Visitor(port);
        subject = "kim-" + pitea.number;
        person = pitea.person(subject + "@test.example");
        TestIssuer.claims(subject, Organisation.assured(LOA3));
        assertThat(pitea.accept(new Visitor(port), pitea.invite(person), subject)
                        .location())
                .isEqualTo("/arbetsyta");
    }

    @Test
    void asksWithPkceStateAndNonceForNothingButWhoItIs() throws Exception {
        URI away = Organisation.away(browser, "/logga-in/med/" + pitea.slug);

        Map<String, String> asked =
                UriComponentsBuilder.fromUri(away).build().getQueryParams().toSingleValueMap();
        assertThat(asked)
                .containsEntry("scope", "openid")
                .containsEntry("response_type", "code")
                .containsEntry("code_challenge_method", "S256")
                .containsKeys("state", "nonce", "code_challenge")
                .doesNotContainKeys("prompt", "max_age");
        assertThat(asked.get("state")).hasSizeGreaterThanOrEqualTo(43);
        assertThat(browser.cookie("session")).isEmpty();
        String kept = browser.cookie("provider").orElseThrow().getValue();
        assertThat(kept).doesNotContain(asked.get("state"));
    }

    @Test
    void sendsPeopleBackWhereTheProgramIsWhateverTheRequestSays() throws Exception {
        String evil = "evil.example";

        String answer = new Caller(port)
                .raw(
                        "GET /logga-in/med/" + pitea.slug + " HTTP/1.1",
                        "Host: localhost",
                        "X-Forwarded-Host: " + evil,
                        "Forwarded: host=" + evil,
                        "Connection: close");

        assertThat(answer)
                .contains("redirect_uri=" + Organisation.BASE + "/logga-in/med/" + pitea.slug + "/svar")
                .doesNotContain(evil);
        assertThat(new Caller(port)
                        .raw("GET /logga-in/med/" + pitea.slug + " HTTP/1.1", "Host: " + evil, "Connection: close"))
                .startsWith("HTTP/1.1 4")
                .doesNotContain("redirect_uri");
    }

    @ParameterizedTest
    @CsvSource({"state,x", "state,", "iss,http://localhost/annan", "code,x", "code,", "error,access_denied"})
    void refusesAnAnswerThatWasChangedOnTheWay(String parameter, String value) throws Exception {
        String back = back();

        String changed = UriComponentsBuilder.fromUriString(back)
                .replaceQueryParam(parameter, value == null ? new Object[0] : new Object[] {value})
                .toUriString();

        assertThat(browser.get(changed).status()).isEqualTo(422);
        assertThat(browser.get("/arbetsyta").status()).isEqualTo(302);
    }

    @ParameterizedTest
    @CsvSource({"nonce,x", "iss,http://localhost/annan", "aud,annan"})
    void refusesATokenThatWasMadeForSomethingElse(String claim, String value) throws Exception {
        TestIssuer.claims(subject, Map.of("acr", LOA3, claim, value));

        assertRefused(pitea.logIn(browser, subject), NOT_ACCEPTED);
    }

    @Test
    void refusesATokenThatIsOver() throws Exception {
        Instant then = clock.instant().minusSeconds(1000);
        TestIssuer.claims(subject, Map.of("acr", LOA3, "iat", then, "exp", then.plusSeconds(300)));

        assertRefused(pitea.logIn(browser, subject), NOT_ACCEPTED);
    }

    @Test
    void refusesAnAnswerThatComesASecondTimeOrToAnotherBrowserOrTooLate() throws Exception {
        String back = back();
        String cookie = browser.cookie("provider").orElseThrow().getValue();
        assertRefused(new Visitor(port).get(back), START_AGAIN);
        assertThat(browser.get(back).location()).isEqualTo("/arbetsyta");

        assertRefused(browser.get(back), START_AGAIN);
        assertThat(new Caller(port)
                        .raw(
                                "GET " + back + " HTTP/1.1",
                                "Host: localhost",
                                "Cookie: provider=" + cookie,
                                "Connection: close"))
                .startsWith("HTTP/1.1 422")
                .doesNotContain("Set-Cookie: session");

        Visitor slow = new Visitor(port);
        String late = Organisation.back(Organisation.away(slow, "/logga-in/med/" + pitea.slug), subject);
        clock.advance(Duration.ofMinutes(10));
        assertRefused(slow.get(late), START_AGAIN);
    }

    @Test
    void refusesTheAnswerOfAnotherProvider() throws Exception {
        Organisation other = organisations.getObject().withProvider(TestIssuer.issuer("tva"), "");

        assertRefused(browser.get(back().replace(pitea.slug + "/", other.slug + "/")), START_AGAIN);
    }

    @Test
    void shutsOutTheDisabledAndThoseWithoutARoleThere() throws Exception {
        long membership = people.get(person).memberships().get(0).id();
        people.disable(person);
        assertRefused(pitea.logIn(browser, subject), UNKNOWN);
        people.enable(person);
        assertThat(pitea.logIn(browser, subject).location()).isEqualTo("/arbetsyta");

        Organisation other = organisations.getObject();
        NewMembership elsewhere = NewMembership.inMunicipality(
                Role.EDITOR, other.town().party(), other.town().id());
        people.addMembership(person, elsewhere, null);
        clock.advance(Duration.ofSeconds(1));
        people.endMembership(person, membership);

        assertThat(browser.get("/arbetsyta").status()).isEqualTo(302);
        assertRefused(pitea.logIn(browser, subject), UNKNOWN);
        assertThat(jdbc.sql("select count(*) from audit_event where deed = 'LOGIN_FAILED' and thing_id = :person")
                        .param("person", person)
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void bindsNothingThatIsAnothersAndLeavesTheLinkOpen() throws Exception {
        long another = pitea.person("annan-" + subject + "@test.example");
        String link = pitea.invite(another);

        assertRefused(pitea.accept(browser, link, subject), "hör redan till en annan person");

        assertThat(browser.get("/inbjudan/" + link).status()).isEqualTo(200);
        TestIssuer.claims("annan-" + subject, Organisation.assured(LOA3));
        assertThat(pitea.accept(browser, link, "annan-" + subject).location()).isEqualTo("/arbetsyta");
    }

    @Test
    void offersNoProviderToThoseOfAnotherParty() throws Exception {
        Organisation other = organisations.getObject().withProvider(TestIssuer.issuer("tva"), "");
        String link = pitea.invite(pitea.person("fel-" + subject + "@test.example"));
        assertThat(browser.get("/inbjudan/" + link)
                        .html()
                        .select("main a.button")
                        .eachText())
                .containsExactly("Logga in med " + pitea.label);

        Page refused = other.accept(browser, link, "fel-" + subject);

        assertRefused(refused, "ingen roll hos den organisationen");
        assertThat(browser.get("/inbjudan/" + link).status()).isEqualTo(200);
    }

    private String back() throws Exception {
        return Organisation.back(Organisation.away(browser, "/logga-in/med/" + pitea.slug), subject);
    }

    private static void assertRefused(Page page, String why) {
        assertThat(page.status()).as(page.html().text() + page.location()).isEqualTo(422);
        assertThat(page.html().select("main").text()).contains(why).doesNotContain("??");
    }
}
