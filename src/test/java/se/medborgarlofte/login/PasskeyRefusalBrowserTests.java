package se.medborgarlofte.login;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medborgarlofte.login.PasskeyVisits.LOGIN;
import static se.medborgarlofte.login.PasskeyVisits.assertRefused;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.People;
import se.medborgarlofte.account.PeopleFixtures;
import se.medborgarlofte.testing.BrowserTest;
import se.medborgarlofte.testing.Visitor;
import se.medborgarlofte.testing.Visitor.Page;

/** Whatever is wrong with a passkey, nobody is let in, and all get the same answer. */
@BrowserTest
class PasskeyRefusalBrowserTests {

    /** What can be wrong with an answer to the right question. */
    enum Wrong {
        NOT_VERIFIED(device -> device.verifies = false),
        NOBODY_PRESENT(device -> device.present = false),
        OTHER_SITE(device -> device.origin = "http://localhost.evil.test"),
        OTHER_PORT(device -> device.origin = "http://localhost:1"),
        OTHER_HOST(device -> device.host = "evil.test"),
        UNKNOWN(device -> device.id = new byte[32]),
        OTHER_PERSONS_NAME(device -> device.handle = SoftDevice.text(new byte[32])),
        COUNTED_BACK(device -> device.count = -1);

        private final Consumer<SoftDevice> fault;

        Wrong(Consumer<SoftDevice> fault) {
            this.fault = fault;
        }
    }

    @LocalServerPort
    int port;

    @Autowired
    private PeopleFixtures fixtures;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    private Actor owner;
    private PasskeyVisits visits;
    private SoftDevice device;
    private Visitor browser;

    @BeforeEach
    void add() throws Exception {
        visits = new PasskeyVisits(port);
        browser = new Visitor(port);
        owner = fixtures.actor();
        device = visits.device();
        assertThat(visits.add(owner, device).status()).isEqualTo(303);
    }

    @Test
    void letsTheOwnerInWhomNothingIsWrongWith() throws Exception {
        for (int time = 0; time < 2; time++) {
            assertThat(visits.logIn(browser, device).location()).isEqualTo("/arbetsyta");
        }
        assertThat(browser.get("/arbetsyta").status()).isEqualTo(200);
        assertThat(deeds("PASSKEY_ADDED")).isEqualTo(1);
        assertThat(deeds("LOGGED_IN")).as("with the code and with the passkey").isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource
    void refusesWhatIsWrongAndTellsIt(Wrong wrong) throws Exception {
        wrong.fault.accept(device);
        assertRefused(browser, visits.logIn(browser, device));
        assertThat(deeds("LOGIN_FAILED")).isEqualTo(wrong == Wrong.UNKNOWN ? 0 : 1);
    }

    @Test
    void refusesAnotherKeysSignature() throws Exception {
        SoftDevice thief = visits.device();
        thief.id = device.id;
        thief.handle = device.handle;
        assertRefused(browser, visits.logIn(browser, thief));
    }

    @Test
    void refusesACopyWhoseCounterHasFallenBehind() throws Exception {
        SoftDevice copy = device.copy();
        assertThat(visits.logIn(browser, device).status()).isEqualTo(303);
        assertThat(visits.logIn(browser, device).status()).isEqualTo(303);
        Visitor thief = new Visitor(port);
        assertRefused(thief, visits.logIn(thief, copy));
        assertThat(copy.count).as("as far as the owner's").isEqualTo(device.count - 1);
        assertRefused(thief, visits.logIn(thief, copy));
    }

    @Test
    void acceptsOneThatDoesNotCount() throws Exception {
        SoftDevice synced = visits.device();
        synced.count = 0;
        visits.add(owner, synced);
        for (int time = 0; time < 2; time++) {
            synced.count = -1;
            assertThat(visits.logIn(browser, synced).status()).isEqualTo(303);
        }
    }

    @Test
    void refusesADisabledOwner() throws Exception {
        people.disable(owner.personId());
        assertRefused(browser, visits.logIn(browser, device));
        people.enable(owner.personId());
        assertThat(visits.logIn(browser, device).status()).isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "null",
                "[]",
                "å",
                "{\"rawId\":\"AAAA\"}",
                "{\"rawId\":\"AAAA\",\"response\":{}}",
                "{\"rawId\":7,\"response\":7}",
                "{\"rawId\":\"\\u0000\",\"response\":{\"clientDataJSON\":\"å\",\"authenticatorData\":\"\"}}",
                "{\"@class\":\"java.util.ArrayList\"}"
            })
    void refusesGarbage(String credential) throws Exception {
        Map<String, String> form = visits.shown(browser, device, "/logga-in", LOGIN);
        form.put("credential", credential);
        assertRefused(browser, browser.post(LOGIN, form));
    }

    @Test
    void keepsNoPasskeyThatDidNotVerifyItsOwnerNorOneOfAnotherSite() throws Exception {
        for (Wrong wrong : List.of(Wrong.NOT_VERIFIED, Wrong.OTHER_SITE, Wrong.OTHER_HOST)) {
            SoftDevice bad = visits.device();
            wrong.fault.accept(bad);
            assertNotKept(visits.add(owner, bad));
        }
    }

    @Test
    void keepsNoPasskeyTwiceNorAnotherPersons() throws Exception {
        assertNotKept(visits.add(owner, device.copy()));
        assertNotKept(visits.add(fixtures.actor(), device.copy()));
        assertThat(visits.logIn(browser, device).location()).isEqualTo("/arbetsyta");
    }

    private void assertNotKept(Page answer) {
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.html().select("#fel").text()).contains("blev inte sparad");
    }

    private int deeds(String deed) {
        return jdbc.sql("select count(*) from audit_event where deed = :deed and thing_id = :person")
                .param("deed", deed)
                .param("person", owner.personId())
                .query(Integer.class)
                .single();
    }
}
