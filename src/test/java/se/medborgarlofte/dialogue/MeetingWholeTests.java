package se.medborgarlofte.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.net.URI;
import java.time.LocalDateTime;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import se.medborgarlofte.account.PeopleFixtures;
import se.medborgarlofte.dialogue.World.Town;
import se.medborgarlofte.form.WrongState;
import se.medborgarlofte.picture.Photos;
import se.medborgarlofte.picture.PictureSummary;
import se.medborgarlofte.testing.FormBrowser;
import se.medborgarlofte.testing.FormBrowser.Form;
import se.medborgarlofte.testing.IntegrationTest;
import se.medborgarlofte.testing.TestClock;

/** Everything that is said of a meeting: before it, in the room, and afterwards. */
@IntegrationTest
@Import(World.class)
@TestPropertySource(properties = "medborgarlofte.base-url=https://loften.exempel.se")
class MeetingWholeTests {

    private static final LocalDateTime EVENING = LocalDateTime.of(2026, 4, 14, 18, 0);

    @Autowired
    private World world;

    @Autowired
    private Gatherings gatherings;

    @Autowired
    private GatheringPictures pictures;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private TestClock clock;

    private Town town;
    private FormBrowser editor;

    @BeforeEach
    void aTownOfItsOwn() {
        town = world.town();
        editor = new FormBrowser(mvc, town.editor);
    }

    @Test
    void itsPageTellsHowToComeAndWhatHappens() throws Exception {
        String one = announced();
        Document page = page("/moten/vandring");
        assertThat(page.expectFirst("main > p.muted").text()).isEqualTo("Trygghetsvandring");
        assertThat(page.select(".facts").text())
                .contains(
                        "Hitta hit Buss 1 stannar utanför.",
                        "Går att nå utan trappsteg",
                        "Hörslinga finns",
                        "Tolk finns om du säger till.")
                .doesNotContain("Tolkning finns");
        assertThat(page.select(".agenda li").eachText()).containsExactly("18.00 Välkomna", "18.30 Vi går en runda");
        Form again = editor.form(one + "/redigera");
        assertThat(again.values().getFirst("agenda")).isEqualTo("18.00 Välkomna\n18.30 Vi går en runda");
        assertThat(again.values().get("aids")).containsExactly("STEP_FREE", "HEARING_LOOP");
        assertThat(again.values().get("form")).containsExactly("WALK");
    }

    @Test
    void itsInvitationIsPrintedWithTheWayToItsPage() throws Exception {
        String one = announced();
        Document page = page("/moten/vandring/inbjudan");
        String address = "https://loften.exempel.se/" + town.municipality.slug() + "/moten/vandring";
        assertThat(page.select(".poster-code a").attr("href")).isEqualTo(address);
        assertThat(page.select(".poster-code svg path").attr("d")).startsWith("M");
        assertThat(page.select(".poster").text()).contains("Vi går en runda", "Buss 1", "Folkets hus");
        editor.save(editor.form(one + "/stall-in").set("because", "Regn"));
        assertThat(mvc.perform(get("/" + town.municipality.slug() + "/moten/vandring/inbjudan"))
                        .andReturn()
                        .getResponse()
                        .getHeader("Location"))
                .as("nobody prints what is cancelled")
                .endsWith("/moten/vandring");
    }

    @Test
    void theRoomReadsWhatWasSaidLastAndWhatBecameOfIt() throws Exception {
        String first = announced();
        clock.set(EVENING.plusHours(3));
        editor.save(editor.form(first + "/redovisa")
                .set("raised", "Mörkt vid bron")
                .set("outcome", "Lampan är lagad")
                .set("next", "Fler lampor i höst"));
        assertThat(page("/moten/vandring").select("main").text()).contains("Det här händer nu Fler lampor i höst");
        long next = gatherings.draft(town.editor, GatheringKind.MEETING, town.meeting("Nästa", EVENING.plusDays(60)));
        Document room = editor.page("/arbetsyta/moten/" + next + "/oppning");
        assertThat(room.select(".room").text())
                .contains("Vandring, 14 april 2026", "Mörkt vid bron", "Lampan är lagad", "Fler lampor i höst");
        assertThat(editor.page(first + "/oppning").select(".room").text())
                .as("not of itself")
                .contains("Inget är berättat");
    }

    @Test
    void itsPictureIsShownOnceSomebodyHasLookedAtIt() throws Exception {
        String one = announced();
        long id = Long.parseLong(one.replaceFirst(".*/", ""));
        assertThat(editor.status(one + "/bild")).as("not yet held").isEqualTo(409);
        assertThatThrownBy(() -> pictures.show(town.editor, id, PictureSummary.NEVER, null, "Torget", "", true))
                .isInstanceOf(WrongState.class);
        clock.set(EVENING.plusHours(3));
        gatherings.report(
                town.editor,
                id,
                gatherings.get(town.editor, GatheringKind.MEETING, id).version(),
                new GatheringReport(12, "", "", null, Set.of()));

        Form form = editor.form(one + "/bild").set("alt", "Tolv personer på torget");
        assertThat(send(form)).as("nobody has looked").isEqualTo(422);
        form.set("masked", "true");
        assertThat(send(form.set("alt", "Kim, 850709-9805"))).isEqualTo(422);
        assertThat(send(form.set("alt", "Tolv personer på torget"))).isEqualTo(303);
        Document page = page("/moten/vandring");
        assertThat(page.select("figure img").attr("alt")).isEqualTo("Tolv personer på torget");
        String file = page.select("figure img").attr("src");
        assertThat(mvc.perform(get(file)).andReturn().getResponse().getStatus()).isEqualTo(200);

        editor.save(FormBrowser.form(editor.page(one + "/bild"), "form[action$=/ta-bort]"));
        assertThat(page("/moten/vandring").select("figure")).isEmpty();
        assertThat(mvc.perform(get(file)).andReturn().getResponse().getStatus()).isEqualTo(404);
    }

    private int send(Form form) throws Exception {
        form.values().remove("picture");
        return mvc.perform(multipart(URI.create(form.action()))
                        .file(new MockMultipartFile("picture", "a.jpg", "image/jpeg", Photos.jpeg(80, 60)))
                        .params(form.values())
                        .with(csrf())
                        .with(PeopleFixtures.as(town.editor)))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private String announced() throws Exception {
        String one = editor.save(editor.form("/arbetsyta/moten/ny")
                .set("form", "WALK")
                .set("topic", "Vandring")
                .set("date", "2026-04-14")
                .set("startTime", "18.00")
                .set("venue", "Folkets hus")
                .set("directions", "Buss 1 stannar utanför.")
                .set("aids", "STEP_FREE", "HEARING_LOOP")
                .set("access", "Tolk finns om du säger till.")
                .set("agenda", "18.00 Välkomna\r\n\r\n18:30 – Vi går en runda"));
        editor.save(FormBrowser.form(editor.page(one), "form[action$=/annonsera]"));
        return one;
    }

    private Document page(String path) throws Exception {
        return Jsoup.parse(mvc.perform(get("/" + town.municipality.slug() + path))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
