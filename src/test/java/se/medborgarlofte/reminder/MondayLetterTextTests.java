package se.medborgarlofte.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.NewMembership;
import se.medborgarlofte.account.PeopleFixtures;
import se.medborgarlofte.account.Role;
import se.medborgarlofte.agreement.Agreements;
import se.medborgarlofte.mail.Letter;
import se.medborgarlofte.measure.MeasureFixtures;
import se.medborgarlofte.measure.MeasureFixtures.Scene;
import se.medborgarlofte.measure.Measures;

/** What the letter on Mondays tells, and what it does not. */
@ReminderTest
class MondayLetterTextTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 16);
    private static final String SUBJECT = "Veckans läge i Medborgarlöften";
    private static final String PAGE = "/arbetsyta/konto/mandagsbrev";

    private final ReminderWorld world;
    private final PeopleFixtures people;
    private final MeasureFixtures scenes;
    private final Measures measures;
    private final Agreements agreements;

    @Autowired
    MondayLetterTextTests(
            ReminderWorld world,
            PeopleFixtures people,
            MeasureFixtures scenes,
            Measures measures,
            Agreements agreements) {
        this.world = world;
        this.people = people;
        this.scenes = scenes;
        this.measures = measures;
        this.agreements = agreements;
    }

    @Test
    void isOneOfAllPlacesAndPartiesWithWhatWaitsEndsAndIsQuiet() {
        ReminderWorld.Place one = world.place();
        Scene two = scenes.scene();
        ReminderWorld.Place foreign = world.place();
        Actor both = people.actor(
                NewMembership.inMunicipality(
                        Role.APPROVER, one.town().party(), one.town().id()),
                NewMembership.inPoliceArea(
                        Role.EDITOR,
                        one.town().area().party(),
                        one.town().area().id()),
                NewMembership.inPoliceArea(
                        Role.RECORDER, two.police(), two.town().area().id()));
        world.published(one, "Den som slutar", MONDAY.plusDays(50));
        agreements.submit(one.editor(), world.draft(one, "Den som väntar", MONDAY.plusYears(3)));
        agreements.submit(foreign.editor(), world.draft(foreign, "En annans", MONDAY.plusYears(3)));

        at(MONDAY.atTime(7, 0));

        assertThat(to(both)).singleElement().satisfies(letter -> {
            assertThat(letter.subject()).isEqualTo(SUBJECT);
            assertThat(letter.text())
                    .containsSubsequence(
                            "Hej " + both.name() + "!",
                            "Väntar på dig\n-------------\n",
                            "* Den som väntar\n",
                            "Slutar snart\n",
                            "* Den som slutar\n",
                            "Slutar om 50 dagar.",
                            "Löften utan något registrerat på 60 dagar\n",
                            "* Tryggt centrum\n",
                            "Inget har registrerats sedan den 1 januari 2026.",
                            "https://loften.exempel.se/"
                                    + two.town().municipality().slug() + "/loften/tryggt-centrum",
                            "https://loften.exempel.se/arbetsyta\n",
                            "https://loften.exempel.se" + PAGE)
                    .doesNotContain("En annans", one.editor().name());
        });
    }

    @Test
    void namesNobodyButTheReceiver() {
        Scene scene = scenes.scene();
        Actor publisher = people.municipal(scene.town(), Role.PUBLISHER);
        measures.record(scene.officer(), scene.withText(MONDAY.minusDays(1), "Nya lampor."));
        at(MONDAY.atTime(8, 0));
        assertThat(to(publisher))
                .singleElement()
                .satisfies(letter -> assertThat(letter.text())
                        .contains("En kollegas text väntar på att visas")
                        .doesNotContain(scene.officer().name()));
    }

    private void at(LocalDateTime moment) {
        world.at(moment);
    }

    private List<Letter> to(Actor actor) {
        return world.to(actor);
    }
}
