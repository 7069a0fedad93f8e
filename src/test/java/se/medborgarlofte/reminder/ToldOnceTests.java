package se.medborgarlofte.reminder;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import se.medborgarlofte.agreement.Agreements;
import se.medborgarlofte.mail.PostedLetters;
import se.medborgarlofte.testing.TestClock;
import se.medborgarlofte.testing.TestDatabase;

/** However many instances look at once, a letter is sent once. */
@ReminderTest
@TestPropertySource(properties = "spring.application.name=told-once")
class ToldOnceTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 16);
    private static final String KEY = "reminder_sent_pkey";

    private final ReminderWorld world;
    private final Agreements agreements;
    private final Reminders reminders;
    private final PostedLetters letters;
    private final TransactionTemplate transaction;
    private final TestDatabase database;
    private final JdbcClient jdbc;
    private final TestClock clock;
    private final ExecutorService other = Executors.newSingleThreadExecutor();

    private ReminderWorld.Place place;

    @Autowired
    ToldOnceTests(
            ReminderWorld world,
            Agreements agreements,
            Reminders reminders,
            PostedLetters letters,
            TransactionTemplate transaction,
            TestDatabase database,
            JdbcClient jdbc,
            TestClock clock) {
        this.world = world;
        this.agreements = agreements;
        this.reminders = reminders;
        this.letters = letters;
        this.transaction = transaction;
        this.database = database;
        this.jdbc = jdbc;
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
