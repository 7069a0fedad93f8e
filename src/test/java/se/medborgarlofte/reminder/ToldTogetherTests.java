package se.medborgarlofte.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.NewMembership;
import se.medborgarlofte.account.PeopleFixtures;
import se.medborgarlofte.agreement.Agreements;
import se.medborgarlofte.mail.PostedLetters;
import se.medborgarlofte.testing.StatementCounter;
import se.medborgarlofte.testing.TestClock;

/** That something is told, and the letter, are one; and the price of looking. */
@ReminderTest
class ToldTogetherTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 16);

    private final ReminderWorld world;
    private final PeopleFixtures people;
    private final Agreements agreements;
    private final Reminders reminders;
    private final ReminderSweep sweep;
    private final PostedLetters letters;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final StatementCounter statements;
    private final TestClock clock;

    private ReminderWorld.Place place;

    @Autowired
    ToldTogetherTests(
            ReminderWorld world,
            PeopleFixtures people,
            Agreements agreements,
            Reminders reminders,
            ReminderSweep sweep,
            PostedLetters letters,
            TransactionTemplate transaction,
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
        jdbc.sql("update person set email = :email where id = :id")
                .param("email", place.chief().email())
                .param("id", chief())
                .update();
    }

    @Test
    void asManyStatementsForManyPlacesAndMattersAsForOne() throws Exception {
        ReminderWorld.Place second = world.place();
        Actor one = people.actor(world.all(place));
        Actor many = people.actor(
                Stream.of(place, second).map(world::all).flatMap(Stream::of).toArray(NewMembership[]::new));
        statements.assertSameNumber(() -> reminders.remind(one.personId()), () -> reminders.remind(many.personId()));
        world.published(place, "Slutar", MONDAY.plusDays(20));
        for (String title : new String[] {"Ett", "Två", "Tre"}) {
            agreements.submit(second.editor(), world.draft(second, title, MONDAY.plusYears(3)));
            world.published(second, title + " slutar", MONDAY.plusDays(20));
        }
        statements.assertSameNumber(() -> reminders.remind(one.personId()), () -> reminders.remind(many.personId()));
        statements.assertAtMost(30, () -> reminders.remind(many.personId()));
    }

    private long chief() {
        return place.chief().personId();
    }
}
