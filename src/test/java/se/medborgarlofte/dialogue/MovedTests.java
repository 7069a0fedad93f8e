package se.medborgarlofte.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.dialogue.World.Town;
import se.medborgarlofte.feed.FeedEntry;
import se.medborgarlofte.shared.SwedishTime;
import se.medborgarlofte.testing.FormBrowser;
import se.medborgarlofte.testing.IntegrationTest;
import se.medborgarlofte.testing.TestClock;

/** An announced meeting that is moved or cancelled says so wherever it is shown, and what it was stays. */
@IntegrationTest
@Import(World.class)
class MovedTests {

    private static final LocalDateTime EVENING = LocalDateTime.of(2026, 4, 14, 18, 0);
    private static final LocalDateTime LATER = LocalDateTime.of(2026, 4, 21, 17, 30);
    private static final String BEFORE = "Tidigare 14 april 2026 kl. 18.00, Folkets hus";

    @Autowired
    private World world;

    @Autowired
    private Gatherings gatherings;

    @Autowired
    private GatheringFeed feed;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MessageSource messages;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private TestClock clock;

    private Town town;
    private Actor editor;
    private long promise;

    @BeforeEach
    void aTownOfItsOwn() {
        town = world.town();
        editor = town.editor;
        promise = world.promise(town, "Tre möten");
    }

    @Test
    void aMovedMeetingSaysSoEverywhere() throws Exception {
        long id = announced();
        move(id, LATER);

        assertThat(page("/moten/trygghet")).contains("Flyttat", "21 april 2026 kl. 17.30", BEFORE);
        assertThat(page("")).contains("Flyttat", BEFORE);
        assertThat(page("/loften/tre-moten")).contains("Flyttat", BEFORE);
        assertThat(new FormBrowser(mvc, editor).page("/arbetsyta/moten").text()).contains("Flyttat", BEFORE);
    }

    @Test
    void whatItWasStaysForGood() throws Exception {
        long id = announced();
        move(id, LATER);
        move(id, EVENING);
        assertThat(page("/moten/trygghet")).contains(BEFORE, "Tidigare 21 april 2026 kl. 17.30");
        assertThatThrownBy(() -> jdbc.sql("delete from gathering_move").update())
                .hasRootCauseInstanceOf(SQLException.class)
                .rootCause()
                .hasMessageMatching("(?s).*(append-only|permission denied).*");
    }

    @Test
    void otherWordsMoveNothing() throws Exception {
        long id = announced();
        gatherings.edit(editor, id, version(id), town.meeting("Trygghet i stan", EVENING, promise));
        assertThat(page("/moten/trygghet")).contains("Trygghet i stan").doesNotContain("Flyttat");
    }

    @Test
    void aDraftIsNotMoved() {
        long id = gatherings.draft(editor, GatheringKind.MEETING, town.meeting("Trygghet", EVENING));
        move(id, LATER);
        assertThat(gatherings.get(editor, GatheringKind.MEETING, id).view().isMoved())
                .isFalse();
    }

    @Test
    void aCancelledMeetingSaysSoWhereItWasAnnounced() throws Exception {
        long id = announced();
        gatherings.cancel(editor, id, version(id), "Lokalen brann");
        assertThat(page("")).contains("Inställt").doesNotContain("Nästa gång du kan träffa oss");
        assertThat(page("/loften/tre-moten")).contains("Inställt");
        assertThat(page("/moten/trygghet")).contains("Lokalen brann");
    }

    @Test
    void theFeedTellsTheLastThatHappened() {
        long id = announced();
        assertEntry("announced", false);
        clock.set(LocalDateTime.of(2026, 3, 20, 9, 0));
        move(id, LATER);
        assertEntry("moved", true);
        assertThat(words(entries().get(0)))
                .isEqualTo("Mötet är flyttat. Nu gäller 21 april 2026 kl. 17.30, Folkets hus");
        assertThat(feed.entries(Set.of(town.id()), SwedishTime.instantOf(LocalDateTime.of(2026, 3, 20, 9, 0)), 9))
                .as("after that moment")
                .isEmpty();
        clock.set(LATER.plusHours(4));
        assertEntry("moved", false);
        gatherings.report(
                editor, id, version(id), new GatheringReport(3, "Lampor", "Nya lampor", null, Set.of(promise)));
        assertEntry("told", false);
        assertThat(entries().get(0).summary()).isEqualTo("Nya lampor");
        assertThat(entries().get(0).promises()).containsExactly(promise);
    }

    @Test
    void theFeedTellsAtOnceOfWhatIsCancelled() {
        long id = announced();
        gatherings.draft(editor, GatheringKind.MEETING, town.meeting("Utkast", EVENING));
        clock.set(LocalDateTime.of(2026, 3, 21, 9, 0));
        gatherings.cancel(editor, id, version(id), "Lokalen brann");
        assertEntry("cancelled", true);
        assertThat(words(entries().get(0)))
                .isEqualTo("Mötet är inställt. Det skulle ha varit 14 april 2026 kl. 18.00, Folkets hus");
    }

    private void assertEntry(String what, boolean urgent) {
        assertThat(entries()).singleElement().satisfies(entry -> {
            assertThat(entry.what().getCodes()).containsExactly("dialogue.feed." + what + ".MEETING");
            assertThat(entry.urgent()).isEqualTo(urgent);
            assertThat(entry.href()).isEqualTo("/" + town.municipality.slug() + "/moten/trygghet");
        });
    }

    private List<FeedEntry> entries() {
        return feed.entries(Set.of(town.id()), Instant.EPOCH, 9);
    }

    private String words(FeedEntry entry) {
        return messages.getMessage(entry.what(), SwedishTime.LOCALE).replace('\u00a0', ' ');
    }

    private long announced() {
        long id = gatherings.draft(editor, GatheringKind.MEETING, town.meeting("Trygghet", EVENING, promise));
        gatherings.announce(editor, id, version(id));
        return id;
    }

    private void move(long id, LocalDateTime to) {
        gatherings.edit(editor, id, version(id), town.meeting("Trygghet", to, promise));
    }

    private long version(long id) {
        return gatherings.get(editor, GatheringKind.MEETING, id).version();
    }

    private String page(String path) throws Exception {
        String html = mvc.perform(get("/" + town.municipality.slug() + path))
                .andReturn()
                .getResponse()
                .getContentAsString();
        return Jsoup.parse(html).select("main").text().replace('\u00a0', ' ');
    }
}
