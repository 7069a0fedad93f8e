package se.medborgarlofte.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.followup.FollowUps;
import se.medborgarlofte.followup.RoundKind;
import se.medborgarlofte.followup.RoundNote;
import se.medborgarlofte.followup.RoundNotes;
import se.medborgarlofte.mail.Letter;
import se.medborgarlofte.shared.Period;
import se.medborgarlofte.testing.TestClock;

/** When a follow-up is to begin, has begun, waits for approval, and is to be told to citizens. */
@ReminderTest
class RoundReminderTests {

    private static final Period YEAR = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
    private static final LocalDate IN_JANUARY = LocalDate.of(2027, 1, 12);

    private final ReminderWorld world;
    private final FollowUps rounds;
    private final RoundNotes notes;
    private final TestClock clock;

    private ReminderWorld.Place place;

    @Autowired
    RoundReminderTests(ReminderWorld world, FollowUps rounds, RoundNotes notes, TestClock clock) {
        this.world = world;
        this.rounds = rounds;
        this.notes = notes;
        this.clock = clock;
    }

    @BeforeEach
    void settle() {
        place = world.place();
    }

    @Test
    void theYearThatHasEndedIsToBeFollowedUp() {
        long agreement = world.published(place, "Två år", LocalDate.of(2027, 12, 31));
        on(LocalDate.of(2026, 12, 29));
        assertThat(to(place.editor())).isEmpty();

        on(IN_JANUARY);
        on(IN_JANUARY.plusDays(1));

        assertThat(to(place.editor()))
                .singleElement()
                .satisfies(letter -> assertThat(letter.text())
                        .contains("* Två år\n  Uppföljning, 2026. Året har slutat. Dags att börja en uppföljning.")
                        .contains("/arbetsyta/overenskommelser/" + agreement + "/uppfoljningar"));
        assertThat(to(place.publisher())).hasSize(1);
        assertThat(to(place.chief())).isEmpty();
    }

    @Test
    void anAgreementThatHasEndedIsToBeFollowedUpAsAWhole() {
        long agreement = world.published(place, "Två år", LocalDate.of(2027, 12, 31));
        LocalDate after = LocalDate.of(2028, 1, 11);
        clock.set(after.atTime(9, 0));
        rounds.open(
                place.editor(),
                agreement,
                RoundKind.YEAR,
                new Period(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31)),
                after);
        on(after);
        assertThat(to(place.editor()))
                .singleElement()
                .satisfies(letter -> assertThat(letter.text())
                        .contains("Uppföljning, 1 januari 2026 till 31 december 2027. Överenskommelsen har slutat."));
    }

    @Test
    void whoOpensARoundIsNotToldAndNobodyIsAskedToOpenItAgain() {
        long id = opened();
        on(IN_JANUARY);
        assertThat(to(place.editor())).isEmpty();
        assertThat(to(place.publisher()))
                .singleElement()
                .satisfies(letter -> assertThat(letter.text())
                        .contains("* Årsuppföljning, 2026\n", "En kollega har börjat uppföljningen.")
                        .contains("/arbetsyta/uppfoljningar/" + id)
                        .doesNotContain("Dags att börja", place.editor().name()));
    }

    @Test
    void aRoundThatWaitsForApprovalAndThenForBeingTold() {
        long id = opened();
        rounds.submit(place.editor(), id);
        on(IN_JANUARY);
        assertThat(to(place.chief()))
                .singleElement()
                .satisfies(letter -> assertThat(letter.text()).contains("Väntar på att du godkänner"));

        for (Actor approver : List.of(place.chief(), place.police())) {
            rounds.approve(approver, id, rounds.get(approver, id).approvals().digest());
        }
        rounds.publish(place.publisher(), id, "");
        on(IN_JANUARY.plusDays(1));
        on(IN_JANUARY.plusDays(2));

        assertThat(to(place.publisher()))
                .singleElement()
                .satisfies(letter -> assertThat(letter.text())
                        .contains("Publicerad. Ge invånarna återkoppling senast den 11 februari 2027."));
        assertThat(to(place.editor())).isEmpty();
    }

    @Test
    void whatIsToldIsNotToBeTold() {
        long id = opened();
        rounds.submit(place.editor(), id);
        for (Actor approver : List.of(place.chief(), place.police())) {
            rounds.approve(approver, id, rounds.get(approver, id).approvals().digest());
        }
        rounds.publish(place.publisher(), id, "");
        notes.add(
                place.publisher(),
                id,
                new RoundNote(RoundNote.Kind.TOLD, "Ett möte.", "Folkets hus", IN_JANUARY, null));
        on(IN_JANUARY.plusDays(1));
        assertThat(to(place.publisher())).isEmpty();
    }

    /** Of the whole year, by the editor. */
    private long opened() {
        long agreement = world.published(place, "Ett år", YEAR.end());
        clock.set(IN_JANUARY.atTime(8, 0));
        return rounds.open(place.editor(), agreement, RoundKind.YEAR, YEAR, YEAR.end());
    }

    private void on(LocalDate day) {
        world.at(day.atTime(15, 0));
    }

    /** None is about the agreement's end: that has its own test. */
    private List<Letter> to(Actor actor) {
        return world.to(actor).stream()
                .filter(letter -> !letter.text().contains("Slutar "))
                .toList();
    }
}
