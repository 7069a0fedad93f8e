package se.medborgarlofte.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDateTime;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import se.medborgarlofte.dialogue.World.Town;
import se.medborgarlofte.testing.IntegrationTest;
import se.medborgarlofte.testing.TestClock;

/** The public pages of meetings and broadcasts. */
@IntegrationTest
@Import(World.class)
class PublicGatheringTests {

    private static final LocalDateTime EVENING = LocalDateTime.of(2026, 4, 14, 18, 0);

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
    void isAnInvitationBefore() throws Exception {
        long promise = world.promise(town, "Tre möten om året");
        announced(town.meeting("Trygghet", EVENING, promise));
        MockHttpServletResponse answer = answer("/moten/trygghet");
        Document page = Jsoup.parse(answer.getContentAsString());

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeader("Set-Cookie")).isNull();
        assertThat(page.select("h1").text()).isEqualTo("Trygghet");
        assertThat(page.select("main .tag").text()).isEqualTo("Inplanerat");
        assertThat(page.select("time").text()).isEqualTo("tisdag 14 april 2026 kl. 18.00");
        assertThat(page.select("time").attr("datetime")).isEqualTo("2026-04-14T18:00");
        assertThat(page.select(".facts").text()).contains("Folkets hus", "kommun");
        assertThat(page.select("main a[href$=/loften/tre-moten-om-aret]").text())
                .isEqualTo("Tre möten om året");
        assertThat(page.select("main").text()).doesNotContain("Det här togs upp", "??");
        assertThat(page.select(".senders").text()).contains("Polisen Lokalpolisområde " + town.municipality.name());
        assertThat(page.select(".trail li").eachText()).containsExactly(town.municipality.name(), "Trygghet");
        assertThat(page.select(".trail a").attr("href")).isEqualTo("/" + town.municipality.slug());
    }

    @Test
    void tellsWhatCameOfItAfter() throws Exception {
        long id = announced(town.meeting("Trygghet", EVENING));
        clock.set(EVENING.plusHours(15));
        assertThat(page("/moten/trygghet").select("main .tag").text()).isEqualTo("Väntar på redovisning");

        gatherings.report(
                town.editor,
                id,
                1,
                new GatheringReport(42, "Lampor\n\n<script>alert(1)</script>\nCyklar", "Nya lampor", null, Set.of()));
        Document page = page("/moten/trygghet");
        assertThat(page.select("main .tag").text()).isEqualTo("Genomfört");
        assertThat(page.select(".facts").text()).contains("Antal som kom 42");
        assertThat(page.select("main section:first-of-type p")).hasSize(3);
        assertThat(page.select("script")).isEmpty();
        assertThat(page.select("main").text()).contains("<script>alert(1)</script>", "Nya lampor");
    }

    @Test
    void saysThatItIsCancelled() throws Exception {
        long id = announced(town.meeting("Trygghet", EVENING));
        gatherings.cancel(town.editor, id, 1, "Lokalen är stängd.");
        assertThat(page("/moten/trygghet").select(".notice").text()).contains("Inställt", "Lokalen är stängd.");
    }

    @Test
    void isNotFoundAsADraftAsTheOtherKindOrInAnotherTown() throws Exception {
        gatherings.draft(town.editor, GatheringKind.MEETING, town.meeting("Utkast", EVENING));
        announced(town.meeting("Trygghet", EVENING));
        assertThat(answer("/moten/utkast").getStatus()).isEqualTo(404);
        assertThat(answer("/moten/null").getStatus()).isEqualTo(404);
        assertThat(answer("/sandningar/trygghet").getStatus()).isEqualTo(404);
        assertThat(answer("/moten/trygghet").getStatus()).isEqualTo(200);
        Town other = world.town();
        assertThat(mvc.perform(get("/" + other.municipality.slug() + "/moten/trygghet"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void showsTheChannelOfABroadcast() throws Exception {
        long id = gatherings.draft(
                town.editor,
                GatheringKind.BROADCAST,
                new DraftGathering(
                        town.id(),
                        Set.of(),
                        town.police,
                        Set.of(town.party),
                        null,
                        "Fråga polisen",
                        "",
                        EVENING,
                        EVENING.plusHours(1),
                        "",
                        "Kommunens Facebooksida",
                        "https://www.exempel.se/live",
                        Set.of()));
        gatherings.announce(town.editor, id, 0);
        Document page = page("/sandningar/fraga-polisen");
        assertThat(page.select(".facts").text()).contains("kl. 18.00–19.00", "Kommunens Facebooksida");
        assertThat(page.select(".facts a").attr("href")).isEqualTo("https://www.exempel.se/live");
    }

    private long announced(DraftGathering draft) {
        long id = gatherings.draft(town.editor, GatheringKind.MEETING, draft);
        gatherings.announce(town.editor, id, 0);
        return id;
    }

    private Document page(String path) throws Exception {
        return Jsoup.parse(answer(path).getContentAsString());
    }

    private MockHttpServletResponse answer(String path) throws Exception {
        return mvc.perform(get("/" + town.municipality.slug() + path))
                .andReturn()
                .getResponse();
    }
}
