package se.medborgarlofte.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.form.StaleEdit;
import se.medborgarlofte.form.WrongState;
import se.medborgarlofte.history.ChainLink;
import se.medborgarlofte.history.Chains;
import se.medborgarlofte.history.Version;
import se.medborgarlofte.promise.DraftPromise;
import se.medborgarlofte.promise.PromiseDetails;
import se.medborgarlofte.promise.Promises;
import se.medborgarlofte.testing.IntegrationTest;

/** Thirty tries at once: each act has one effect, whoever is late is told so, and the chain is unbroken. */
@IntegrationTest
@Import({PublicWorld.class, PublicPlaces.class})
class AtOnceTests {

    private static final int TRIES = 30;

    private final PublicWorld world;
    private final Promises promises;
    private final Chains chains;

    private PublicPlace place;
    private long promise;

    @Autowired
    AtOnceTests(PublicWorld world, Promises promises, Chains chains) {
        this.world = world;
        this.promises = promises;
        this.chains = chains;
    }

    /** What one of the thirty does. */
    private interface Try {
        void run(int number);
    }

    /** A promise that stands in version 1, and a new wording of it that waits for approval. */
    @BeforeEach
    void propose() {
        place = world.place(1);
        long agreement = world.draftAgreement(place, "Överenskommelse 2026", PublicWorld.YEAR);
        promise = world.draftPromise(place, agreement, "Vi möter dig", PublicWorld.YEAR, PublicWorld.THREE_A_YEAR);
        world.publish(place, agreement, "");
        promises.edit(place.writer(), promise, now().version(), wording("Vi möter dig oftare"));
        promises.submit(place.writer(), promise);
    }

    @RepeatedTest(3)
    void approvePublishAndCorrect() throws Exception {
        String digest = now().approvals().digest();
        long version = now().version();
        long approvedOnce = together(number -> promises.approve(place.boss(), promise, digest));
        assertThat(approvedOnce).isEqualTo(1);

        long done = together(number -> {
            if (number % 2 == 0) {
                promises.publish(place.boss(), promise, "Fler möten");
            } else {
                promises.edit(place.writer(), promise, now().version(), wording("Vi rättar " + number));
            }
        });

        List<Version> versions = now().versions();
        assertThat(done).isPositive();
        assertThat(versions).extracting(Version::number).containsExactlyElementsOf(numbers(versions.size()));
        assertThat(versions.size()).isBetween(1, 2);
        assertThat(versions).allSatisfy(each -> assertThat(each.approvals()).hasSameSizeAs(place.parties()));
        assertThat(version).isLessThan(now().version());
        assertUnbroken(versions.size() + 1);
    }

    @RepeatedTest(3)
    void aPublicationHappensOnce() throws Exception {
        promises.approve(place.boss(), promise, now().approvals().digest());

        assertThat(together(number -> promises.publish(place.boss(), promise, "Fler möten")))
                .isEqualTo(1);
        assertThat(now().versions()).hasSize(2);
        assertUnbroken(3);
    }

    /** @return how many had an effect; the others were told why not */
    private long together(Try one) throws Exception {
        ExecutorService crowd = Executors.newFixedThreadPool(TRIES);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Boolean>> tries = new ArrayList<>();
        for (int i = 0; i < TRIES; i++) {
            int number = i;
            tries.add(crowd.submit(() -> {
                start.await();
                try {
                    one.run(number);
                    return true;
                } catch (WrongState | StaleEdit | Refusal | OptimisticLockingFailureException late) {
                    return false;
                }
            }));
        }
        start.countDown();
        long done = 0;
        for (Future<Boolean> each : tries) {
            done += each.get() ? 1 : 0;
        }
        crowd.shutdown();
        return done;
    }

    private void assertUnbroken(int links) {
        List<ChainLink> chain = new ArrayList<>();
        chains.each(place.first().id(), 1, Integer.MAX_VALUE, chain::add);
        assertThat(chain).hasSize(links);
        String previous = ChainLink.NOTHING_BEFORE;
        for (ChainLink link : chain) {
            assertThat(link.previous()).isEqualTo(previous);
            previous = link.hash();
        }
    }

    private static List<Integer> numbers(int last) {
        List<Integer> numbers = new ArrayList<>();
        for (int number = 1; number <= last; number++) {
            numbers.add(number);
        }
        return numbers;
    }

    private DraftPromise wording(String title) {
        return world.promise(place, title, PublicWorld.YEAR, PublicWorld.THREE_A_YEAR);
    }

    private PromiseDetails now() {
        return promises.get(place.writer(), promise);
    }
}
