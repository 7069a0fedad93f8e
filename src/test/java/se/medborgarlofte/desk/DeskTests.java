package se.medborgarlofte.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.PeopleFixtures;
import se.medborgarlofte.account.PeopleFixtures.Town;
import se.medborgarlofte.account.Role;
import se.medborgarlofte.agreement.web.Sheets;
import se.medborgarlofte.measure.MeasureFixtures;
import se.medborgarlofte.promise.ActivityTypes;
import se.medborgarlofte.promise.web.PromiseSheets;
import se.medborgarlofte.security.StaffBrowser;
import se.medborgarlofte.testing.IntegrationTest;
import se.medborgarlofte.testing.StatementCounter;

/** The first page after log-in: to each what waits for that person, and in a constant number of statements. */
@IntegrationTest
@Import({PeopleFixtures.class, MeasureFixtures.class})
class DeskTests {

    private static final String DESK = "/arbetsyta";

    private final StaffBrowser browser;
    private final PeopleFixtures fixtures;
    private final ActivityTypes types;
    private final StatementCounter statements;
    private final MeasureFixtures measures;
    private Town town;
    private Actor editor;
    private Actor chief;
    private String agreement;

    @Autowired
    DeskTests(
            MockMvc mvc,
            PeopleFixtures fixtures,
            ActivityTypes types,
            StatementCounter statements,
            MeasureFixtures measures) {
        this.browser = new StaffBrowser(mvc);
        this.fixtures = fixtures;
        this.types = types;
        this.statements = statements;
        this.measures = measures;
    }

    @BeforeEach
    void place() throws Exception {
        town = fixtures.town();
        editor = fixtures.municipal(town, Role.EDITOR);
        chief = fixtures.municipal(town, Role.APPROVER);
        agreement = write("Trygg stad");
    }

    @Test
    void aSubmittedTextWaitsForTheApproverOnlyAndItsDraftPromisesAreNotNamedBesideIt() throws Exception {
        browser.go(editor, agreement + "/loften/nytt", PromiseSheets.filled(town, types, "Ett utkast"));
        assertThat(group(chief, "waiting")).isEmpty();
        browser.decide(editor, agreement, "skicka", Map.of());
        assertThat(group(chief, "waiting")).containsExactly("Trygg stad");
        assertThat(group(editor, "waiting")).isEmpty();
        assertThat(group(editor, "under_way")).containsExactly("Trygg stad");
        assertThat(said(editor, "under_way"))
                .startsWith("Överenskommelse, 1 januari 2026 till 31 december 2027. Väntar på godkännande från")
                .contains("Polisen", town.municipality().name());
        assertThat(said(chief, "waiting")).endsWith("Väntar på att du godkänner");
    }

    @Test
    void whatOneApprovedWaitsNoLongerForOneselfAndComesBackToTheWriterWhenSentBack() throws Exception {
        browser.decide(editor, agreement, "skicka", Map.of());
        String digest = browser.page(chief, agreement).select("[name=digest]").val();
        browser.decide(chief, agreement, "godkann", Map.of("digest", digest));
        assertThat(group(chief, "waiting")).isEmpty();
        assertThat(said(editor, "under_way")).endsWith("Väntar på godkännande från " + police());
        Actor policeChief = fixtures.police(town, Role.APPROVER);
        browser.decide(policeChief, agreement, "skicka-tillbaka", Map.of("sendBackReason", "Skriv tydligare."));
        assertThat(group(editor, "waiting")).containsExactly("Trygg stad");
        assertThat(group(policeChief, "waiting")).isEmpty();
    }

    @Test
    void whatAllHaveApprovedWaitsForThePublisher() throws Exception {
        browser.decide(editor, agreement, "skicka", Map.of());
        for (Actor approver : List.of(chief, fixtures.police(town, Role.APPROVER))) {
            String digest =
                    browser.page(approver, agreement).select("[name=digest]").val();
            browser.decide(approver, agreement, "godkann", Map.of("digest", digest));
        }
        assertThat(group(fixtures.municipal(town, Role.PUBLISHER), "waiting")).containsExactly("Trygg stad");
        assertThat(group(editor, "waiting")).isEmpty();
        assertThat(said(editor, "under_way")).endsWith("Väntar på att någon annan publicerar.");
    }

    @Test
    void aDraftTellsItsWritersWhatToDoNextAndOthersWhose() throws Exception {
        assertThat(said(editor, "under_way")).endsWith("Skriv klart och skicka för godkännande.");
        assertThat(said(chief, "under_way")).endsWith("Utkast som någon annan skriver på");
    }

    @Test
    void nobodyElsewhereSeesAnythingAndWhoOnlyRecordsIsLedToRecording() throws Exception {
        assertThat(group(fixtures.municipal(fixtures.town(), Role.EDITOR), "under_way"))
                .isEmpty();
        Document page = browser.page(fixtures.municipal(town, Role.RECORDER), DESK);
        assertThat(page.select(".tasks")).isEmpty();
        assertThat(page.select("main a.button").attr("href")).isEqualTo("/arbetsyta/registrera");
    }

    @Test
    void whoOnlyRecordsIsToldWhichPromisesAreBehindAsThePublicReadsThem() throws Exception {
        MeasureFixtures.Scene scene = measures.scene();
        assertThat(group(fixtures.police(town, Role.RECORDER), "behind")).isEmpty();
        Elements task = browser.page(scene.officer(), DESK).select("[aria-labelledby=behind] a");
        assertThat(task.eachText()).containsExactly("Tryggt centrum");
        assertThat(task.attr("href"))
                .isEqualTo("/" + scene.town().municipality().slug() + "/loften/tryggt-centrum");
    }

    @Test
    void theNumberOfStatementsDoesNotDependOnHowMuchThereIs() throws Exception {
        int few = statements.during(() -> browser.page(editor, DESK)).size();
        for (int index = 0; index < 5; index++) {
            String more = write("Trygg stad " + index);
            browser.go(editor, more + "/loften/nytt", PromiseSheets.filled(town, types, "Ett utkast " + index));
            browser.decide(editor, more, "skicka", Map.of());
        }
        assertThat(statements.during(() -> browser.page(editor, DESK))).hasSize(few);
    }

    private String police() throws Exception {
        return browser
                .page(editor, agreement)
                .select("section[aria-labelledby=godkannanden] tbody th")
                .eachText()
                .stream()
                .filter(name -> name.startsWith("Polisen"))
                .findFirst()
                .orElseThrow();
    }

    private String write(String title) throws Exception {
        return browser.go(editor, "/arbetsyta/overenskommelser/ny", Sheets.filled(town, title));
    }

    private String said(Actor actor, String group) throws Exception {
        return browser.page(actor, DESK)
                .select("[aria-labelledby=" + group + "] li > span")
                .text();
    }

    private List<String> group(Actor actor, String group) throws Exception {
        return browser.page(actor, DESK)
                .select("[aria-labelledby=" + group + "] a")
                .eachText();
    }
}
