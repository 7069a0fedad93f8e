package se.medborgarlofte.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import se.medborgarlofte.dialogue.World.Town;
import se.medborgarlofte.testing.IntegrationTest;
import se.medborgarlofte.testing.StatementCounter;
import se.medborgarlofte.testing.TestClock;

/** The calendars that people follow, read by another library than the one that writes them. */
@IntegrationTest
@Import(World.class)
@TestPropertySource(properties = "medborgarlofte.base-url=https://loften.exempel.se")
class CalendarTests {

    private static final LocalDateTime EVENING = LocalDateTime.of(2026, 4, 14, 18, 0);
    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    @Autowired
    private World world;

    @Autowired
    private Gatherings gatherings;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private TestClock clock;

    @Autowired
    private StatementCounter statements;

    private Town town;

    @BeforeEach
    void aTownOfItsOwn() {
        town = world.town();
    }

    @Test
    void holdsWhatIsAnnouncedAndNothingElse() throws Exception {
        gatherings.draft(town.editor, GatheringKind.MEETING, town.meeting("Utkast", EVENING));
        long never = gatherings.draft(town.editor, GatheringKind.MEETING, town.meeting("Aldrig", EVENING));
        gatherings.cancel(town.editor, never, 0, "Vi hann inte.");
        long id = announced(town.meeting("Trygghet", EVENING));

        VEvent event = only("/kalender.ics");
        assertThat(event.getUid().getValue()).isEqualTo("gathering-" + id + "@loften.exempel.se");
        assertThat(event.getSummary().getValue()).isEqualTo("Trygghet");
        assertThat(event.getLocation().getValue()).isEqualTo("Folkets hus");
        assertThat(event.getSequence().getValue()).isZero();
        assertThat(event.getStatus().isConfirmed()).isTrue();
        assertThat(local(event.getDateStart().getValue())).isEqualTo(EVENING);
        assertThat(local(event.getDateEnd().getValue())).isEqualTo(EVENING.plusHours(2));
        assertThat(event.getUrl().getValue())
                .isEqualTo("https://loften.exempel.se/" + town.municipality.slug() + "/moten/trygghet");
        assertThat(event.getLastModified().getValue()).isEqualTo(Date.from(clock.instant()));
        assertThat(event.getDateTimeStamp().getValue()).isEqualTo(Date.from(clock.instant()));
    }

    @Test
    void saysInWhichTimeZoneTheHoursAreOnBothSidesOfTheChange() throws Exception {
        announced(town.meeting("Vinter", LocalDateTime.of(2026, 10, 25, 18, 0)));
        announced(town.meeting("Sommar", LocalDateTime.of(2026, 10, 24, 18, 0)));
        ICalendar read = read("/kalender.ics");

        assertThat(read.getTimezoneInfo().getComponents()).hasSize(1);
        assertThat(text("/kalender.ics")).contains("DTSTART;TZID=Europe/Stockholm:20261025T180000\r\n");
        assertThat(read.getEvents())
                .extracting(event -> event.getDateStart().getValue().toInstant().toString())
                .containsExactly("2026-10-25T17:00:00Z", "2026-10-24T16:00:00Z");
    }

    @Test
    void raisesItsSequenceWhenItMovesAndWhenItIsCalledOffAndNotForOtherWords() throws Exception {
        long id = announced(town.meeting("Trygghet", EVENING));
        DraftGathering before = town.meeting("Trygghet", EVENING);
        gatherings.edit(town.editor, id, 1, described(before, "Kom och fika.", EVENING));
        assertThat(only("/kalender.ics").getSequence().getValue()).isZero();

        gatherings.edit(town.editor, id, 2, described(before, "Kom och fika.", EVENING.plusDays(1)));
        VEvent moved = only("/kalender.ics");
        assertThat(moved.getSequence().getValue()).isEqualTo(1);
        assertThat(local(moved.getDateStart().getValue())).isEqualTo(EVENING.plusDays(1));

        gatherings.cancel(town.editor, id, 3, "Lokalen är stängd.");
        VEvent cancelled = only("/kalender.ics");
        assertThat(cancelled.getUid()).isEqualTo(moved.getUid());
        assertThat(cancelled.getSequence().getValue()).isEqualTo(2);
        assertThat(cancelled.getStatus().isCancelled()).isTrue();
        assertThat(cancelled.getDescription().getValue()).startsWith("Lokalen är stängd.");
    }

