package se.medborgarlofte.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.NewMembership;
import se.medborgarlofte.account.NewPerson;
import se.medborgarlofte.account.People;
import se.medborgarlofte.account.PeopleFixtures;
import se.medborgarlofte.account.Role;
import se.medborgarlofte.agreement.Agreements;
import se.medborgarlofte.mail.Letter;
import se.medborgarlofte.mail.PostedLetters;
import se.medborgarlofte.shared.Period;
import se.medborgarlofte.testing.IntegrationTest;
import se.medborgarlofte.testing.TestClock;

/** Of each matter one letter to each who can do something about it. Days are Tuesdays: no letter of the week is in them. */
@IntegrationTest
@Import({PeopleFixtures.class, PostedLetters.class, ReminderWorld.class})
@TestPropertySource(properties = "medborgarlofte.base-url=https://loften.exempel.se")
class ReminderTests {

    private static final LocalDate END = LocalDate.of(2026, 12, 31);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 17);

    private final ReminderWorld world;
    private final PeopleFixtures fixtures;
    private final People people;
    private final Agreements agreements;
    private final ReminderSweep sweep;
    private final PostedLetters letters;
    private final TestClock clock;

    private ReminderWorld.Place place;

    @Autowired
    ReminderTests(
            ReminderWorld world,
            PeopleFixtures fixtures,
            People people,
            Agreements agreements,
            ReminderSweep sweep,
            PostedLetters letters,
            TestClock clock) {
        this.world = world;
        this.fixtures = fixtures;
        this.people = people;
        this.agreements = agreements;
        this.sweep = sweep;
        this.letters = letters;
        this.clock = clock;
    }

    @BeforeEach
    void settle() {
        clock.set(TODAY.atTime(10, 0));
        place = world.place();
    }

    @Test
    void anAgreementThatEndsIsToldThreeTimesToThoseWhoWrite() {
        long agreement = world.published(place, "Trygg stad", END);
        sweep.sweep();
        assertThat(place.all()).allSatisfy(actor -> assertThat(to(actor)).isEmpty());

        onDay(END.minusDays(181));
        assertThat(to(place.editor())).isEmpty();
        for (int days : List.of(180, 90, 30)) {
            onDay(END.minusDays(days));
            onDay(END.minusDays(days - 1));
        }

        assertThat(to(place.editor())).hasSize(3);
        assertThat(to(place.publisher())).hasSize(3);
        assertThat(to(place.chief())).isEmpty();
        assertThat(to(place.police())).isEmpty();
        Letter first = to(place.editor()).get(0);
        assertThat(first.subject()).isEqualTo("En sak att göra i Medborgarlöften");
        assertThat(first.text())
                .contains(
                        place.editor().name(),
                        "* Trygg stad\n  Överenskommelse, 1 januari till 31 december 2026. 31 december 2026."
                                + " Slutar om 180 dagar.",
                        "\n  https://loften.exempel.se/arbetsyta/overenskommelser/" + agreement + "\n")
                .doesNotContain(place.publisher().name());
    }

    @Test
    void ofSeveralThatHavePassedOnlyTheNearestIsTold() {
        world.published(place, "Trygg stad", TODAY.plusDays(85));
        sweep.sweep();
        assertThat(to(place.editor()))
                .singleElement()
                .satisfies(letter -> assertThat(letter.text()).contains("Slutar om 85 dagar."));
    }

    @Test
    void whatIsRenewedOrExtendedEndsNot() {
        long extended = world.published(place, "Förlängd", TODAY.plusDays(20));
        long renewed = world.published(place, "Förnyad", TODAY.plusDays(20));
        agreements.extend(
                place.editor(),
                extended,
                agreements.get(place.editor(), extended).version(),
                TODAY.plusDays(400));
        long renewal = agreements.renew(place.editor(), renewed, new Period(TODAY.plusDays(21), TODAY.plusDays(700)));
        world.approve(place, extended);
        world.publish(place, renewal);

        sweep.sweep();

        assertThat(to(place.editor())).isEmpty();
    }

    @Test
    void whatIsOnlyProposedToBeExtendedEndsStill() {
        long extended = world.published(place, "Trygg stad", TODAY.plusDays(20));
        agreements.extend(
                place.editor(),
                extended,
                agreements.get(place.editor(), extended).version(),
                TODAY.plusDays(400));
        sweep.sweep();
        assertThat(to(place.editor())).hasSize(1);
    }

    @Test
    void whatWaitsForAnApprovalIsToldToThoseWhoGiveItAndAgainWhenItIsAnotherText() {
        long agreement = world.draft(place, "Trygg stad", END.plusYears(1));
        agreements.submit(place.editor(), agreement);
        sweep.sweep();
        sweep.sweep();
        assertThat(to(place.chief()))
                .singleElement()
                .satisfies(letter -> assertThat(letter.text()).contains("Väntar på att du godkänner"));
        assertThat(to(place.police())).hasSize(1);
        assertThat(to(place.editor())).isEmpty();
        assertThat(to(place.publisher())).isEmpty();

        agreements.sendBack(place.chief(), agreement, "Skriv tydligare.");
        sweep.sweep();
        agreements.submit(place.editor(), agreement);
        sweep.sweep();
        assertThat(to(place.chief())).as("the same words again").hasSize(1);
    }

    @Test
    void severalNewMattersAreOneLetter() {
        for (String title : List.of("Ett", "Två")) {
            agreements.submit(place.editor(), world.draft(place, title, END.plusYears(1)));
        }
        sweep.sweep();
        assertThat(to(place.chief())).singleElement().satisfies(letter -> {
            assertThat(letter.subject()).isEqualTo("2 saker att göra i Medborgarlöften");
            assertThat(letter.text()).contains("* Ett\n", "* Två\n");
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

        sweep.sweep();

        assertThat(to(place.chief())).hasSize(1);
        assertThat(to(disabled)).isEmpty();
        assertThat(to(ended)).isEmpty();
        assertThat(letters.to(people.get(invited).email())).isEmpty();
    }

    private void onDay(LocalDate day) {
        clock.set(day.atTime(15, 0));
        sweep.sweep();
    }

    private List<Letter> to(Actor actor) {
        return letters.to(actor.email());
    }
}
