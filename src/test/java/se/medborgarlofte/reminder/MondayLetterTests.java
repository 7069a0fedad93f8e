package se.medborgarlofte.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.NewMembership;
import se.medborgarlofte.account.PeopleFixtures;
import se.medborgarlofte.account.Role;
import se.medborgarlofte.agreement.Agreements;
import se.medborgarlofte.mail.Letter;
import se.medborgarlofte.mail.PostedLetters;
import se.medborgarlofte.measure.MeasureFixtures;
import se.medborgarlofte.measure.MeasureFixtures.Scene;
import se.medborgarlofte.measure.Measures;
import se.medborgarlofte.testing.FormBrowser;
import se.medborgarlofte.testing.IntegrationTest;
import se.medborgarlofte.testing.TestClock;

/** The letter on Mondays: one, at seven, of what waits, ends and has gone quiet. 16 March 2026 is a Monday. */
@IntegrationTest
@Import({PeopleFixtures.class, PostedLetters.class, ReminderWorld.class, MeasureFixtures.class})
@TestPropertySource(properties = "medborgarlofte.base-url=https://loften.exempel.se")
class MondayLetterTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 16);
    private static final String SUBJECT = "Veckans läge i Medborgarlöften";
    private static final String PAGE = "/arbetsyta/konto/mandagsbrev";

    private final ReminderWorld world;
    private final PeopleFixtures people;
    private final MeasureFixtures scenes;
    private final Measures measures;
    private final Agreements agreements;
    private final ReminderSweep sweep;
    private final PostedLetters letters;
    private final JdbcClient jdbc;
    private final MockMvc mvc;
    private final TestClock clock;

    @Autowired
    MondayLetterTests(
            ReminderWorld world,
            PeopleFixtures people,
            MeasureFixtures scenes,
            Measures measures,
            Agreements agreements,
            ReminderSweep sweep,
            PostedLetters letters,
            JdbcClient jdbc,
            MockMvc mvc,
            TestClock clock) {
        this.world = world;
        this.people = people;
        this.scenes = scenes;
        this.measures = measures;
        this.agreements = agreements;
        this.sweep = sweep;
        this.letters = letters;
        this.jdbc = jdbc;
        this.mvc = mvc;
        this.clock = clock;
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
    void whatItTellsIsNotToldAgainByALetterOfItsOwn() {
        ReminderWorld.Place place = world.place();
        agreements.submit(place.editor(), world.draft(place, "Trygg stad", MONDAY.plusYears(3)));
        at(MONDAY.atTime(7, 0));
        at(MONDAY.atTime(7, 10));
        at(MONDAY.plusDays(1).atTime(7, 0));
        assertThat(to(place.chief())).extracting(Letter::subject).containsExactly(SUBJECT);
        at(MONDAY.plusWeeks(1).atTime(7, 0));
        assertThat(to(place.chief())).extracting(Letter::subject).containsExactly(SUBJECT, SUBJECT);
    }

    @Test
    void comesNotBeforeSevenNorAfterNoonAndAWeekThatWasMissedIsNotMadeUpFor() {
        ReminderWorld.Place place = world.place();
        world.published(place, "Trygg stad", LocalDate.of(2026, 5, 31));
        at(MONDAY.atTime(6, 59, 59));
        at(MONDAY.atTime(12, 0));
        at(MONDAY.plusDays(1).atTime(8, 0));
        at(MONDAY.plusDays(7).minusDays(1).atTime(23, 0));
        assertThat(weekly(place.editor())).isEmpty();

        at(MONDAY.plusWeeks(4).atTime(7, 30));
        at(MONDAY.plusWeeks(4).atTime(11, 59));
        assertThat(weekly(place.editor())).hasSize(1);
    }

    /** The night before, the clock is put forward. */
    @Test
    void isSentBySwedishTime() {
        ReminderWorld.Place place = world.place();
        world.published(place, "Trygg stad", LocalDate.of(2026, 5, 31));
        clock.set(Instant.parse("2026-03-30T04:59:59Z"));
        sweep.sweep();
        assertThat(weekly(place.editor())).isEmpty();
        clock.set(Instant.parse("2026-03-30T05:00:00Z"));
        sweep.sweep();
        assertThat(weekly(place.editor())).hasSize(1);
    }

    @Test
    void whereNothingWaitsNoneIsSent() {
        ReminderWorld.Place place = world.place();
        world.published(place, "Trygg stad", MONDAY.plusYears(2));
        at(MONDAY.atTime(8, 0));
        assertThat(place.all()).allSatisfy(actor -> assertThat(to(actor)).isEmpty());
        agreements.submit(place.editor(), world.draft(place, "Ny", MONDAY.plusYears(3)));
        at(MONDAY.atTime(9, 0));
        assertThat(weekly(place.chief())).as("the week has been asked about").isEmpty();
        assertThat(to(place.chief())).hasSize(1);
    }

    @Test
    void canBeTurnedOffAndOnAgainAtTheOwnAccount() throws Exception {
        ReminderWorld.Place place = world.place();
        FormBrowser browser = new FormBrowser(mvc, place.editor());
        world.published(place, "Trygg stad", LocalDate.of(2026, 12, 31));
        Document account = browser.page("/arbetsyta/konto");
        assertThat(account.select("main a[href=" + PAGE + "]")).hasSize(1);
        assertThat(browser.page(PAGE).text())
                .contains("Du får brevet.", place.editor().email());

        assertThat(browser.save(browser.form(PAGE))).isEqualTo(PAGE);
        assertThat(browser.page(PAGE).text()).contains("Du får inte brevet.");
        at(MONDAY.plusWeeks(16).atTime(8, 0));
        assertThat(weekly(place.editor())).isEmpty();
        assertThat(weekly(place.publisher())).hasSize(1);
        assertThat(to(place.editor()))
                .as("what is told once is told all the same")
                .hasSize(1);

        browser.save(browser.form(PAGE));
        at(MONDAY.plusWeeks(17).atTime(8, 0));
        assertThat(weekly(place.editor())).hasSize(1);
        assertThat(jdbc.sql(
                                "select deed from audit_event where person_id = :person and deed like 'LETTER%' order by id")
                        .param("person", place.editor().personId())
                        .query(String.class)
                        .list())
                .containsExactly("LETTER_DECLINED", "LETTER_WANTED");
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
        clock.set(moment);
        sweep.sweep();
    }

    private List<Letter> weekly(Actor actor) {
        return to(actor).stream()
                .filter(letter -> letter.subject().equals(SUBJECT))
                .toList();
    }

    private List<Letter> to(Actor actor) {
        return letters.to(actor.email());
    }
}