    @Test
    void keepsHostileAndLongTextsWhatTheyAre() throws Exception {
        String topic = "Å".repeat(100) + ";,\\ \"'><svg/onload=x>{{7*7}}${7*7}";
        DraftGathering draft = described(
                town.meeting(topic, EVENING),
                "Rad ett\nEND:VEVENT\r\nBEGIN:VALARM\u0007, två; tre 🙂".repeat(20),
                EVENING);
        announced(draft);
        VEvent event = only("/kalender.ics");

        assertThat(event.getSummary().getValue()).isEqualTo(topic);
        assertThat(event.getAlarms()).isEmpty();
        assertThat(event.getDescription().getValue())
                .startsWith("Rad ett\nEND:VEVENT\nBEGIN:VALARM, två; tre 🙂Rad ett");
        byte[] sent = answer("/kalender.ics").getContentAsByteArray();
        String text = new String(sent, StandardCharsets.UTF_8);
        assertThat(text.getBytes(StandardCharsets.UTF_8)).isEqualTo(sent);
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
        for (String line : text.split("\r\n")) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
            assertThat(line).doesNotContain("\uFFFD");
        }
    }

    @Test
    void isOneMeetingOrBroadcastByItself() throws Exception {
        announced(town.meeting("Trygghet", EVENING));
        announced(town.meeting("Trafik", EVENING));
        MockHttpServletResponse answer = answer("/moten/trygghet/kalender.ics");

        assertThat(answer.getContentType()).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(answer.getHeader("Set-Cookie")).isNull();
        assertThat(only("/moten/trygghet/kalender.ics").getSummary().getValue()).isEqualTo("Trygghet");
        assertThat(answer("/sandningar/trygghet/kalender.ics").getStatus()).isEqualTo(404);
        assertThat(answer("/moten/utkast/kalender.ics").getStatus()).isEqualTo(404);
        assertThat(mvc.perform(get("/finns-inte/kalender.ics"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void isSentOnceUntilItChanges() throws Exception {
        long id = announced(town.meeting("Trygghet", EVENING));
        String tag = Objects.requireNonNull(answer("/kalender.ics").getHeader("ETag"));
        assertThat(again(tag).getStatus()).isEqualTo(304);
        assertThat(again(tag).getContentAsByteArray()).isEmpty();

        gatherings.cancel(town.editor, id, 1, "Regn.");
        assertThat(again(tag).getStatus()).isEqualTo(200);
    }

    @Test
    void takesAsManyStatementsForManyAsForOne() throws Exception {
        announced(town.meeting("Ett", EVENING));
        int one = statements.during(() -> answer("/kalender.ics")).size();
        for (int more = 0; more < 10; more++) {
            announced(town.meeting("Nr " + more, EVENING));
        }
        assertThat(statements.during(() -> answer("/kalender.ics"))).hasSize(one);
    }

    private static DraftGathering described(DraftGathering draft, String description, LocalDateTime startsAt) {
        return new DraftGathering(
                draft.municipality(),
                Set.of(),
                draft.organiser(),
                Set.of(),
                null,
                draft.topic(),
                description,
                startsAt,
                null,
                draft.venue(),
                "",
                null,
                Set.of());
    }

    private static LocalDateTime local(Date date) {
        return LocalDateTime.ofInstant(date.toInstant(), STOCKHOLM);
    }

    private long announced(DraftGathering draft) {
        long id = gatherings.draft(town.editor, GatheringKind.MEETING, draft);
        gatherings.announce(town.editor, id, 0);
        return id;
    }

    private VEvent only(String path) throws Exception {
        List<VEvent> events = read(path).getEvents();
        assertThat(events).hasSize(1);
        return events.get(0);
    }

    private ICalendar read(String path) throws Exception {
        return Biweekly.parse(text(path)).first();
    }

    private String text(String path) throws Exception {
        return answer(path).getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse again(String tag) throws Exception {
        return mvc.perform(get("/" + town.municipality.slug() + "/kalender.ics").header("If-None-Match", tag))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse answer(String path) throws Exception {
        return mvc.perform(get("/" + town.municipality.slug() + path))
                .andReturn()
                .getResponse();
    }
}
