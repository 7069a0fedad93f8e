package se.medborgarlofte.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.NewMembership;
import se.medborgarlofte.account.PeopleFixtures;
import se.medborgarlofte.account.PeopleFixtures.Town;
import se.medborgarlofte.account.Role;
import se.medborgarlofte.administration.PeopleAdministration;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.mail.Letter;
import se.medborgarlofte.mail.PostedLetters;
import se.medborgarlofte.security.Forbidden;
import se.medborgarlofte.security.NotFresh;
import se.medborgarlofte.testing.BrowserTest;
import se.medborgarlofte.testing.TestClock;
import se.medborgarlofte.testing.Visitor;

/** Who has lost phone, passkeys and recovery codes gets in again: by an administrator, and not behind their back. */
@BrowserTest
@Import(PostedLetters.class)
class FactorsResetTests {

    private static final String REASON = "Telefonen är borta, uppringd på känt nummer";

    @LocalServerPort
    int port;

    @Autowired
    private PeopleFixtures fixtures;

    @Autowired
    private PeopleAdministration people;

    @Autowired
    private OwnFactors own;

    @Autowired
    private SecondFactors factors;

    @Autowired
    private PostedLetters letters;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private Town town;
    private Actor administrator;
    private Actor editor;

    @BeforeEach
    void settle() {
        town = fixtures.town();
        administrator = fixtures.municipal(town, Role.PARTY_ADMINISTRATOR);
        editor = fixtures.municipal(town, Role.EDITOR);
    }

    @Test
    void takesAwayEveryFactorEndsEverySessionAndLetsThePersonEnrolAnew() throws Exception {
        List<String> codes = addPasskey();
        Visitor wherever = new Visitor(port);
        Visitor halfWay = new Visitor(port);
        wherever.logIn(editor);
        halfWay.givePassword(editor, PeopleFixtures.PASSWORD);
        assertThat(wherever.get("/arbetsyta").status()).isEqualTo(200);
        clock.advance(Duration.ofSeconds(1));

        Visitor browser = new Visitor(port);
        browser.logIn(administrator);
        String person = "/arbetsyta/administration/personer/" + editor.personId();
        String page =
                browser.get(person).html().expectFirst("a:contains(andra steg)").attr("href");
        Map<String, String> form = browser.get(page).form("main form");
        assertThat(browser.post(page, form).status()).as("no reason").isEqualTo(422);
        form.put("reason", REASON);
        assertThat(browser.post(page, form).location()).isEqualTo(person);
        assertThat(browser.post(page, form).location()).as("a double click").isEqualTo(person);

        OwnLogin left = factors.of(editor.personId());
        assertThat(left.passkeys()).isEmpty();
        assertThat(left.appSince()).isNull();
        assertThat(left.codesLeft()).isZero();
        assertThat(factors.accepts(editor.personId(), codes.get(0))).isFalse();
        assertThat(wherever.get("/arbetsyta").location()).startsWith("/logga-in?");
        assertThat(halfWay.get("/logga-in/skaffa").location()).startsWith("/logga-in?");
        assertThat(new Visitor(port).logIn(editor).location()).isEqualTo("/logga-in/skaffa");
        assertThat(told()).containsExactly(REASON);
        assertThat(letters.to(editor.email()))
                .extracting(Letter::text)
                .filteredOn(text -> text.contains("nollställde en administratör"))
                .singleElement()
                .asString()
                .contains("hör genast av dig");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "borta", "         kort", "Ring honom på 070-123 45 67 i kväll"})
    void takesAReasonThatSaysSomethingAndNamesNobody(String reason) {
        refused(() -> people.resetFactors(administrator, editor.personId(), reason), Refusal.class);
    }

    @Test
    void isForThoseWhoMayChangeThePersonAndProvedWhoTheyAre() {
        Actor both = fixtures.actor(
                NewMembership.inMunicipality(Role.EDITOR, town.party(), town.id()), elsewhere(fixtures.town()));
        Actor stale = new Actor(
                administrator.personId(),
                administrator.name(),
                administrator.email(),
                administrator.title(),
                administrator.hats(),
                clock.instant().minus(Duration.ofMinutes(16)));

        refused(() -> people.resetFactors(administrator, administrator.personId(), REASON), Refusal.class);
        refused(() -> people.resetFactors(administrator, both.personId(), REASON), Forbidden.class);
        refused(() -> people.resetFactors(stale, editor.personId(), REASON), NotFresh.class);
        refused(() -> people.resetFactors(editor, administrator.personId(), REASON), Forbidden.class);
        assertThat(factors.has(administrator.personId())).isTrue();
        assertThat(factors.has(both.personId())).isTrue();
    }

    /** A person who is shut out gets no mail: to shut out, reset and let in again would leave no word. */
    @Test
    void isNotForSomebodyWhoIsShutOut() {
        people.disable(administrator, editor.personId());
        refused(() -> people.resetFactors(administrator, editor.personId(), REASON), Refusal.class);
    }

    private void refused(ThrowingCallable act, Class<?> how) {
        assertThatThrownBy(act).isInstanceOf(how);
        assertThat(factors.has(editor.personId())).isTrue();
        assertThat(told()).isEmpty();
    }

    private static NewMembership elsewhere(Town there) {
        return NewMembership.inMunicipality(Role.APPROVER, there.party(), there.id());
    }

    private List<String> addPasskey() throws Exception {
        PasskeyQuestion question = own.askForPasskey(editor);
        String made = new SoftDevice("http://localhost:" + port).make(question.options());
        return own.addPasskey(editor, new PasskeyAnswer(question.ceremony(), made), "Telefonen");
    }

    private List<String> told() {
        return jdbc.sql("select reason from audit_event where thing_id = :person and deed = 'FACTORS_RESET'")
                .param("person", editor.personId())
                .query(String.class)
                .list();
    }
}
