package se.medborgarlofte.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import se.medborgarlofte.account.PeopleFixtures;
import se.medborgarlofte.account.Role;
import se.medborgarlofte.testing.FormBrowser;
import se.medborgarlofte.testing.FormBrowser.Answer;
import se.medborgarlofte.testing.FormBrowser.Form;
import se.medborgarlofte.testing.IntegrationTest;
import se.medborgarlofte.testing.TestClock;

/** What is decided about a measure by its page: release, refuse, cancel, show a plan, strike as a duplicate. */
@IntegrationTest
class DecisionPageTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 16);
    private static final String LIST = "/arbetsyta/atgarder/";

    @Autowired
    private MeasureFixtures fixtures;

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private Measures measures;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private TestClock clock;

    private MeasureFixtures.Scene scene;
    private FormBrowser officer;
    private FormBrowser publisher;

    @BeforeEach
    void setUp() {
        scene = fixtures.scene();
        officer = new FormBrowser(mvc, scene.officer());
        publisher = new FormBrowser(mvc, scene.publisher());
    }

    @Test
    void releasesATextThatAnotherWroteAndTakesItBack() throws Exception {
        long id = measures.record(scene.officer(), scene.withText(TODAY, "<script>Sex</script> nya lyktor."));
        assertThat(officer.page(LIST + id).select("form[action$=/text]")).isEmpty();
        assertThat(publisher.page("/arbetsyta/atgarder?text=WAITING").select("tbody tr"))
                .hasSize(1);

        Form decide = text(id);
        publisher.save(decide.set("visa", "ja"));
        assertThat(publisher.page(LIST + id).select("section").text()).contains("Visas");
        assertThat(promise()).contains("<script>Sex</script> nya lyktor.");
        assertThat(publisher.send(decide.set("visa", "ja")).status()).isEqualTo(303);
        publisher.save(text(id).set("neka", "ja"));
        assertThat(publisher.page(LIST + id).select("section .tag").text()).isEqualTo("Visas inte");
        assertThat(promise()).contains("Ny belysning").doesNotContain("nya lyktor");
    }

    @Test
    void releasesNoTextUnread() throws Exception {
        long id = measures.record(scene.officer(), scene.withText(TODAY, "Sex nya lyktor."));
        Form seen = text(id);
        officer.save(officer.form(LIST + id + "/ratta").set("publicText", "Sju nya lyktor."));
        Answer answer = publisher.send(seen.set("visa", "ja"));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(officer.send(text(id).set("visa", "ja")).status()).isEqualTo(403);
    }

    @Test
    void cancelsAPlanAndNothingElse() throws Exception {
        FormBrowser editor = new FormBrowser(mvc, people.municipal(scene.town(), Role.EDITOR));
        String planned = editor.save(editor.form(LIST + "planera")
                .set("type", Long.toString(scene.lighting()))
                .set("municipality", Long.toString(scene.town().id()))
                .set("party", Long.toString(scene.town().party()))
                .set("date", "2026-03-20"));
        publisher.save(FormBrowser.form(publisher.page(planned), "form[action$=/plan]"));
        assertThat(read("/" + scene.town().municipality().slug())).contains("Ny belysning");
        Form cancel = FormBrowser.form(editor.page(planned), "form[action$=/stall-in]");
        editor.save(cancel);
        assertThat(editor.page(planned).select("main").text()).contains("Inställd");
        assertThat(read("/" + scene.town().municipality().slug())).doesNotContain("Ny belysning");
        assertThat(editor.page(planned).select("main form, main a.button")).isEmpty();

        long done = measures.record(scene.officer(), scene.patrol(TODAY));
        Answer refused = publisher.send(new Form(LIST + done + "/stall-in", cancel.values()));
        assertThat(refused.status()).isEqualTo(403);
    }

    @Test
    void strikesADuplicateAndLeadsToTheOneThatStands() throws Exception {
        long first = measures.record(scene.officer(), scene.withText(TODAY, ""));
        Form entry = officer.form("/arbetsyta/registrera?typ=" + scene.lighting() + "&kommun="
                + scene.town().id() + "&plats=" + scene.place());
        String receipt = officer.save(entry.set("sure", "true"));
        String second = receipt.replace("registrera", "atgarder").replace("/klart", "");

        Document strike = publisher.page(second + "/stryk");
        assertThat(strike.select("main ul a").text()).isEqualTo("Nr " + first);
        publisher.save(FormBrowser.form(strike, "main form")
                .set("reason", "DUPLICATE")
                .set("duplicateOf", Long.toString(first)));
        Document struck = publisher.page(second);
        assertThat(struck.select("main .tag").text()).isEqualTo("Struken");
        assertThat(struck.select("dl a[href=" + LIST + first + "]").text()).isEqualTo("Nr " + first);
        assertThat(promise()).contains("Struket", "dubblett");

        Answer again = publisher.send(new Form(second + "/stryk", entry.values()).set("reason", "DUPLICATE"));
        assertThat(again.status()).isEqualTo(409);
    }

    @Test
    void tellsWhenEverybodySeesIt() throws Exception {
        assertThat(visible(record(scene.patrol()))).isEqualTo("Syns för alla i morgon kl. 06.00.");
        assertThat(visible(record(scene.lighting()))).isEqualTo("Syns för alla nu.");
        Form alone = entry(scene.lighting()).set("sure", "true");
        alone.values().remove("promises");
        assertThat(visible(officer.save(alone))).contains("Syns inte för invånarna");
        clock.set(LocalDateTime.of(2026, 3, 17, 5, 0));
        Form yesterday = entry(scene.patrol()).set("sure", "true");
        assertThat(visible(officer.save(yesterday))).isEqualTo("Syns för alla i dag kl. 06.00.");
    }

    @Test
    void marksInPublicWhatWasRecordedLate() throws Exception {
        officer.save(entry(scene.lighting()).set("day", "other").set("date", "2026-03-02"));
        assertThat(promise()).contains("2 mars 2026").doesNotContain("mer än 14 dagar");
        officer.save(entry(scene.lighting()).set("day", "other").set("date", "2026-03-01"));
        assertThat(promise()).contains("mer än 14 dagar");
    }

    private String visible(String receipt) throws Exception {
        return officer.page(receipt).select("#visible").text();
    }

    private String record(long type) throws Exception {
        return officer.save(entry(type));
    }

    private Form entry(long type) throws Exception {
        return officer.form(
                "/arbetsyta/registrera?typ=" + type + "&kommun=" + scene.town().id() + "&plats=" + scene.place());
    }

    private Form text(long id) throws Exception {
        return FormBrowser.form(publisher.page(LIST + id), "form[action$=/text]");
    }

    private String promise() throws Exception {
        return read("/" + scene.town().municipality().slug() + "/loften/tryggt-centrum");
    }

    private String read(String path) throws Exception {
        return Jsoup.parse(mvc.perform(get(path)).andReturn().getResponse().getContentAsString())
                .select("main")
                .text();
    }
}
