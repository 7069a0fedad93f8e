package se.medborgarlofte.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import se.medborgarlofte.account.Role;
import se.medborgarlofte.dialogue.World.Town;
import se.medborgarlofte.organisation.PlaceKind;
import se.medborgarlofte.organisation.Places;
import se.medborgarlofte.promise.PublishedPromises;
import se.medborgarlofte.testing.FormBrowser;
import se.medborgarlofte.testing.FormBrowser.Answer;
import se.medborgarlofte.testing.FormBrowser.Form;
import se.medborgarlofte.testing.IntegrationTest;
import se.medborgarlofte.testing.TestClock;

/** The staff's pages: forms are filled as a browser would, from what the page holds. */
@IntegrationTest
@Import(World.class)
class StaffGatheringTests {

    private static final String MEETINGS = "/arbetsyta/moten";
    private static final LocalDateTime EVENING = LocalDateTime.of(2026, 4, 14, 18, 0);

    @Autowired
    private World world;

    @Autowired
    private PublishedPromises promises;

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
    void goesFromANewMeetingToOneThatCounts() throws Exception {
        long promise = world.promise(town, "Tre möten");
        Form form = filled();
        assertThat(form.values().get("promises")).containsExactly(Long.toString(promise));
        String one = editor.save(form);
        assertThat(editor.page(one).select("main").text()).contains("Utkast", "Trygghet");

        editor.save(button(one, "/annonsera"));
        assertThat(editor.page(one).select("main").text()).contains("Inplanerat");
        assertThat(editor.page(one).select("a.button:not(.button-quiet):contains(Redovisa)"))
                .isEmpty();
        clock.set(EVENING.plusHours(3));
        assertThat(editor.page(one).select("a.button:not(.button-quiet)").text())
                .contains("Redovisa");
        editor.save(editor.form(one + "/redovisa").set("attendance", "42").set("raised", "Lampor"));
        assertThat(editor.page(one).select("main").text()).contains("Genomfört", "Lampor");
        assertThat(counted(promise)).isEqualTo(1);

        Form undo = editor.form(one + "/angra");
        assertThat(editor.send(undo).status()).isEqualTo(422);
        editor.save(undo.set("reason", "DID_NOT_HAPPEN").set("because", "Ingen kom."));
        assertThat(counted(promise)).isZero();
        assertThat(editor.page(MEETINGS).select("tbody tr").text()).contains("Trygghet", "Inställt");
    }

    @Test
    void makesOneMeetingOfADoubleClick() throws Exception {
        Form form = filled();
        assertThat(editor.save(form)).isEqualTo(editor.save(form));
        assertThat(editor.page(MEETINGS).select("tbody tr")).hasSize(1);
    }

    @Test
    void showsBothTextsWhenSomebodyElseWasFirst() throws Exception {
        String one = editor.save(filled());
        Form mine = editor.form(one + "/redigera").set("topic", "Mitt ämne");
        editor.save(editor.form(one + "/redigera").set("topic", "Deras ämne"));
        Answer answer = editor.send(mine);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.page().select("input[name=topic]").val()).isEqualTo("Mitt ämne");
        assertThat(answer.page().select(".field-saved").text()).contains("Deras ämne");
        editor.save(FormBrowser.form(answer.page(), "main form"));
        assertThat(editor.page(one).select("h1").text()).isEqualTo("Mitt ämne");
    }

    @Test
    void isClosedToOthers() throws Exception {
        String one = editor.save(filled());
        Form announce = button(one, "/annonsera");
        FormBrowser stranger = new FormBrowser(mvc, world.town().editor);
        FormBrowser reader = new FormBrowser(mvc, world.actor(town, town.party, Role.READER));
        assertThat(stranger.status(one)).isEqualTo(404);
        assertThat(stranger.status(one + "/redigera")).isEqualTo(404);
        assertThat(stranger.send(announce).status()).isEqualTo(404);
        assertThat(reader.status(one)).isEqualTo(200);
        assertThat(reader.status(one + "/redigera")).isEqualTo(403);
        assertThat(reader.send(announce).status()).isEqualTo(403);
        assertThat(editor.status(one.replace("moten", "sandningar"))).isEqualTo(404);
        assertThat(editor.send(announce.set("version", "x")).status()).isEqualTo(409);
    }

    @Test
    void asksForAReasonBeforeCancelling() throws Exception {
        String one = editor.save(filled());
        editor.save(button(one, "/annonsera"));
        Form cancel = editor.form(one + "/stall-in");
        assertThat(editor.send(cancel).status()).isEqualTo(422);
        editor.save(cancel.set("because", "Sjukdom."));
        assertThat(editor.page(one).select("main").text()).contains("Inställt", "Sjukdom.");
    }

    @Test
    void writesABroadcast() throws Exception {
        Form form = editor.form("/arbetsyta/sandningar/ny")
                .set("topic", "Fråga polisen")
                .set("date", "2026-04-14")
                .set("startTime", "19.00");
        assertThat(editor.send(form).status()).isEqualTo(422);
        String one = editor.save(form.set("channel", "Facebook"));
        assertThat(editor.page(one).select("main").text()).contains("Livesändning", "Facebook");
        assertThat(editor.page("/arbetsyta/sandningar").select("tbody th").text())
                .isEqualTo("Fråga polisen");
        assertThat(editor.page(MEETINGS).select("tbody")).isEmpty();
    }

    @Test
    void keepsAPlaceThatIsNoLongerUsed(@Autowired Places places) throws Exception {
        long square = places.add(town.id(), "Torget", PlaceKind.DISTRICT).id();
        String one = editor.save(filled().set("place", Long.toString(square)));
        places.retire(square);

        Document page = editor.page(one + "/redigera");
        assertThat(page.select("#place option[selected]").text()).isEqualTo("Torget (används inte längre)");
        editor.save(FormBrowser.form(page, "main form").set("topic", "Annat"));
        assertThat(editor.page(one).select("dl.facts").text()).contains("Torget");
        assertThat(editor.page(MEETINGS + "/ny").select("#place").text()).doesNotContain("Torget");
        Answer refused = editor.send(filled().set("place", Long.toString(square)));
        assertThat(refused.errors()).contains("Välj en ort");
    }

    private Form filled() throws Exception {
        return editor.form(MEETINGS + "/ny")
                .set("topic", "Trygghet")
                .set("date", "2026-04-14")
                .set("startTime", "18.00")
                .set("venue", "Folkets hus");
    }

    private Form button(String one, String action) throws Exception {
        return FormBrowser.form(editor.page(one), "form[action$=" + action + "]");
    }

    private long counted(long promise) {
        return promises.byIds(List.of(promise))
                .get(0)
                .progress()
                .targets()
                .get(0)
                .counted();
    }
}
