package se.medborgarlofte.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.medborgarlofte.account.PeopleFixtures;
import se.medborgarlofte.testing.IntegrationTest;
import se.medborgarlofte.testing.TestClock;

/** Each code has one effect, however often and from wherever it is sent. */
@IntegrationTest
class SecondFactorsIntegrationTests {

    private static final Duration STEP = Duration.ofSeconds(30);

    @Autowired
    private SecondFactors factors;

    @Autowired
    private CodeApp app;

    @Autowired
    private RecoveryCodes recovery;

    @Autowired
    private PeopleFixtures fixtures;

    @Autowired
    private TestClock clock;

    private long person;

    @BeforeEach
    void somebody() {
        person = fixtures.beginner().personId();
    }

    @Test
    void acceptsACodeOfTheStepBeforeOrAfterAndNoFurther() {
        Instant now = clock.instant();
        for (int steps = -2; steps <= 2; steps++) {
            String secret = app.newSecret();
            assertThat(app.use(person, secret, GivenCodes.code(secret, now.plus(STEP.multipliedBy(steps)))))
                    .as("%d", steps)
                    .isEqualTo(Math.abs(steps) <= 1);
        }
    }

    @Test
    void acceptsNoCodeTwiceAndNoneBeforeOneThatWasAccepted() {
        String secret = withApp();
        Instant now = clock.instant();
        clock.advance(STEP.multipliedBy(3));
        String later = GivenCodes.code(secret, clock.instant().plus(STEP));

        assertThat(factors.accepts(person, GivenCodes.code(secret, now))).isFalse();
        assertThat(factors.accepts(person, " " + later.substring(0, 3) + " " + later.substring(3)))
                .isTrue();
        assertThat(factors.accepts(person, later)).isFalse();
        assertThat(factors.accepts(person, GivenCodes.code(secret, clock.instant())))
                .isFalse();
    }

    @Test
    void acceptsOneOfThirtyOfTheSameCodeAtOnce() throws Exception {
        String secret = withApp();
        clock.advance(STEP);
        String code = GivenCodes.code(secret, clock.instant());

        assertThat(accepted(code)).isEqualTo(1);
    }

    @Test
    void acceptsOneOfThirtyOfTheSameRecoveryCodeAtOnce() throws Exception {
        List<String> codes = recovery.renew(person);

        assertThat(accepted(codes.get(7))).isEqualTo(1);
        assertThat(recovery.left(person)).isEqualTo(9);
        assertThat(factors.accepts(person, codes.get(7))).isFalse();
        assertThat(factors.accepts(person, codes.get(8))).isTrue();
    }

    @Test
    void acceptsNobodyElsesCodesAndNoneThatWereReplaced() {
        List<String> codes = recovery.renew(person);
        long other = fixtures.beginner().personId();
        recovery.renew(other);

        assertThat(factors.accepts(other, codes.get(0))).isFalse();
        assertThat(factors.accepts(fixtures.actor().personId(), GivenCodes.code(withApp(), clock.instant())))
                .isFalse();
        recovery.renew(person);
        assertThat(factors.accepts(person, codes.get(0))).isFalse();
    }

    private String withApp() {
        String secret = app.newSecret();
        assertThat(app.use(person, secret, GivenCodes.code(secret, clock.instant())))
                .isTrue();
        return secret;
    }

    /** How many of thirty senders had it accepted; one that finds the hashing busy is refused too. */
    private long accepted(String code) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService crowd = Executors.newFixedThreadPool(30);
        List<Future<Boolean>> tries = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            tries.add(crowd.submit(() -> {
                start.await();
                try {
                    return factors.accepts(person, code);
                } catch (TooBusy busy) {
                    return false;
                }
            }));
        }
        start.countDown();
        long accepted = 0;
        for (Future<Boolean> one : tries) {
            accepted += one.get() ? 1 : 0;
        }
        crowd.shutdown();
        return accepted;
    }
}
