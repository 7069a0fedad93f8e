package se.medborgarlofte.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.PeopleFixtures;
import se.medborgarlofte.agreement.Agreements;
import se.medborgarlofte.mail.PostedLetters;
import se.medborgarlofte.testing.IntegrationTest;
import se.medborgarlofte.testing.StatementCounter;
import se.medborgarlofte.testing.TestClock;
import se.medborgarlofte.testing.TestDatabase;

/** However many instances look at once, and whenever one of them dies, a letter is sent once. */
@IntegrationTest
@Import({PeopleFixtures.class, PostedLetters.class, ReminderWorld.class})
@TestPropertySource(
        properties = {"medborgarlofte.base-url=https://loften.exempel.se", "spring.application.name=told-once"})
class ToldOnceTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 16);
    private static final String KEY = "reminder_sent_pkey";

    private final ReminderWorld world;
    private final PeopleFixtures people;
    private final Agreements agreements;
    private final Reminders reminders;
    private final ReminderSweep sweep;
    private final PostedLetters letters;
    private final TransactionTemplate transaction;
    private final TestDatabase database;
    private final JdbcClient jdbc;
    private final StatementCounter statements;
    private final TestClock clock;
    private final ExecutorService other = Executors.newSingleThreadExecutor();

    private ReminderWorld.Place place;

    @Autowired
    ToldOnceTests(
            ReminderWorld world,
            PeopleFixtures people,
            Agreements agreements,
            Reminders reminders,
            ReminderSweep sweep,
            PostedLetters letters,
            TransactionTemplate transaction,
            TestDatabase database,
            JdbcClient jdbc,
            StatementCounter statements,
            TestClock clock) {
        this.world = world;
        this.people = people;
        this.agreements = agreements;
        this.reminders = reminders;
        this.sweep = sweep;
        this.letters = letters;
        this.transaction = transaction;
        this.database = database;
        this.jdbc = jdbc;
        this.statements = statements;
        this.clock = clock;
    }

    @BeforeEach
    void somethingWaits() {
        clock.set(MONDAY.minusDays(3).atTime(10, 0));
        place = world.place();
        agreements.submit(place.editor(), world.draft(place, "Trygg stad", MONDAY.plusYears(2)));
    }

    @AfterEach
    void rest() {
        other.shutdown();
    }

    @Test
    void anotherInstanceWaitsAndThenFindsItTold() throws Exception {
        Future<?> second = transaction.execute(status -> {
            reminders.remind(chief());
            return waiting(() -> reminders.remind(chief()));
        });
        second.get();
        assertThat(letters.to(place.chief().email())).hasSize(1);
    }

    @Test
    void soWithTheLetterOnMondays() throws Exception {
        clock.set(MONDAY.atTime(7, 0));
        Future<?> second = transaction.execute(status -> {
            reminders.remind(chief(), MONDAY);
            return waiting(() -> reminders.remind(chief(), MONDAY));
        });
        second.get();
        assertThat(letters.to(place.chief().email())).hasSize(1);
    }

    /** The negative control: it is the key that lets none be told twice. */
    @Test
    void withoutTheKeyBothWouldTell() throws Exception {
        owner("alter table reminder_sent drop constraint " + KEY);
        try {
            transaction.executeWithoutResult(status -> {
                reminders.remind(chief());
                finished(other.submit(() -> reminders.remind(chief())));
            });
            assertThat(letters.to(place.chief().email())).hasSize(2);
        } finally {
            jdbc.sql("delete from reminder_sent").update();
            owner("alter table reminder_sent add constraint " + KEY + " primary key (person_id, matter)");
        }
    }

    @Test
    void whatIsRolledBackIsToldLater() {
        transaction.executeWithoutResult(status -> {
            reminders.remind(chief());
            status.setRollbackOnly();
        });
        assertThat(letters.to(place.chief().email())).isEmpty();
        sweep.sweep();
        assertThat(letters.to(place.chief().email())).hasSize(1);
    }

    @Test
    void isToldOnlyTogetherWithTheLetter() {
        jdbc.sql("update person set email = 'inte en adress' where id = :id")
                .param("id", chief())
                .update();
        assertThatThrownBy(() -> reminders.remind(chief())).hasMessageContaining("address");
        sweep.sweep();
        assertThat(jdbc.sql("select count(*) from reminder_sent where person_id = :id")
                        .param("id", chief())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(letters.to(place.police().email()))
                .as("one for whom it fails holds up no other")
                .hasSize(1);
    }

    @Test
    void asManyStatementsForManyPlacesAndMattersAsForOne() throws Exception {
        ReminderWorld.Place second = world.place();
        Actor one = people.actor(world.approves(place));
        Actor many = people.actor(world.approves(place), world.approves(second));
        for (String title : new String[] {"Ett", "Två", "Tre"}) {
            agreements.submit(second.editor(), world.draft(second, title, MONDAY.plusYears(3)));
        }
        statements.assertSameNumber(() -> reminders.remind(one.personId()), () -> reminders.remind(many.personId()));
        statements.assertAtMost(20, () -> reminders.remind(many.personId()));
    }

    /** Begins it in another instance, and comes back when that waits for us. */
    private Future<?> waiting(Runnable act) {
        Future<?> begun = other.submit(act);
        while (blocked() == 0) {
            assertThat(begun.isDone()).as("waits for the first").isFalse();
        }
        return begun;
    }

    private int blocked() {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("select count(*) from pg_locks where not granted and pid in"
                        + " (select pid from pg_stat_activity where datname = current_database())")) {
            count.next();
            return count.getInt(1);
        } catch (SQLException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private static void finished(Future<?> act) {
        try {
            act.get();
        } catch (Exception problem) {
            throw new IllegalStateException(problem);
        }
    }

    private void owner(String sql) throws Exception {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long chief() {
        return place.chief().personId();
    }
}
