package se.medborgarlofte.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.PeopleFixtures;
import se.medborgarlofte.account.PeopleFixtures.Town;
import se.medborgarlofte.account.Role;
import se.medborgarlofte.agreement.web.Sheets;
import se.medborgarlofte.security.StaffBrowser;
import se.medborgarlofte.testing.IntegrationTest;
import se.medborgarlofte.testing.StatementCounter;
import se.medborgarlofte.testing.TestClock;

/** Who reads what of the log, and how they find it. */
@IntegrationTest
class LogPageTests {

    private static final String LOG = "/arbetsyta/logg";

    private final StaffBrowser browser;
    private final PeopleFixtures fixtures;
    private final TestClock clock;
    private final StatementCounter statements;
    private Town town;
    private Actor editor;
    private Actor administrator;

    @Autowired
    LogPageTests(MockMvc mvc, PeopleFixtures fixtures, TestClock clock, StatementCounter statements) {
        this.browser = new StaffBrowser(mvc);
        this.fixtures = fixtures;
        this.clock = clock;
        this.statements = statements;
    }

    @BeforeEach
    void place() throws Exception {
        town = fixtures.town();
        editor = fixtures.police(town, Role.EDITOR);
        administrator = fixtures.municipal(town, Role.PARTY_ADMINISTRATOR);
        write("Trygg stad");
    }

    @Test
    void showsEachInWords() throws Exception {
        Document page = browser.page(fixtures.police(town, Role.PARTY_ADMINISTRATOR), LOG);
        assertThat(page.select("tbody tr")).hasSize(1);
        assertThat(page.select("tbody td, tbody th").eachText())
                .contains("2026-03-16 10:00:00", town.municipality().name(), "127.0.0.1")
                .anyMatch(cell -> cell.startsWith(editor.name() + " handläggare Redaktör, Polisen"))
                .anyMatch(cell -> cell.equals("Lade till"))
                .anyMatch(cell -> cell.startsWith("Överenskommelse Trygg stad"));
        assertThat(page.select("dl").text())
                .contains("Fokusområden Ljus och folk., Trygga miljöer")
                .contains("Kommuner " + town.municipality().name())
                .doesNotContain("{", "\"");
    }

    @Test
    void showsAPartyWhatOthersDoWithTheContentButNotTheirPeople() throws Exception {
        Actor police = fixtures.police(town, Role.PARTY_ADMINISTRATOR);
        browser.go(
                police,
                "/arbetsyta/administration/personer/" + editor.personId() + "/stang-av",
                Sheets.filled(town, ""));

        assertThat(deeds(police, LOG)).containsExactly("Stängde av", "Lade till");
        assertThat(deeds(administrator, LOG)).containsExactly("Lade till");
        assertThat(browser.page(administrator, LOG).text()).doesNotContain("127.0.0.1");
    }

    @Test
    void showsNothingOfOtherMunicipalities() throws Exception {
        Town other = fixtures.town();
        assertThat(deeds(fixtures.municipal(other, Role.PARTY_ADMINISTRATOR), LOG))
                .isEmpty();
        assertThat(browser.status(administrator, LOG + "?kommun=" + other.id())).isEqualTo(404);
        assertThat(browser.status(administrator, LOG + "/export?kommun=" + other.id()))
                .isEqualTo(404);
        assertThat(deeds(fixtures.systemAdministrator(), LOG + "?kommun=" + town.id()))
                .containsExactly("Lade till");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"PARTY_ADMINISTRATOR", "SYSTEM_ADMINISTRATOR"},
            mode = EnumSource.Mode.EXCLUDE)
    void isReadByAdministratorsOnly(Role role) throws Exception {
        Actor other = fixtures.municipal(town, role);
        assertThat(browser.status(other, LOG)).isEqualTo(403);
        assertThat(browser.status(other, LOG + "/export")).isEqualTo(403);
        assertThat(browser.page(other, "/arbetsyta").select("a[href=" + LOG + "]"))
                .isEmpty();
        assertThat(browser.page(administrator, "/arbetsyta").select("a[href=" + LOG + "]"))
                .hasSize(1);
    }

    @Test
    void findsByDayPersonDeedAndKind() throws Exception {
        LocalDate day = LocalDate.of(2026, 3, 16);
        clock.advance(Duration.ofDays(3));
        write("Tryggare stad");

        assertThat(deeds(administrator, LOG)).hasSize(2);
        assertThat(deeds(administrator, LOG + "?fran=" + day + "&till=" + day)).hasSize(1);
        assertThat(deeds(administrator, LOG + "?fran=" + day.plusDays(1))).hasSize(1);
        assertThat(deeds(administrator, LOG + "?person=" + editor.name().substring(4)))
                .hasSize(2);
        assertThat(deeds(administrator, LOG + "?person=%25")).isEmpty();
        assertThat(deeds(administrator, LOG + "?handelse=CREATED&slag=AGREEMENT"))
                .hasSize(2);
        assertThat(deeds(administrator, LOG + "?handelse=CHANGED")).isEmpty();
        assertThat(deeds(administrator, LOG + "?slag=PROMISE")).isEmpty();
        assertThat(browser.page(administrator, LOG + "?fran=" + day)
                        .select("#fran")
                        .val())
                .isEqualTo("2026-03-16");
        assertThat(browser.page(administrator, LOG).select("#till").val()).isEqualTo("2026-03-19");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fran=igår&till=2026-13-01",
                "fran=2027-01-01&till=2026-03-16",
                "kommun=9999999999999999999",
                "handelse=DROP+TABLE&slag=%00",
                "sida=-1",
                "person=%00%27%3B--",
            })
    void asksForNothingByWhatCannotBeRead(String query) throws Exception {
        assertThat(browser.status(administrator, LOG + "?" + query)).isEqualTo(200);
    }

    @Test
    void turnsPagesWithAsManyStatements() throws Exception {
        List<String> few = statements.during(() -> browser.page(administrator, LOG));
        for (int i = 0; i < LogSearch.PAGE_SIZE; i++) {
            write("Stad " + i);
        }
        List<String> many = statements.during(() -> browser.page(administrator, LOG));
        assertThat(many).hasSameSizeAs(few);
        assertThat(deeds(administrator, LOG)).hasSize(LogSearch.PAGE_SIZE);
        assertThat(browser.page(administrator, LOG + "?sida=2")
                        .select("tbody tr")
                        .text())
                .contains("Trygg stad");
        assertThat(browser.page(administrator, LOG).select("[role=status]").text())
                .isEqualTo("51 händelser");
    }

    private void write(String title) throws Exception {
        browser.go(editor, "/arbetsyta/overenskommelser/ny", Sheets.filled(town, title));
    }

    private List<String> deeds(Actor actor, String path) throws Exception {
        return browser.page(actor, path).select("td[data-label=Händelse]").eachText();
    }
}
