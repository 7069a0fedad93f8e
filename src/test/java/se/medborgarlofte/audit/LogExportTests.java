package se.medborgarlofte.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import de.siegmar.fastcsv.reader.CsvReader;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.PeopleFixtures;
import se.medborgarlofte.account.PeopleFixtures.Town;
import se.medborgarlofte.account.Role;
import se.medborgarlofte.agreement.web.Sheets;
import se.medborgarlofte.security.SignedIn;
import se.medborgarlofte.security.StaffBrowser;
import se.medborgarlofte.testing.IntegrationTest;

/** A copy of the log: whole, harmless, and itself told of. */
@IntegrationTest
class LogExportTests {

    private static final String EXPORT = "/arbetsyta/logg/export";

    private final MockMvc mvc;
    private final PeopleFixtures fixtures;
    private final Rows rows;
    private Town town;
    private Actor editor;
    private Actor administrator;

    @Autowired
    LogExportTests(MockMvc mvc, PeopleFixtures fixtures, JdbcClient jdbc) {
        this.mvc = mvc;
        this.fixtures = fixtures;
        this.rows = new Rows(jdbc);
    }

    @BeforeEach
    void place() {
        town = fixtures.town();
        editor = fixtures.municipal(town, Role.EDITOR);
        administrator = fixtures.municipal(town, Role.PARTY_ADMINISTRATOR);
    }

    @Test
    void holdsEverythingThatWasFound() throws Exception {
        write("Trygg stad");
        write("=HYPERLINK(\"http://evil.test\")");

        MockHttpServletResponse answer = export("");
        assertThat(answer.getContentType()).isEqualTo("text/csv;charset=utf-8");
        assertThat(answer.getHeader("Content-Disposition"))
                .isEqualTo("attachment; filename=\"logg-2026-02-14-2026-03-16.csv\"");
        List<List<String>> sheet = read(answer);
        assertThat(sheet).hasSize(4);
        assertThat(sheet.get(0))
                .startsWith("Tid", "Tid (UTC)", "Vem", "Funktion", "Roll")
                .endsWith("Varifrån", "Referens");
        assertThat(sheet.get(1)).contains("Tog ut en kopia", administrator.name());
        assertThat(sheet.get(2)).contains("'=HYPERLINK(\"http://evil.test\")");
        assertThat(sheet.get(3))
                .startsWith("2026-03-16 10:00:00", "2026-03-16T09:00:00Z", editor.name(), "handläggare", "Redaktör")
                .contains(
                        "Lade till",
                        "Överenskommelse",
                        "Trygg stad",
                        town.municipality().name(),
                        "127.0.0.1");
    }

    @Test
    void isToldOfBeforeARowIsGivenOut() throws Exception {
        export("?person=ingen&fran=2026-03-01");

        assertThat(rows.in(town)).containsExactly(administrator.name() + " EXPORTED");
    }

    private List<List<String>> read(MockHttpServletResponse answer) throws Exception {
        String text = answer.getContentAsString();
        assertThat(text).startsWith("\uFEFF");
        return CsvReader.builder().fieldSeparator(';').ofCsvRecord(text.substring(1)).stream()
                .map(line -> List.copyOf(line.getFields()))
                .toList();
    }

    private MockHttpServletResponse export(String query) throws Exception {
        MockHttpServletResponse answer = mvc.perform(get(EXPORT + query).with(SignedIn.as(administrator.personId())))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return Objects.requireNonNull(answer);
    }

    private void write(String title) throws Exception {
        new StaffBrowser(mvc).go(editor, "/arbetsyta/overenskommelser/ny", Sheets.filled(town, title));
    }
}
