package se.medborgarlofte.login;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static se.medborgarlofte.login.PasskeyVisits.LOGIN;
import static se.medborgarlofte.login.PasskeyVisits.STEP;
import static se.medborgarlofte.login.PasskeyVisits.assertRefused;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.PeopleFixtures;
import se.medborgarlofte.testing.BrowserTest;
import se.medborgarlofte.testing.TestClock;
import se.medborgarlofte.testing.Visitor;
import tools.jackson.databind.JsonNode;

/** A passkey answers the one question that it was asked, once, in time, for whom it was asked. */
@BrowserTest
class PasskeyQuestionBrowserTests {

    @LocalServerPort
    int port;

    @Autowired
    private PeopleFixtures fixtures;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Actor owner;
    private PasskeyVisits visits;
    private SoftDevice device;
    private Visitor browser;

    /** Of a device that counts, the counter alone would stop an answer that comes again. */
    @BeforeEach
    void addOneThatDoesNotCount() throws Exception {
        visits = new PasskeyVisits(port);
        browser = new Visitor(port);
        owner = fixtures.actor();
        device = visits.device();
        device.count = 0;
        assertThat(visits.add(owner, device).status()).isEqualTo(303);
        device.count = -1;
    }

    @Test
    void makesNoSessionForOneWhoIsAsked() throws Exception {
        visits.question(browser, LOGIN);
        assertThat(browser.cookie("session")).isEmpty();
    }

    @Test
    void takesAnAnswerOnce() throws Exception {
        Map<String, String> form = visits.shown(browser, device, "/logga-in", LOGIN);
        assertThat(browser.post(LOGIN, form).status()).isEqualTo(303);

        Visitor other = new Visitor(port);
        form.put("_csrf", token(other));
        assertRefused(other, other.post(LOGIN, form));
    }

    @Test
    void takesOneOfThirtyOfTheSameAnswerAtOnce() throws Exception {
        Map<String, String> form = visits.shown(browser, device, "/logga-in", LOGIN);
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService crowd = Executors.newFixedThreadPool(30);
        List<Future<Integer>> tries = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            Visitor one = new Visitor(port);
            Map<String, String> sent = new HashMap<>(form);
            sent.put("_csrf", token(one));
            tries.add(crowd.submit(() -> {
                start.await();
                return one.post(LOGIN, sent).status();
            }));
        }
        start.countDown();
        List<Integer> answers = new ArrayList<>();
        for (Future<Integer> one : tries) {
            answers.add(one.get());
        }
        crowd.shutdown();
        assertThat(answers).containsOnlyOnce(303).doesNotContain(500);
    }

    @Test
    void takesNoneAfterFiveMinutesAndForgetsWhatWasAnswered() throws Exception {
        assertThat(visits.logIn(new Visitor(port), device).status()).isEqualTo(303);
        Map<String, String> late = visits.shown(browser, device, "/logga-in", LOGIN);
        clock.advance(Duration.ofMinutes(5));
        device.count = -1;
        assertRefused(browser, browser.post(LOGIN, late));

        clock.advance(Duration.ofMinutes(6));
        assertThat(visits.logIn(browser, device).status()).isEqualTo(303);
        assertThat(jdbc.sql("select count(*) from passkey_challenge where answered_at <= :start")
                        .param("start", Timestamp.from(TestClock.START))
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void takesNoAnswerToAnotherQuestion() throws Exception {
        Map<String, String> form = visits.shown(browser, device, "/logga-in", LOGIN);
        String asked = form.put(
                "ceremony", visits.question(browser, LOGIN).path("ceremony").asString());
        assertRefused(browser, browser.post(LOGIN, form));
        for (String forged : List.of("", "x", "1.a.b", asked.replaceFirst("..$", "AA"))) {
            form.put("ceremony", forged);
            assertRefused(browser, browser.post(LOGIN, form));
        }
    }

    @Test
    void takesNoProofOfOneWhoIsHalfwayInForALogIn() throws Exception {
        Visitor halfway = new Visitor(port);
        halfway.givePassword(owner, PeopleFixtures.PASSWORD);
        JsonNode question = visits.question(halfway, STEP);
        Map<String, String> form = Map.of(
                "_csrf", token(browser),
                "ceremony", question.path("ceremony").asString(),
                "credential", device.show(question.path("options")));
        assertRefused(browser, browser.post(LOGIN, form));
    }

    @Test
    void takesNoOtherPersonsPasskeyForASecondStep() throws Exception {
        Actor other = fixtures.actor();
        visits.add(other, visits.device());
        browser.givePassword(other, PeopleFixtures.PASSWORD);

        assertRefused(browser, browser.post(STEP, visits.shown(browser, device, "/logga-in/kod", STEP)));
    }

    @Test
    void keepsNoNewPasskeyOfOneWhenAnotherWasAsked() throws Exception {
        SoftDevice other = visits.device();
        assertThat(visits.addForAnother(fixtures.actor(), owner, other).status())
                .isEqualTo(422);
        assertRefused(browser, visits.logIn(browser, other));
    }

    private static String token(Visitor browser) throws Exception {
        return requireNonNull(browser.get("/logga-in").form("form.form").get("_csrf"));
    }
}
