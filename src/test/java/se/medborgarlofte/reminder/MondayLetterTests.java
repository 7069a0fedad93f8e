package se.medborgarlofte.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.agreement.Agreements;
import se.medborgarlofte.mail.Letter;
import se.medborgarlofte.testing.FormBrowser;
import se.medborgarlofte.testing.TestClock;

/** The letter on Mondays: one, from seven, to whoever wants it. 16 March 2026 is a Monday. */
@ReminderTest
class MondayLetterTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 16);
    private static final String SUBJECT = "Veckans läge i Medborgarlöften";
    private static final String PAGE = "/arbetsyta/konto/mandagsbrev";

    private final ReminderWorld world;
    private final Agreements agreements;
    private final ReminderSweep sweep;
    private final JdbcClient jdbc;
    private final MockMvc mvc;
    private final TestClock clock;

    @Autowired
    MondayLetterTests(
            ReminderWorld world,
            Agreements agreements,
            ReminderSweep sweep,
            JdbcClient jdbc,
            MockMvc mvc,
            TestClock clock) {
        this.world = world;
        this.agreements = agreements;
        this.sweep = sweep;
        this.jdbc = jdbc;
        this.mvc = mvc;
        this.clock = clock;
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

    private void at(LocalDateTime moment) {
        world.at(moment);
    }

    private List<Letter> weekly(Actor actor) {
        return to(actor).stream()
                .filter(letter -> letter.subject().equals(SUBJECT))
                .toList();
    }

    private List<Letter> to(Actor actor) {
        return world.to(actor);
    }
}
