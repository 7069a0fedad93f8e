package se.medborgarlofte.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.PeopleFixtures;
import se.medborgarlofte.account.Role;
import se.medborgarlofte.agreement.Agreements;
import se.medborgarlofte.followup.FollowUps;
import se.medborgarlofte.followup.RoundKind;
import se.medborgarlofte.measure.MeasureFixtures;
import se.medborgarlofte.measure.MeasureFixtures.Scene;
import se.medborgarlofte.measure.Measures;
import se.medborgarlofte.shared.Period;
import se.medborgarlofte.testing.FormBrowser;
import se.medborgarlofte.testing.StatementCounter;
import se.medborgarlofte.testing.TestClock;

/** What is told by mail stands on the desk too, for as long as it is true. */
@ReminderTest
class DeskWarningsTests {

    private static final LocalDate END = LocalDate.of(2026, 12, 31);

    private final ReminderWorld world;
    private final PeopleFixtures people;
    private final Agreements agreements;
    private final FollowUps rounds;
    private final MeasureFixtures scenes;
    private final Measures measures;
    private final StatementCounter statements;
    private final TestClock clock;
    private final MockMvc mvc;

    private ReminderWorld.Place place;

    @Autowired
    DeskWarningsTests(
            ReminderWorld world,
            PeopleFixtures people,
            Agreements agreements,
            FollowUps rounds,
            MeasureFixtures scenes,
            Measures measures,
            StatementCounter statements,
            TestClock clock,
            MockMvc mvc) {
        this.world = world;
        this.people = people;
        this.agreements = agreements;
        this.rounds = rounds;
        this.scenes = scenes;
        this.measures = measures;
        this.statements = statements;
        this.clock = clock;
        this.mvc = mvc;
    }

    @BeforeEach
    void settle() {
        place = world.place();
    }

    @Test
    void anAgreementThatEndsWithinHalfAYearUntilItIsRenewed() throws Exception {
        long agreement = world.published(place, "Trygg stad", END);
        clock.set(END.minusDays(181).atTime(9, 0));
        assertThat(desk(place.editor()).select("#ending")).isEmpty();

        clock.set(END.minusDays(180).atTime(9, 0));
        Element task = group(place.editor(), "ending").expectFirst("li");
        assertThat(task.text())
                .isEqualTo("Trygg stad Överenskommelse, 1 januari till 31 december 2026. 31 december 2026."
                        + " Slutar om 180 dagar. Förläng eller förnya den, om arbetet ska gå vidare.");
        assertThat(task.select("a").attr("href")).isEqualTo("/arbetsyta/overenskommelser/" + agreement);
        assertThat(desk(place.chief()).select("#ending")).isEmpty();
        clock.set(END.minusDays(1).atTime(9, 0));
        assertThat(group(place.editor(), "ending").text()).contains("Slutar i morgon.");
        clock.set(END.atTime(9, 0));
        assertThat(group(place.editor(), "ending").text()).contains("Slutar i dag.");

        long renewal = agreements.renew(place.editor(), agreement, new Period(END.plusDays(1), END.plusYears(2)));
        assertThat(desk(place.editor()).select("#ending"))
                .as("a draft renews nothing")
                .hasSize(1);
        world.publish(place, renewal);
        assertThat(desk(place.editor()).select("#ending")).isEmpty();
    }

    @Test
    void aRoundThatIsToBeOpenedAndOneThatAColleagueHas() throws Exception {
        long agreement = world.published(place, "Trygg stad", END);
        clock.set(END.plusDays(1).atTime(9, 0));
        assertThat(group(place.publisher(), "waiting").text())
                .contains("Trygg stad", "Dags att börja slutuppföljningen.");
        rounds.open(place.editor(), agreement, RoundKind.END, new Period(LocalDate.of(2026, 1, 1), END), END);
        assertThat(group(place.publisher(), "waiting").text()).doesNotContain("Trygg stad");
        assertThat(group(place.publisher(), "under_way").text()).contains("En kollega har börjat uppföljningen.");
        assertThat(group(place.editor(), "under_way").text()).contains("Skriv klart och skicka för godkännande.");
    }

    @Test
    void aPromiseOfWhichNothingIsRecordedForWhoCanRecord() throws Exception {
        Scene scene = scenes.scene();
        assertThat(group(scene.officer(), "quiet").text())
                .contains("Tryggt centrum", "Inget har registrerats sedan den 1 januari 2026.");
        assertThat(desk(people.municipal(scene.town(), Role.READER)).select("#quiet"))
                .isEmpty();
        LocalDate last = LocalDate.of(2026, 3, 15);
        measures.record(scene.officer(), scene.total(Period.of(last), 1, null));
        clock.set(last.plusDays(60).atTime(9, 0));
        assertThat(desk(scene.officer()).select("#quiet")).isEmpty();
        clock.set(last.plusDays(61).atTime(9, 0));
        assertThat(group(scene.officer(), "quiet").text()).contains("Inget har registrerats sedan den 15 mars 2026.");
    }

    @Test
    void inAsManyStatementsForManyAsForOne() throws Exception {
        clock.set(END.minusDays(20).atTime(9, 0));
        world.published(place, "Ett", END);
        FormBrowser browser = new FormBrowser(mvc, place.publisher());
        int one = statements.during(() -> browser.page("/arbetsyta")).size();
        for (String title : new String[] {"Två", "Tre", "Fyra"}) {
            world.published(place, title, END);
        }
        assertThat(statements.during(() -> browser.page("/arbetsyta"))).hasSize(one);
    }

    private Document desk(Actor actor) throws Exception {
        return new FormBrowser(mvc, actor).page("/arbetsyta");
    }

    private Element group(Actor actor, String group) throws Exception {
        return desk(actor).expectFirst("section[aria-labelledby=" + group + "]");
    }
}
