package se.medborgarlofte.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.medborgarlofte.feed.FeedEntry;
import se.medborgarlofte.feed.FeedEntry.Kind;
import se.medborgarlofte.organisation.MunicipalitySummary;
import se.medborgarlofte.testing.StatementCounter;
import se.medborgarlofte.testing.TestClock;

/** However many follow and however many instances tell them, each is told once, some at a time. */
@FollowTest
class ManyFollowersTests {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 3, 17);

    private final FollowWorld world;
    private final FollowSweep sweep;
    private final Digests digests;
    private final Names names;
    private final TestNews news;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final StatementCounter statements;
    private final TestClock clock;
    private final ExecutorService instances = Executors.newFixedThreadPool(3);
    private MunicipalitySummary place;
    private String prefix = "";

    @Autowired
    ManyFollowersTests(
            FollowWorld world,
            FollowSweep sweep,
            Digests digests,
            Names names,
            TestNews news,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            StatementCounter statements,
            TestClock clock) {
        this.world = world;
        this.sweep = sweep;
        this.digests = digests;
        this.names = names;
        this.news = news;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.statements = statements;
        this.clock = clock;
    }

    @BeforeEach
    void somewhere() {
        jdbc.sql("delete from follower").update();
        place = world.place();
        prefix = "m" + place.id() + "n";
    }

    @AfterEach
    void rest() {
        instances.shutdown();
    }

    @Test
    void severalInstancesAtOnceTellEachOnce() throws Exception {
        follow(1000);
        add("nytt");
        clock.set(TUESDAY.atTime(7, 0));
        CountDownLatch together = new CountDownLatch(3);
        List<Future<?>> rounds = Stream.generate(() -> instances.submit(() -> {
                    together.countDown();
                    together.await();
                    sweep.digest();
                    return null;
                }))
                .limit(3)
                .<Future<?>>map(round -> round)
                .toList();
        for (Future<?> round : rounds) {
            round.get();
        }
        assertThat(told()).hasSize(1000).doesNotHaveDuplicates();
    }

    @Test
    void whatIsUrgentIsLeftToTheInstanceThatTellsIt() throws Exception {
        follow(5);
        FeedEntry moved = news.add(Kind.GATHERING, place.id(), "flyttat/" + place.id(), "Flyttat", true);
        transaction.executeWithoutResult(first -> {
            assertThat(digests.postSome(moved)).isTrue();
            assertThat(elsewhere(() -> digests.postSome(moved))).isFalse();
        });
        sweep.atOnce();
        assertThat(told()).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    void nothingIsToldWhereTheLetterIsNotPosted() throws Exception {
        follow(3);
        FeedEntry moved = news.add(Kind.GATHERING, place.id(), "flyttat/" + place.id(), "Flyttat", true);
        transaction.executeWithoutResult(crashed -> {
            digests.postSome(moved);
            crashed.setRollbackOnly();
        });
        assertThat(told()).isEmpty();
        sweep.atOnce();
        assertThat(told()).hasSize(3);
    }

    @Test
    void moreFollowersAreNoMoreStatementsOfOneTurn() throws Exception {
        follow(5);
        add("ett");
        List<String> few = turn(TUESDAY);
        follow(150);
        add("annat");
        List<String> many = turn(TUESDAY.plusDays(1));
        assertThat(many).hasSameSizeAs(few);
        assertThat(told()).hasSize(5 + 155);
    }

    @Test
    void oneWhoseAddressCannotBeOpenedHoldsUpNoOther() throws Exception {
        follow(3);
        jdbc.sql("update follower set address = 'gone.with.key' where id = (select min(id) from follower)")
                .update();
        add("nytt");
        world.digestAt(TUESDAY.atTime(7, 0));
        assertThat(told()).hasSize(2);
    }

    private List<String> turn(LocalDate day) throws Exception {
        clock.set(day.atTime(7, 0));
        News found = digests.news();
        return statements.during(() -> assertThat(digests.postSome(found, day)).isTrue());
    }

    private void add(String key) {
        news.add(Kind.NEWS, place.id(), key + "/" + place.id(), "Nytt");
        clock.advance(Duration.ofSeconds(1));
    }

    /** So many more, who have confirmed it long ago. */
    private void follow(int more) {
        int before =
                jdbc.sql("select count(*) from follower").query(Integer.class).single();
        Instant longAgo = clock.instant().minus(Duration.ofDays(1));
        transaction.executeWithoutResult(act -> IntStream.range(before, before + more)
                .mapToObj(i -> new Address(prefix + i + "@exempel.se"))
                .forEach(address -> jdbc.sql("""
                                with one as (
                                    insert into follower (alias, mailbox, address, told_until, created_at)
                                    values (:alias, :mailbox, :address, :then, :then) returning id)
                                insert into subscription (follower_id, kind, municipality_id, asked_at, confirmed_at)
                                select id, 'MUNICIPALITY', :place, :then, :then from one
                                """)
                        .param("alias", names.alias(address))
                        .param("mailbox", names.mailbox(address))
                        .param("address", names.seal(address))
                        .param("then", Timestamp.from(longAgo))
                        .param("place", place.id())
                        .update()));
    }

    private boolean elsewhere(Callable<Boolean> act) {
        try {
            return instances.submit(act).get();
        } catch (Exception problem) {
            throw new IllegalStateException(problem);
        }
    }

    private List<String> told() {
        return jdbc.sql("select recipient from outgoing_mail where recipient like ?")
                .param(prefix + "%")
                .query(String.class)
                .list();
    }
}
