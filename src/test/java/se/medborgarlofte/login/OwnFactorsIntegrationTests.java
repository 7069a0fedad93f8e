package se.medborgarlofte.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.PeopleFixtures;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.login.FactorChanged.What;
import se.medborgarlofte.security.NotFresh;
import se.medborgarlofte.testing.IntegrationTest;
import se.medborgarlofte.testing.TestClock;

/** What somebody changes about their own log-in takes a fresh proof, and is told. */
@IntegrationTest
@RecordApplicationEvents
class OwnFactorsIntegrationTests {

    @Autowired
    private OwnFactors own;

    @Autowired
    private SecondFactors factors;

    @Autowired
    private PeopleFixtures fixtures;

    @Autowired
    private ApplicationEvents events;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private Actor person;

    @BeforeEach
    void somebodyWithAnApp() {
        person = fixtures.actor();
    }

    @Test
    void eachChangeIsToldToThePersonAndToTheLog() throws Exception {
        List<String> codes = addPasskey("Telefonen");
        assertThat(codes).hasSize(10);
        addApp();
        List<String> renewed = own.renewCodes(person);
        own.removePasskey(person, onlyPasskey());
        addPasskey("Datorn");
        own.removeApp(person);

        assertThat(told())
                .containsExactly(
                        What.PASSKEY_ADDED,
                        What.APP_ADDED,
                        What.CODES_RENEWED,
                        What.PASSKEY_REMOVED,
                        What.PASSKEY_ADDED,
                        What.APP_REMOVED);
        assertThat(jdbc.sql("select deed from audit_event where person_id = :person order by id")
                        .param("person", person.personId())
                        .query(String.class)
                        .list())
                .containsExactlyElementsOf(told().stream().map(Enum::name).toList());
        assertThat(factors.accepts(person.personId(), codes.get(0))).isFalse();
        assertThat(factors.accepts(person.personId(), renewed.get(0))).isTrue();
        OwnLogin left = factors.of(person.personId());
        assertThat(left.passkeys()).extracting(PasskeySummary::name).containsExactly("Datorn");
        assertThat(left.appSince()).isNull();
        assertThat(left.codesLeft()).isEqualTo(9);
    }

    @Test
    void nothingIsChangedByOneWhoHasNotProvedLatelyWhoTheyAre() throws Exception {
        addPasskey("Telefonen");
        String passkey = onlyPasskey();
        Actor stale = provedAt(clock.instant().minus(Duration.ofMinutes(16)));
        Stream.<ThrowingCallable>of(
                        () -> own.begin(stale),
                        () -> own.askForPasskey(stale),
                        () -> own.addPasskey(stale, new PasskeyAnswer("", ""), "x"),
                        () -> own.addApp(stale, "", ""),
                        () -> own.removePasskey(stale, passkey),
                        () -> own.removeApp(stale),
                        () -> own.renewCodes(stale))
                .forEach(change -> assertThatThrownBy(change).isInstanceOf(NotFresh.class));
        assertThat(factors.of(person.personId()).passkeys()).hasSize(1);
    }

    @Test
    void noOtherPersonsPasskeyIsRemoved() throws Exception {
        addPasskey("Telefonen");
        own.removePasskey(fixtures.actor(), onlyPasskey());
        assertThat(factors.of(person.personId()).passkeys()).hasSize(1);
    }

    @Test
    void thePasswordAloneAddsNothingToAFactorThatIsThere() {
        assertThatThrownBy(() -> factors.askForFirstPasskey(person)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> factors.addFirstPasskey(person, new PasskeyAnswer("", ""), "x"))
                .hasMessage("login.error.hasFactor");
        assertThatThrownBy(() -> factors.addFirstApp(person, "", "")).hasMessage("login.error.hasFactor");
    }

    private Actor provedAt(Instant when) {
        return new Actor(person.personId(), person.name(), person.email(), person.title(), person.hats(), when);
    }

    private List<String> addPasskey(String name) throws Exception {
        PasskeyQuestion question = own.askForPasskey(person);
        String made = new SoftDevice("http://localhost:8080").make(question.options());
        return own.addPasskey(person, new PasskeyAnswer(question.ceremony(), made), name);
    }

    private void addApp() {
        NewApp offered = factors.newApp(person.personId(), person.email(), null);
        assertThat(own.addApp(person, offered.sealed(), GivenCodes.code(offered.secret(), clock.instant())))
                .as("codes are there already")
                .isEmpty();
    }

    private String onlyPasskey() {
        return factors.of(person.personId()).passkeys().get(0).id();
    }

    private List<What> told() {
        return events.stream(FactorChanged.class)
                .filter(change -> change.person() == person.personId())
                .map(FactorChanged::what)
                .toList();
    }
}
