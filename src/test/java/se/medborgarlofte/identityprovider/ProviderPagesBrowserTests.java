package se.medborgarlofte.identityprovider;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.jsoup.nodes.Element;
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
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.NewMembership;
import se.medborgarlofte.keys.ApplicationKey;
import se.medborgarlofte.testing.BrowserTest;
import se.medborgarlofte.testing.TestClock;
import se.medborgarlofte.testing.Visitor;
import se.medborgarlofte.testing.Visitor.Page;

/** How the system administrator sets up the provider of an organisation. */
@BrowserTest
@Import(Organisation.class)
@TestPropertySource(properties = "medborgarlofte.base-url=" + Organisation.BASE)
class ProviderPagesBrowserTests {

    private static final String NEW = Organisation.PAGES + "/ny";
    private static final String SILENT = "http://localhost:9";

    @LocalServerPort
    int port;

    @Autowired
    private ObjectProvider<Organisation> organisations;

    @Autowired
    private ApplicationKey key;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private Organisation pitea;
    private Actor administrator;
    private Visitor browser;

    @BeforeEach
    void logIn() throws Exception {
        pitea = organisations.getObject();
        administrator = pitea.actor(NewMembership.systemAdministrator());
        browser = new Visitor(port);
        browser.logIn(administrator);
    }

    @Test
    void addsAndChangesAProviderAndNeverShowsItsSecret() throws Exception {
        Page added = browser.post(NEW, typed("http://localhost:9"));
        assertThat(added.location()).startsWith(Organisation.PAGES + "/");
        Page page = browser.get(added.location());
        assertThat(page.html().select("main code").text())
                .isEqualTo(Organisation.BASE + "/logga-in/med/" + pitea.slug + "/svar");
        assertThat(page.html().html()).doesNotContain(TestIssuer.SECRET);
        assertThat(opened()).isEqualTo(TestIssuer.SECRET);
        assertThat(new Visitor(port).get("/logga-in").html().select("main").text())
                .contains("Logga in med " + pitea.label);

        Map<String, String> change = page.form("main form[method=post]");
        assertThat(change).containsEntry("clientSecret", "");
        change.put("label", "Annat namn " + pitea.number);
        change.remove("enabled");
        assertThat(browser.post(added.location(), change).location()).isEqualTo(added.location());
        assertThat(opened()).isEqualTo(TestIssuer.SECRET);
        assertThat(new Visitor(port).get("/logga-in").html().text()).doesNotContain("Annat namn " + pitea.number);
        assertThat(new Visitor(port).get("/logga-in/med/" + pitea.slug).status())
                .isEqualTo(404);

        Map<String, String> again = browser.get(added.location()).form("main form[method=post]");
        again.put("clientSecret", "en ny hemlighet");
        browser.post(added.location(), again);
        assertThat(opened()).isEqualTo("en ny hemlighet");
        change.put("label", "Ett tredje namn");
        assertThat(browser.post(added.location(), change).status())
                .as("what was changed meanwhile")
                .isEqualTo(409);
        assertThat(told()).contains("newSecret", pitea.client).doesNotContain("hemlighet");
    }

    @ParameterizedTest
    @CsvSource({
        "issuer,http://login.exempel.se",
        "issuer,https://login.exempel.se?a=b",
        "issuer,https://anna@login.exempel.se",
        "issuer,ingen adress",
        "issuer,''",
        "slug,Å ä ö",
        "label,''",
        "clientId,''",
        "clientSecret,''",
        "party,999999999"
    })
    void saysWhatIsWrongAndShowsNoSecretAgain(String field, String value) throws Exception {
        Map<String, String> form = typed("https://login.exempel.se");
        form.put(field, value);

        Page wrong = browser.post(NEW, form);

        assertThat(wrong.status()).isIn(404, 422);
        assertThat(wrong.html().html()).doesNotContain(TestIssuer.SECRET);
        assertThat(providers()).isZero();
    }

    @Test
    void isNotChangedByOneWhoHasNotProvedLatelyWhoTheyAre() throws Exception {
        Map<String, String> form = typed("https://login.exempel.se");
        clock.advance(Duration.ofMinutes(16));

        assertThat(browser.post(NEW, form).location()).startsWith("/logga-in/kod");
        assertThat(browser.get(NEW).location()).startsWith("/logga-in/kod");

        assertThat(providers()).isZero();
        String held = jdbc.sql("select fields from held_form where person_id = :person")
                .param("person", administrator.personId())
                .query(String.class)
                .single();
        assertThat(key.open("form/" + administrator.personId(), held))
                .contains("clientId")
                .doesNotContain(TestIssuer.SECRET);
    }

    @Test
    void saysWhetherTheProviderAnswers() throws Exception {
        pitea.withProvider(SILENT, "");
        assertThat(tested(pitea)).startsWith("error").contains("svarar inte som den ska");

        assertThat(tested(organisations.getObject().withProvider(TestIssuer.issuer("ett"), "")))
                .contains("svarar som den ska");
        assertThat(tested(organisations.getObject().withProvider(TestIssuer.issuer("ett") + "/", "")))
                .as("an issuer that calls itself otherwise")
                .contains("svarar inte som den ska");
    }

    @Test
    void tellsPeoplePolitelyThatAProviderDoesNotAnswer() throws Exception {
        pitea.withProvider(SILENT, "");

        Page page = new Visitor(port).get("/logga-in/med/" + pitea.slug);

        assertThat(page.status()).isEqualTo(503);
        assertThat(page.html().select("main").text()).contains("svarar inte just nu");
        assertThat(new Visitor(port).get("/logga-in").status()).isEqualTo(200);
    }

    /** @return how it is shown, and what is said */
    private String tested(Organisation organisation) throws Exception {
        String action = Organisation.PAGES + "/" + organisation.provider() + "/prova";
        Page told = browser.post(action, browser.get(Organisation.PAGES).form("form[action=" + action + "]"));
        Element notice = browser.get(told.location()).html().expectFirst(".flash");
        return notice.className().replaceAll(".*notice-", "") + " " + notice.text();
    }

    private Map<String, String> typed(String issuer) throws Exception {
        Map<String, String> form = browser.get(NEW).form("main form[method=post]");
        form.put("party", Long.toString(pitea.town().party()));
        form.put("slug", pitea.slug);
        form.put("label", pitea.label);
        form.put("issuer", issuer);
        form.put("clientId", pitea.client);
        form.put("clientSecret", TestIssuer.SECRET);
        form.put("enabled", "true");
        return form;
    }

    private String opened() {
        String sealed = jdbc.sql("select client_secret from identity_provider where slug = :slug")
                .param("slug", pitea.slug)
                .query(String.class)
                .single();
        assertThat(sealed).doesNotContain("hemlig");
        return key.open(IdentityProvider.purpose(pitea.town().party()), sealed);
    }

    private int providers() {
        return jdbc.sql("select count(*) from identity_provider where slug = :slug or party_id = :party")
                .param("slug", pitea.slug)
                .param("party", pitea.town().party())
                .query(Integer.class)
                .single();
    }

    private String told() {
        return String.join(
                " ",
                jdbc.sql("""
                                select concat_ws(' ', deed, before, after) from audit_event
                                where thing_kind = 'IDENTITY_PROVIDER' and person_id = :person order by id
                                """)
                        .param("person", administrator.personId())
                        .query(String.class)
                        .list());
    }
}
