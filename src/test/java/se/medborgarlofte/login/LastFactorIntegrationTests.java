package se.medborgarlofte.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.PeopleFixtures;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.security.Permissions;
import se.medborgarlofte.shared.RunMode;
import se.medborgarlofte.testing.IntegrationTest;

/** Nobody removes what they need to log in the next time. */
@IntegrationTest
class LastFactorIntegrationTests {

    @Autowired
    private OwnFactors own;

    @Autowired
    private SecondFactors factors;

    @Autowired
    private CodeApp app;

    @Autowired
    private Passkeys passkeys;

    @Autowired
    private RecoveryCodes recovery;

    @Autowired
    private Permissions permissions;

    @Autowired
    private PeopleFixtures fixtures;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient jdbc;

    private Actor person;

    @BeforeEach
    void somebodyWithAnApp() {
        person = fixtures.actor();
    }

    @Test
    void theLastFactorStays() throws Exception {
        assertThatThrownBy(() -> own.removeApp(person)).isInstanceOf(Refusal.class);
        assertThat(factors.of(person.personId()).appSince()).isNotNull();
        addPasskey();
        own.removeApp(person);
        assertThatThrownBy(() -> own.removePasskey(person, onlyPasskey())).isInstanceOf(Refusal.class);
        assertThat(factors.of(person.personId()).passkeys()).hasSize(1);
    }

    @Test
    void oneOfTheLastTwoStaysThoughBothAreRemovedAtOnce() throws Exception {
        for (int i = 0; i < 10; i++) {
            somebodyWithAnApp();
            addPasskey();
            Actor who = person;
            String passkey = onlyPasskey();
            CompletableFuture<Void> one = attempt(() -> own.removeApp(who));
            CompletableFuture<Void> other = attempt(() -> own.removePasskey(who, passkey));
            CompletableFuture.allOf(one, other).join();
            assertThat(factors.has(who.personId())).isTrue();
        }
    }

    @Test
    void inTheExampleTheLastOneGoesAndItsCodesToo() throws Exception {
        addPasskey();
        OwnFactors example = new OwnFactors(factors, app, passkeys, recovery, permissions, jdbc, new RunMode(true));
        transactions.executeWithoutResult(in -> {
            example.removeApp(person);
            example.removePasskey(person, onlyPasskey());
        });
        assertThat(factors.has(person.personId())).isFalse();
        assertThat(recovery.left(person.personId())).isZero();
        assertThatThrownBy(() -> own.renewCodes(person)).isInstanceOf(Refusal.class);
    }

    private void addPasskey() throws Exception {
        PasskeyQuestion question = own.askForPasskey(person);
        String made = new SoftDevice("http://localhost:8080").make(question.options());
        own.addPasskey(person, new PasskeyAnswer(question.ceremony(), made), "Telefonen");
    }

    private String onlyPasskey() {
        return factors.of(person.personId()).passkeys().get(0).id();
    }

    private static CompletableFuture<Void> attempt(Runnable removal) {
        return CompletableFuture.runAsync(removal).exceptionally(refused -> {
            assertThat(refused.getCause()).isInstanceOf(Refusal.class);
            return null;
        });
    }
}
