package se.medborgarlofte.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import se.medborgarlofte.dialogue.World.Town;
import se.medborgarlofte.testing.FormBrowser;
import se.medborgarlofte.testing.FormBrowser.Answer;
import se.medborgarlofte.testing.FormBrowser.Form;
import se.medborgarlofte.testing.IntegrationTest;
import se.medborgarlofte.testing.TestClock;

/** What is typed wrong is kept, and told in Swedish beside the field. */
@IntegrationTest
@Import(World.class)
class GatheringBadInputTests {

    private static final String NEW = "/arbetsyta/moten/ny";
    private static final LocalDateTime EVENING = LocalDateTime.of(2026, 4, 14, 18, 0);
    private static final String UNKNOWN = "999999999";

    @Autowired
    private World world;

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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    topic       |                              | Fyll i det här
                    topic       | Kim, 850709-9805             | personnummer
                    description | Bilen ABC 123                | registreringsnummer
                    date        | i morgon                     | datum som finns
                    date        | 2026-02-30                   | datum som finns
                    startTime   | 25.99                        | klockslaget
                    endTime     | 17.00                        | senare än starttiden
                    venue       |                              | Fyll i det här
                    form        | PARTY                        | Välj
                    form        | DIGITAL                      | -link: behöver en länk
                    agenda      | Först fika                   | Rad 1
                    agenda      | 25.00 Fika                   | Rad 1
                    agenda      | 18.00 Kim, 850709-9805       | personnummer
                    directions  | Vid bilen ABC 123            | registreringsnummer
                    access      | Ring Kim, 850709-9805        | personnummer
                    aids        | RAMP                         | Välj
                    seats       | 0                            | heltal från 1
                    seats       | många                        | heltal från 1
                    link        | javascript:alert(1)          | hela webbadressen
                    link        | https://x.se/?n=850709-9805  | personnummer
                    link        | https://x.se/kim%40x.se      | e-postadressen
                    municipality| 999999999                    | Välj
                    organiser   | elva                         | Välj
                    organiser   | 999999999                    | Välj en part
                    place       | 999999999                    | Välj en ort
                    promises    | 999999999                    | löften som är publicerade
                    promises    | elva                         | löften som är publicerade
                    """)
    void anInvitation(String field, String typed, String told) throws Exception {
        world.promise(town, "Tre möten");
        if (told.startsWith("-link: ")) {
            Answer answer = editor.send(filled().set(field, typed));
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.page().select("#link-error").text()).contains(told.substring("-link: ".length()));
        } else {
            assertRefused(filled(), field, typed == null ? "" : typed, told);
        }
    }

    @Test
    void aSurveyIsAnsweredSomewhere() throws Exception {
        Form survey = filled().set("form", "SURVEY").set("venue", "");
        assertRefused(survey, "venue", "", "en plats, en länk eller både och");
        assertThat(editor.save(survey.set("link", "https://enkat.exempel.se"))).contains("/moten/");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    captionsDone    | 2026-12-24 | får inte ligga i framtiden
                    captionsDone    | i höst     | datum som finns
                    captionsPlanned | i höst     | datum som finns
                    viewersAfter    | -1         | heltal från 0
                    questionsBefore | två        | heltal från 0
                    questionsDuring | 100001     | heltal från 0
                    """)
    void whatABroadcastTells(String field, String typed, String told) throws Exception {
        String one = editor.save(editor.form("/arbetsyta/sandningar/ny")
                .set("topic", "Fråga")
                .set("date", "2026-04-14")
                .set("startTime", "18.00")
                .set("channel", "Facebook"));
        editor.save(FormBrowser.form(editor.page(one), "form[action$=/annonsera]"));
        clock.set(EVENING.plusHours(2));
        assertRefused(editor.form(one + "/redovisa").set("recording", "https://x.se/film"), field, typed, told);
        Answer nothing = editor.send(editor.form(one + "/redovisa").set("captionsDone", "2026-04-14"));
        assertThat(nothing.page().select("#recording-error").text()).contains("länken till inspelningen");
    }

    @Test
    void anInvitationToAnHourThatTheClockSkips() throws Exception {
        Form night = filled().set("date", "2026-03-29");
        assertRefused(night.set("endTime", "04.00"), "startTime", "02.30", "Klockan ställs fram");
        assertRefused(night.set("startTime", "01.00"), "endTime", "02.00", "Klockan ställs fram");
        assertThat(editor.save(night.set("startTime", "01.59").set("endTime", "03.00")))
                .contains("/moten/");
    }

    @Test
    void anInvitationThatIsFarTooLongOrHoldsMarkup() throws Exception {
        assertRefused(filled(), "description", "å".repeat(10_000), "Korta texten till högst 4");
        assertRefused(filled(), "topic", "<script>alert(1)</script>" + "x".repeat(150), "högst 150");
        String one = editor.save(filled().set("topic", "<script>alert(1)</script>"));
        assertThat(editor.page(one).select("main script")).isEmpty();
        assertThat(editor.page(one).select("h1").text()).contains("<script>");
    }

    @Test
    void whatBelongsToAnotherMunicipalityIsAsUnknown() throws Exception {
        Town elsewhere = world.town();
        long promise = world.promise(elsewhere, "Deras löfte");
        assertRefused(filled(), "municipality", Long.toString(elsewhere.id()), "Välj");
        assertRefused(filled(), "organiser", Long.toString(elsewhere.party), "Välj en part");
        world.promise(town, "Vårt löfte");
        assertRefused(filled(), "promises", Long.toString(promise), "löften som är publicerade");

        String theirs = new FormBrowser(mvc, elsewhere.editor)
                .save(new FormBrowser(mvc, elsewhere.editor)
                        .form(NEW)
                        .set("topic", "Deras")
                        .set("date", "2026-04-14")
                        .set("startTime", "18.00")
                        .set("venue", "Där"));
        for (String page : new String[] {"", "/redigera", "/redovisa", "/stall-in", "/angra"}) {
            assertThat(editor.status(theirs + page)).as(page).isEqualTo(404);
            assertThat(editor.status("/arbetsyta/moten/" + UNKNOWN + page))
                    .as(page)
                    .isEqualTo(404);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    attendance | -1                          | heltal från 0
                    attendance | abc                         | heltal från 0
                    attendance | 100001                      | heltal från 0 till 100 000
                    attendance | 99999999999                 | heltal från 0
                    raised     | Kim på 070-123 45 67        | telefonnummer
                    outcome    | Skriv till kim@pitea.example | e-postadressen
                    next       | Kim, 850709-9805, svarar    | personnummer
                    recording  | ftp://x.se/film             | hela webbadressen
                    recording  | https://x.se/070-1234567    | telefonnummer
                    """)
    void aReport(String field, String typed, String told) throws Exception {
        assertRefused(editor.form(held() + "/redovisa"), field, typed, told);
    }

    @Test
    void aReportThatIsFarTooLongOrComesTooEarly() throws Exception {
        String one = held();
        assertRefused(editor.form(one + "/redovisa"), "raised", "å".repeat(10_000), "Korta texten till högst 4");
        clock.set(EVENING.minusDays(1));
        Answer early = editor.send(editor.form(one + "/redovisa").set("raised", "Lampor"));
        assertThat(early.status()).isEqualTo(422);
        assertThat(early.errors()).contains("först när det har börjat");
        assertThat(early.page().select("textarea[name=raised]").text()).isEqualTo("Lampor");
    }

    @Test
    void aReasonToCancelThatPointsOutSomebody() throws Exception {
        assertRefused(editor.form(held() + "/stall-in"), "because", "Kim, 850709-9805, är sjuk", "personnummer");
        assertRefused(editor.form(held() + "/stall-in"), "because", "x".repeat(501), "högst 500");
    }

    /** Announced, and its time has come. */
    private String held() throws Exception {
        String one = editor.save(filled());
        editor.save(FormBrowser.form(editor.page(one), "form[action$=/annonsera]"));
        clock.set(EVENING.plusHours(2));
        return one;
    }

    private Form filled() throws Exception {
        return editor.form(NEW)
                .set("topic", "Trygghet")
                .set("date", "2026-04-14")
                .set("startTime", "18.00")
                .set("venue", "Folkets hus");
    }

    private void assertRefused(Form form, String field, String typed, String told) throws Exception {
        Answer answer = editor.send(form.set(field, typed));
        assertThat(answer.status()).as(answer.errors()).isEqualTo(422);
        assertThat(answer.errors()).contains(told);
        assertThat(answer.page().select("[id=" + field + "-error]").text()).contains(told);
        var control = answer.page()
                .select("input[type=text][name=" + field + "], input[type=date][name=" + field + "], textarea[name="
                        + field + "]");
        if (!control.isEmpty()) {
            assertThat(control.is("textarea") ? control.get(0).wholeText() : control.val())
                    .isEqualTo(typed);
        }
    }
}
