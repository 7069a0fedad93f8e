package se.medborgarlofte.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.NewMembership;
import se.medborgarlofte.account.NewPerson;
import se.medborgarlofte.account.People;
import se.medborgarlofte.account.PeopleFixtures;
import se.medborgarlofte.account.Role;
import se.medborgarlofte.agreement.Agreements;
import se.medborgarlofte.mail.Letter;
import se.medborgarlofte.mail.PostedLetters;
import se.medborgarlofte.testing.TestClock;

/** That something waits for an approval: once, to each who can give it. */
@ReminderTest
class ApprovalReminderTests {

    private static final LocalDate END = LocalDate.of(2026, 12, 31);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 17);

    private final ReminderWorld world;
    private final PeopleFixtures fixtures;
    private final People people;
    private final Agreements agreements;
    private final PostedLetters letters;
    private final TestClock clock;

    private ReminderWorld.Place place;

    @Autowired
    ApprovalReminderTests(
            ReminderWorld world,
            PeopleFixtures fixtures,
            People people,
            Agreements agreements,
            PostedLetters letters,
            TestClock clock) {
        this.world = world;
        this.fixtures = fixtures;
        this.people = people;
        this.agreements = agreements;
        this.letters = letters;
        this.clock = clock;
    }

    @BeforeEach
    void settle() {
        clock.set(TODAY.atTime(10, 0));
        place = world.place();
    }

    @Test
    void whatWaitsForAnApprovalIsToldToThoseWhoGiveItAndAgainWhenItIsAnotherText() {
        long agreement = world.draft(place, "Trygg stad", END.plusYears(1));
        agreements.submit(place.editor(), agreement);
        now();
        now();
        assertThat(to(place.chief()))
                .singleElement()
                .satisfies(letter -> assertThat(letter.text()).contains("Väntar på att du godkänner"));
        assertThat(to(place.police())).hasSize(1);
        assertThat(to(place.editor())).isEmpty();
        assertThat(to(place.publisher())).isEmpty();

        agreements.sendBack(place.chief(), agreement, "Skriv tydligare.");
        now();
        agreements.submit(place.editor(), agreement);
        now();
        assertThat(to(place.chief())).as("the same words again").hasSize(1);
    }

    @Test
    void severalNewMattersAreOneLetter() {
        for (String title : List.of("Ett", "Två")) {
            agreements.submit(place.editor(), world.draft(place, title, END.plusYears(1)));
        }
        now();
        assertThat(to(place.chief())).singleElement().satisfies(letter -> {
            assertThat(letter.subject()).isEqualTo("2 saker att göra i Medborgarlöften");
            assertThat(letter.text()).contains("* Ett\n", "* Två\n");
        });
    }

    @Test
    void aLongLetterBreaksOffAndSaysSo() {
        for (int number = 1; number <= 17; number++) {
            agreements.submit(place.editor(), world.draft(place, "Nummer " + number, END.plusYears(1)));
        }
        now();
        assertThat(to(place.chief())).singleElement().satisfies(letter -> {
            assertThat(letter.subject()).startsWith("17 saker");
            assertThat(letter.text().split("Väntar på att du godkänner")).hasSize(15 + 1);
            assertThat(letter.text()).contains("Och 2 till på din översikt.");
        });
    }

    @Test
    void onlyThoseAreWrittenToWhoHaveBeenInAndMayStillComeIn() {
        Actor disabled = fixtures.municipal(place.town(), Role.APPROVER);
        people.disable(disabled.personId());
        Actor ended = fixtures.municipal(place.town(), Role.APPROVER);
        people.endMembership(
                ended.personId(),
                people.get(ended.personId()).memberships().get(0).id());
        long invited = people.add(
                        new NewPerson(
                                "inbjuden" + place.town().id() + "@test.example",
                                "Inbjuden",
                                "chef",
                                List.of(NewMembership.inMunicipality(
                                        Role.APPROVER,
                                        place.town().party(),
                                        place.town().id()))),
                        null)
                .id();
        agreements.submit(place.editor(), world.draft(place, "Trygg stad", END.plusYears(1)));

        now();

        assertThat(to(place.chief())).hasSize(1);
        assertThat(to(disabled)).isEmpty();
        assertThat(to(ended)).isEmpty();
        assertThat(letters.to(people.get(invited).email())).isEmpty();
    }

    private void now() {
        world.at(TODAY.atTime(15, 0));
    }

    private List<Letter> to(Actor actor) {
        return world.to(actor);
    }
}
