package se.medborgarlofte.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.NewMembership;
import se.medborgarlofte.account.NewPerson;
import se.medborgarlofte.account.People;
import se.medborgarlofte.account.PeopleFixtures;
import se.medborgarlofte.account.Role;
import se.medborgarlofte.testing.BrowserTest;
import se.medborgarlofte.testing.TestClock;
import se.medborgarlofte.testing.Visitor;
import se.medborgarlofte.testing.Visitor.Page;

/** The password alone opens nothing but the next step. */
@BrowserTest
class SecondStepBrowserTests {

    private static final String NEW_AGREEMENT = "/arbetsyta/overenskommelser/ny";
    private static final String APP = "form[action=/logga-in/skaffa]";

    @LocalServerPort
    int port;

    @Autowired
    private PeopleFixtures fixtures;

    @Autowired
    private People people;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Visitor browser;

    @BeforeEach
    void open() {
        browser = new Visitor(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/arbetsyta", "/arbetsyta/administration/personer", "/arbetsyta/aterta", "/arbetsyta/finns-inte"
            })
    void leadsFromEveryPageToTheCodeAndBack(String page) throws Exception {
        Actor actor = fixtures.actor(NewMembership.systemAdministrator());
        assertThat(browser.givePassword(actor, PeopleFixtures.PASSWORD).location())
                .isEqualTo("/logga-in/kod");

        Page led = browser.get(page);
        assertThat(led.location()).isEqualTo("/logga-in/kod?till=" + page.replace("/", "%2F"));
        Map<String, String> form = browser.get(led.location()).form("form.form");
        form.put("code", GivenCodes.next(actor));

        assertThat(browser.post("/logga-in/kod", form).location()).isEqualTo(page);
    }

