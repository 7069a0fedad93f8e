package se.medborgarlofte.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import se.medborgarlofte.dialogue.World.Town;
import se.medborgarlofte.shared.SwedishTime;
import se.medborgarlofte.testing.IntegrationTest;
import se.medborgarlofte.testing.TestClock;

/** What calendars get, read by another library than the one that writes it. */
@IntegrationTest
@Import(World.class)
class CalendarTests {

    /** In summer time. */
    private static final LocalDateTime EVENING = LocalDateTime.of(2026, 4, 14, 18, 0);

    private static final String LONG =
            "Trygghet på åängarna, i ån och över älven: vi går en kvällsrunda; alla är välkomna, även du, ö";

    @Autowired
    private World world;

    @Autowired
    private Gatherings gatherings;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private TestClock clock;

    private Town town;

    @BeforeEach
    void aTownOfItsOwn() {
        town = world.town();
    }

    @Test
    void tellsOfWhatIsAnnouncedInSwedishTimeAndOfNoDraft() throws Exception {
        gatherings.draft(town.editor, GatheringKind.MEETING, town.meeting("Hemligt utkast", EVENING));
        announced(LONG);
        ICalendar calendar = read("/kalender.ics");
        VEvent event = calendar.getEvents().get(0);
        assertThat(calendar.getEvents()).hasSize(1);
        assertThat(event.getSummary().getValue()).isEqualTo(LONG);
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(SwedishTime.instantOf(EVENING));
        assertThat(calendar.getTimezoneInfo()
                        .getTimezone(event.getDateStart())
                        .getTimeZone()
                        .getID())
                .isEqualTo("Europe/Stockholm");
        assertThat(event.getLocation().getValue()).isEqualTo("Folkets hus");
        String file = file("/kalender.ics").getContentAsString(StandardCharsets.UTF_8);
        assertThat(List.of(file.split("\r\n", -1)))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75 && !line.contains("\n"))
                .anyMatch(line -> line.startsWith(" "));
    }

    @Test
    void movesWhatACalendarHasAndTakesNothingAwayUnseen() throws Exception {
        long id = announced("Trygghet");
        VEvent first = read("/moten/trygghet/kalender.ics").getEvents().get(0);
        clock.advance(Duration.ofHours(1));
        gatherings.edit(town.editor, id, version(id), town.meeting("Trygghet", EVENING.plusDays(7)));
        VEvent moved = read("/moten/trygghet/kalender.ics").getEvents().get(0);
        assertThat(moved.getUid().getValue()).isEqualTo(first.getUid().getValue());
        assertThat(moved.getSequence().getValue())
                .isGreaterThan(first.getSequence().getValue());
        assertThat(moved.getDateStart().getValue().toInstant()).isEqualTo(SwedishTime.instantOf(EVENING.plusDays(7)));
        gatherings.cancel(town.editor, id, version(id), "Sjukdom");
        VEvent cancelled = read("/kalender.ics").getEvents().get(0);
        assertThat(cancelled.getUid().getValue()).isEqualTo(first.getUid().getValue());
        assertThat(cancelled.getStatus().isCancelled()).isTrue();
        assertThat(cancelled.getSequence().getValue())
                .isGreaterThan(moved.getSequence().getValue());
    }

    @Test
    void isSentAgainOnlyWhenItIsAnother() throws Exception {
        long id = announced("Trygghet");
        String tag = String.valueOf(file("/kalender.ics").getHeader("ETag"));
        assertThat(again(tag)).isEqualTo(304);
        gatherings.edit(town.editor, id, version(id), town.meeting("Trygghet", EVENING.plusDays(1)));
        assertThat(again(tag)).isEqualTo(200);
    }

    private long announced(String topic) {
        long id = gatherings.draft(town.editor, GatheringKind.MEETING, town.meeting(topic, EVENING));
        gatherings.announce(town.editor, id, version(id));
        return id;
    }

    private long version(long id) {
        return gatherings.get(town.editor, GatheringKind.MEETING, id).version();
    }

    private ICalendar read(String path) throws Exception {
        MockHttpServletResponse answer = file(path);
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).startsWith("text/calendar");
        return Biweekly.parse(answer.getContentAsString(StandardCharsets.UTF_8)).first();
    }

    private MockHttpServletResponse file(String path) throws Exception {
        return mvc.perform(get("/" + town.municipality.slug() + path))
                .andReturn()
                .getResponse();
    }

    private int again(String tag) throws Exception {
        return mvc.perform(get("/" + town.municipality.slug() + "/kalender.ics").header("If-None-Match", tag))
                .andReturn()
                .getResponse()
                .getStatus();
    }
}
