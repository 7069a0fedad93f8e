package se.medborgarlofte.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import se.medborgarlofte.testing.FormBrowser;
import se.medborgarlofte.testing.FormBrowser.Answer;
import se.medborgarlofte.testing.FormBrowser.Form;
import se.medborgarlofte.testing.IntegrationTest;

/** What is typed wrong of a measure is kept, and told in Swedish beside the field. */
@IntegrationTest
class MeasureBadInputTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 16);
    private static final String LIST = "/arbetsyta/atgarder";
    private static final String UNKNOWN = "999999999";

    @Autowired
    private MeasureFixtures fixtures;

    @Autowired
    private Measures measures;

    @Autowired
    private MockMvc mvc;

    private MeasureFixtures.Scene scene;
    private FormBrowser officer;
    private FormBrowser publisher;

    @BeforeEach
    void setUp() {
        scene = fixtures.scene();
        officer = new FormBrowser(mvc, scene.officer());
        publisher = new FormBrowser(mvc, scene.publisher());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    date         | 2026-03-17                  | Dagen har inte varit
                    date         | 2026-02-30                  | datum som finns
                    date         | i morgon                    | datum som finns
                    date         | 1026-03-16                  | datum som finns
                    date         |                             | Välj ett datum
                    lastDate     | 2026-03-09                  | före den första
                    quantity     | 0                           | heltal från 1 till 999
                    quantity     | -1                          | heltal från 1 till 999
                    quantity     | 1000                        | heltal från 1 till 999
                    quantity     | 100000                      | heltal från 1 till 999
                    quantity     | 99999999999999              | heltal från 1 till 999
                    quantity     | 1,5                         | heltal från 1 till 999
                    quantity     | abc                         | heltal från 1 till 999
                    quantity     |                             | heltal från 1 till 999
                    publicText   | Kim, 850709-9805            | personnummer
                    internalNote | Bilen ABC 123               | registreringsnummer
                    link         | www.exempel.se              | hela webbadressen
                    link         | https://x.se/850709-9805    | personnummer
                    reportedFrom | kim@pitea.example           | e-postadressen
                    promises     | 999999999                   | löften
                    party        | 999999999                   | Välj en part
                    place        | 999999999                   | plats
                    place        | x                           | plats
                    municipality | 999999999                   | kommun
                    type         | 999999999                   | åtgärd
                    type         | 1; drop table measure    | åtgärd
                    """)
    void aRecordedMeasure(String field, String typed, String told) throws Exception {
        assertRefused(officer, entry(), field, typed == null ? "" : typed, told);
    }

    @Test
    void textsThatAreFarTooLong() throws Exception {
        assertRefused(officer, entry(), "publicText", "å".repeat(10_000), "Korta texten till högst 1");
        assertRefused(officer, entry(), "internalNote", "å".repeat(10_000), "Korta texten till högst 2");
        assertRefused(officer, entry(), "reportedFrom", "å".repeat(101), "Korta texten till högst 100");
        assertRefused(officer, entry(), "link", "https://x.se/" + "å".repeat(10_000), "hela webbadressen");
    }

    @Test
    void aPlaceThatCanNoLongerBeChosenLosesNothingElse() throws Exception {
        Answer answer =
                officer.send(entry().set("place", UNKNOWN).set("quantity", "7").set("publicText", "Sex nya lyktor."));
        assertThat(answer.page().select("#publicText").text()).isEqualTo("Sex nya lyktor.");
        Form again = FormBrowser.form(answer.page(), "main form").set("place", Long.toString(scene.place()));
        assertThat(again.values().getFirst("quantity")).isEqualTo("7");
        assertThat(officer.save(again)).endsWith("/klart");
    }

    @Test
    void whatBelongsToAnotherMunicipalityIsAsUnknown() throws Exception {
        MeasureFixtures.Scene theirs = fixtures.scene();
        assertRefused(officer, entry(), "place", Long.toString(theirs.place()), "plats");
        assertRefused(
                officer, entry(), "municipality", Long.toString(theirs.town().id()), "kommun");
        assertRefused(officer, entry(), "party", Long.toString(theirs.police()), "Välj en part");
        assertRefused(officer, entry(), "type", Long.toString(theirs.patrol()), "åtgärd");
        assertRefused(officer, entry(), "promises", Long.toString(theirs.promise()), "löften");

        long id = measures.record(theirs.officer(), theirs.patrol(TODAY));
        for (String page : new String[] {"", "/ratta", "/stryk"}) {
            assertThat(publisher.status(LIST + "/" + id + page)).as(page).isEqualTo(404);
            assertThat(publisher.status(LIST + "/" + UNKNOWN + page)).as(page).isEqualTo(404);
        }
        assertThat(publisher.status(LIST + "?kommun=" + theirs.town().id())).isEqualTo(404);
        assertThat(publisher.status(LIST + "?fran=%2B999999999-12-31&sida=99999999999&kommun=x"))
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    date         | 2026-03-15 | redan varit
                    quantity     | 1000       | heltal från 1 till 999
                    municipality | 999999999  | kommun
                    party        | 999999999  | Välj en part
                    type         |            | åtgärd
                    """)
    void aPlannedMeasure(String field, String typed, String told) throws Exception {
        Form plan = publisher
                .form(LIST + "/planera")
                .set("type", Long.toString(scene.lighting()))
                .set("municipality", Long.toString(scene.town().id()))
                .set("party", Long.toString(scene.town().party()))
                .set("date", "2026-03-20");
        assertRefused(publisher, plan, field, typed == null ? "" : typed, told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    quantity   | 0                | heltal från 1 till 999
                    date       | 2026-03-17       | Dagen har inte varit
                    lastDate   | 2026-03-01       | före den första
                    place      | 999999999        | plats
                    publicText | ring 070-1234567 | telefonnummer
                    promises   | 999999999        | löften
                    reason     | UNDONE           | varför
                    """)
    void aCorrection(String field, String typed, String told) throws Exception {
        long id = measures.record(scene.officer(), scene.patrol(TODAY));
        Form form =
                officer.form(LIST + "/" + id + "/ratta").set("quantity", "5").set("reason", "WRONG_NUMBER");
        assertRefused(officer, form, field, typed, told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    reason      | UNDONE    | varför
                    reason      | x         | varför
                    duplicateOf | 999999999 | som den här upprepar
                    duplicateOf | abc       | som den här upprepar
                    """)
    void aStrike(String field, String typed, String told) throws Exception {
        long id = measures.record(scene.officer(), scene.patrol(TODAY));
        Form form = officer.form(LIST + "/" + id + "/stryk").set("reason", "DUPLICATE");
        assertRefused(officer, form, field, typed, told);
        assertRefused(
                officer,
                form.set("reason", "DUPLICATE"),
                "duplicateOf",
                Long.toString(id),
                told.contains("varför") ? "upprepar" : told);
        assertRefused(officer, form.set("reason", "WRONG_DATE"), "duplicateOf", "abc", "som den här upprepar");
        assertRefused(officer, form.set("reason", "WRONG_DATE"), "duplicateOf", UNKNOWN, "hör till en dubblett");
    }

    private Form entry() throws Exception {
        return officer.form("/arbetsyta/registrera?typ=" + scene.patrol() + "&kommun="
                        + scene.town().id() + "&plats=" + scene.place())
                .set("day", "other")
                .set("date", "2026-03-10");
    }

    private static void assertRefused(FormBrowser who, Form form, String field, String typed, String told)
            throws Exception {
        Answer answer = who.send(form.set(field, typed));
        assertThat(answer.status()).as(answer.errors()).isEqualTo(422);
        assertThat(answer.errors()).contains(told);
        assertThat(answer.page()
                        .select("[id=" + field + "-error], [id=" + field + "] ~ .field-error")
                        .text())
                .contains(told);
        Elements control = answer.page()
                .select("input[name=" + field + "]:not([type=radio]):not([type=checkbox]):not([type=hidden]),"
                        + " textarea[name=" + field + "]");
        if (!control.isEmpty()) {
            assertThat(control.is("textarea") ? control.get(0).wholeText() : control.val())
                    .isEqualTo(typed);
        }
    }
}