    @Test
    void keepsTheFormThatIsSentBeforeTheCode() throws Exception {
        Actor editor = fixtures.municipal(fixtures.town(), Role.EDITOR);
        browser.logIn(editor);
        Map<String, String> typed = browser.get(NEW_AGREEMENT).form("main form");
        typed.put("title", "Trygg å ä ö");
        browser.givePassword(editor, PeopleFixtures.PASSWORD);
        typed.put("_csrf", browser.get("/logga-in/kod").form("form.form").get("_csrf"));

        assertThat(browser.post(NEW_AGREEMENT, typed).location()).isEqualTo("/logga-in/kod");

        Page in = browser.logIn(editor);
        assertThat(in.location()).isEqualTo(HeldForms.PATH);
        assertThat(browser.get(in.location()).form("main form")).containsEntry("title", "Trygg å ä ö");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "000000", "12345", "1234567", "0-0000-0000-0000", "<script>", "å ä ö", "9-"})
    void saysWhatIsWrongWithACodeAndKeepsIt(String code) throws Exception {
        browser.givePassword(fixtures.actor(), PeopleFixtures.PASSWORD);
        Map<String, String> form =
                browser.get("/logga-in/kod?till=/arbetsyta/loften").form("form.form");
        form.put("code", code);

        Page answer = browser.post("/logga-in/kod", form);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.html().select("#fel").text()).contains("Koden stämmer inte");
        assertThat(answer.form("form.form")).containsEntry("code", code).containsEntry("till", "/arbetsyta/loften");
        assertThat(browser.get("/arbetsyta").status()).isEqualTo(302);
    }

    @Test
    void asksStrangersForThePasswordFirst() throws Exception {
        assertThat(browser.get("/logga-in/kod").location()).startsWith("/logga-in?till=");
        assertThat(browser.get("/logga-in/skaffa").location()).startsWith("/logga-in?till=");
    }

    @Test
    void givesOneWithoutASecondFactorAnAppAndRecoveryCodesOnce() throws Exception {
        Actor beginner = fixtures.beginner(NewMembership.systemAdministrator());
        assertThat(browser.givePassword(beginner, PeopleFixtures.PASSWORD).location())
                .isEqualTo("/logga-in/skaffa");
        Page page = browser.get(browser.get("/arbetsyta/administration").location());
        String secret = page.html().expectFirst("main code").text();
        Map<String, String> form = page.form(APP);
        form.put("code", "000000");
        Page wrong = browser.post("/logga-in/skaffa", form);
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.html().expectFirst("main code").text()).isEqualTo(secret);
        form.put("code", GivenCodes.code(secret, clock.instant()));

        Page saved = browser.post("/logga-in/skaffa", form);

        Page codes = browser.get(saved.location());
        List<String> recovery = codes.html().select(".codes li").eachText();
        assertThat(recovery).hasSize(10).doesNotHaveDuplicates();
        assertThat(codes.html().expectFirst("main a.button").attr("href")).isEqualTo("/arbetsyta/administration");
        assertThat(browser.get("/arbetsyta/administration").status()).isEqualTo(200);
        assertThat(browser.get(saved.location()).html().select(".codes")).isEmpty();
        assertThat(storedFor(beginner)).doesNotContain(secret.replace(" ", ""), recovery.get(0));

        browser.givePassword(beginner, PeopleFixtures.PASSWORD);
        Map<String, String> again = browser.get("/logga-in/kod").form("form.form");
        again.put("code", form.get("code"));
        assertThat(browser.post("/logga-in/kod", again).status())
                .as("a replayed code")
                .isEqualTo(422);
        again.put("code", recovery.get(3).toUpperCase().replace("-", " "));
        assertThat(browser.post("/logga-in/kod", again).location()).isEqualTo("/arbetsyta");
    }

    /** Browsers get the form's cookie with the headers, which leave when the first kilobytes of the page are full. */
    @Test
    void givesTheFormOfALongPageItsToken() throws Exception {
        String email = "kim@" + "lang.".repeat(45) + "test.example";
        long id = people.addWithPassword(new NewPerson(email, "Kim", "", List.of()), PeopleFixtures.PASSWORD)
                .id();
        browser.givePassword(new Actor(id, "Kim", email, "", List.of(), clock.instant()), PeopleFixtures.PASSWORD);
        Page page = browser.get("/logga-in/skaffa");
        assertThat(page.html().html().indexOf("action=\"/logga-in/skaffa\"")).isGreaterThan(16_000);

        assertThat(browser.post("/logga-in/skaffa", page.form(APP)).status()).isEqualTo(422);
    }

    @Test
    void isNoWayAroundAFactorThatIsThere() throws Exception {
        Actor actor = fixtures.actor();
        Visitor owner = new Visitor(port);
        Actor beginner = fixtures.beginner();
        browser.givePassword(beginner, PeopleFixtures.PASSWORD);
        Map<String, String> form = browser.get("/logga-in/skaffa").form(APP);
        browser.givePassword(actor, PeopleFixtures.PASSWORD);
        assertThat(browser.get("/logga-in/skaffa").location()).isEqualTo("/arbetsyta");
        form.put("_csrf", browser.get("/logga-in/kod").form("form.form").get("_csrf"));

        assertThat(browser.post("/logga-in/skaffa", form).location()).isEqualTo("/arbetsyta");
        assertThat(browser.json("/logga-in/skaffa/passkey/fraga")).doesNotContain("challenge");
        assertThat(browser.post("/logga-in/skaffa/passkey", form).location()).isEqualTo("/arbetsyta");

        assertThat(browser.get("/arbetsyta").location()).startsWith("/logga-in/kod");
        assertThat(owner.logIn(actor).location()).isEqualTo("/arbetsyta");
    }

    @Test
    void shutsOutOneWhoIsDisabledBetweenTheSteps() throws Exception {
        Actor actor = fixtures.actor();
        browser.givePassword(actor, PeopleFixtures.PASSWORD);
        Map<String, String> form = browser.get("/logga-in/kod").form("form.form");
        form.put("code", GivenCodes.next(actor));

        people.disable(actor.personId());

        assertThat(browser.post("/logga-in/kod", form).location()).isEqualTo("/logga-in?utgangen");
    }

    @Test
    void forgetsTheFirstStepAfterHalfAnHour() throws Exception {
        browser.givePassword(fixtures.actor(), PeopleFixtures.PASSWORD);
        assertThat(browser.get("/logga-in/kod").status()).isEqualTo(200);

        clock.advance(Duration.ofMinutes(31));

        assertThat(browser.get("/logga-in/kod").status()).isEqualTo(302);
    }

    private String storedFor(Actor person) {
        return jdbc.sql("""
                        select (select secret from code_app where person_id = :person) || ' '
                            || (select string_agg(hash, ' ') from recovery_code where person_id = :person)
                        """)
                .param("person", person.personId())
                .query(String.class)
                .single();
    }
}
