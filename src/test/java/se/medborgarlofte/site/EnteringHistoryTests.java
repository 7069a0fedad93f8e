package se.medborgarlofte.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.transaction.support.TransactionTemplate;
import se.medborgarlofte.history.Chain;
import se.medborgarlofte.history.ChainLink;
import se.medborgarlofte.history.Chains;
import se.medborgarlofte.promise.ActivityKind;
import se.medborgarlofte.promise.ActivityTypes;
import se.medborgarlofte.promise.CorrectionReason;
import se.medborgarlofte.promise.Ledger;
import se.medborgarlofte.promise.OccurrenceFacts;
import se.medborgarlofte.promise.Source;
import se.medborgarlofte.shared.Period;
import se.medborgarlofte.testing.IntegrationTest;
import se.medborgarlofte.testing.TestClock;

/** What enters the public history, and when; and that many may enter at once. */
@IntegrationTest
@Import({PublicWorld.class, PublicPlaces.class})
class EnteringHistoryTests {

    private static final AtomicLong SOURCES = new AtomicLong(7_000_000_000L);

    private static final LocalDate YESTERDAY = LocalDate.of(2026, 3, 15);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 16);

    private final PublicWorld world;
    private final Chains chains;
    private final Chain chain;
    private final Ledger ledger;
    private final ActivityTypes types;
    private final TransactionTemplate transactions;
    private final JdbcClient jdbc;
    private final TestClock clock;
    private final ScheduledTaskHolder jobs;

    private PublicPlace place;
    private long promise;
    private long control;

    @Autowired
    EnteringHistoryTests(
            PublicWorld world,
            Chains chains,
            Chain chain,
            Ledger ledger,
            ActivityTypes types,
            TransactionTemplate transactions,
            JdbcClient jdbc,
            TestClock clock,
            ScheduledTaskHolder jobs) {
        this.world = world;
        this.chains = chains;
        this.chain = chain;
        this.ledger = ledger;
        this.types = types;
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.clock = clock;
        this.jobs = jobs;
    }

    @BeforeEach
    void publish() {
        place = world.place(3);
        long agreement = world.draftAgreement(place, "Överenskommelse 2026", PublicWorld.YEAR);
        promise = world.draftPromise(place, agreement, "Vi möter dig", PublicWorld.YEAR, PublicWorld.THREE_A_YEAR);
        world.publish(place, agreement, "");
        control = types.add(place.boss(), place.first().id(), "Kontroll", ActivityKind.CONTROL, false)
                .id();
    }

    @Test
    void anObjectOfSeveralMunicipalitiesEntersEachChain() {
        assertThat(place.ids()).allSatisfy(id -> assertThat(kinds(id)).containsExactly("VERSION", "VERSION"));
        assertThat(chains.head(place.ids().get(0)).hash())
                .isNotEqualTo(chains.head(place.ids().get(1)).hash());
    }

    @Test
    void aControlEntersWhenItBecomesPublicAndNotBefore() {
        record(YESTERDAY);
        record(TODAY);
        assertThat(entered()).hasSize(1);

        clock.set(LocalDateTime.of(2026, 3, 17, 5, 59));
        sweep();
        assertThat(entered()).hasSize(1);
        clock.set(LocalDateTime.of(2026, 3, 17, 6, 0));
        sweep();
        assertThat(entered()).hasSize(2);
        sweep();
        assertThat(entered()).hasSize(2);
    }

    @Test
    void whatWasStruckOrCorrectedBeforeThePublicSawItIsNowhere() {
        Source struck = record(TODAY);
        world.strike(place, struck, CorrectionReason.DUPLICATE);
        Source corrected = record(TODAY);
        transactions.executeWithoutResult(
                status -> ledger.correct(place.boss(), corrected, facts(TODAY, 2), CorrectionReason.WRONG_NUMBER));
        assertThat(entered()).isEmpty();

        clock.set(LocalDateTime.of(2026, 3, 17, 6, 0));
        sweep();
        assertThat(entered())
                .singleElement()
                .satisfies(link -> assertThat(link.row().facts())
                        .containsEntry("entry", "CORRECTED")
                        .containsEntry("quantity", 2));
    }

    @Test
    void aCorrectionAndAStrikeOfWhatWasPublicEnterToo() {
        Source seen = record(YESTERDAY);
        transactions.executeWithoutResult(
                status -> ledger.correct(place.boss(), seen, facts(YESTERDAY, 2), CorrectionReason.WRONG_NUMBER));
        world.strike(place, seen, CorrectionReason.DID_NOT_HAPPEN);

        assertThat(entered())
                .extracting(link -> link.row().facts().get("entry"))
                .containsExactly("RECORDED", "CORRECTED", "STRUCK");
    }

    @Test
    void whatIsForNoPromiseIsNoLink() {
        transactions.executeWithoutResult(status -> ledger.record(
                place.writer(),
                new Source(Source.Kind.MEASURE, SOURCES.incrementAndGet()),
                new OccurrenceFacts(
                        control,
                        place.first().id(),
                        null,
                        place.parties().get(0),
                        Period.of(YESTERDAY),
                        1,
                        null,
                        Set.of())));

        assertThat(entered()).isEmpty();
        assertThat(jdbc.sql("select count(*) from chain_pending where municipality_id = :id and due_at <= now()")
                        .param("id", place.first().id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /** Each in all three chains, named in another order by each. */
    @Test
    void thirtyAtOnceMakeUnbrokenChains() throws Exception {
        ExecutorService crowd = Executors.newFixedThreadPool(30);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<?>> tries = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            List<Long> order = new ArrayList<>(place.ids());
            Collections.rotate(order, i);
            Callable<Void> one = () -> {
                start.await();
                transactions.executeWithoutResult(status -> {
                    ledger.record(
                            place.writer(),
                            new Source(Source.Kind.MEASURE, SOURCES.incrementAndGet()),
                            facts(YESTERDAY, 1));
                    chain.extend(order);
                });
                return null;
            };
            tries.add(crowd.submit(one));
        }
        start.countDown();
        for (Future<?> each : tries) {
            each.get();
        }
        crowd.shutdown();

        assertThat(entered()).hasSize(30);
        String previous = ChainLink.NOTHING_BEFORE;
        for (ChainLink link : oldestFirst(place.first().id())) {
            assertThat(link.previous()).isEqualTo(previous);
            previous = link.hash();
        }
        assertThat(chains.head(place.first().id()).hash()).isEqualTo(previous);
    }

    private Source record(LocalDate day) {
        Source recorded = new Source(Source.Kind.MEASURE, SOURCES.incrementAndGet());
        transactions.executeWithoutResult(status -> ledger.record(place.writer(), recorded, facts(day, 1)));
        return recorded;
    }

    private OccurrenceFacts facts(LocalDate day, int quantity) {
        return new OccurrenceFacts(
                control,
                place.first().id(),
                null,
                place.parties().get(0),
                Period.of(day),
                quantity,
                null,
                Set.of(promise));
    }

    private void sweep() {
        jobs.getScheduledTasks().stream()
                .filter(task -> task.toString().contains("ChainSweep"))
                .forEach(task -> task.getTask().getRunnable().run());
    }

    private List<ChainLink> entered() {
        return oldestFirst(place.first().id()).stream()
                .filter(link -> link.kind().equals("OCCURRENCE"))
                .toList();
    }

    private List<String> kinds(long municipality) {
        return oldestFirst(municipality).stream().map(ChainLink::kind).toList();
    }

    private List<ChainLink> oldestFirst(long municipality) {
        List<ChainLink> links = new ArrayList<>();
        chains.each(municipality, 1, Integer.MAX_VALUE, links::add);
        return links;
    }
}
