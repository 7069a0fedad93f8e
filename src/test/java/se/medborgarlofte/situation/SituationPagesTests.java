package se.medborgarlofte.situation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import se.medborgarlofte.account.PeopleFixtures;
import se.medborgarlofte.account.PeopleFixtures.Town;
import se.medborgarlofte.account.Role;
import se.medborgarlofte.testing.FormBrowser;
import se.medborgarlofte.testing.FormBrowser.Answer;
import se.medborgarlofte.testing.FormBrowser.Form;
import se.medborgarlofte.testing.IntegrationTest;

/** The register by its pages: an edition from the first draft to the decision, and what is asked of each form. */
@IntegrationTest
@Import(PeopleFixtures.class)
class SituationPagesTests {

    private static final String BASE = "/arbetsyta/lagesbilder";

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    private Town town;
    private FormBrowser editor;
    private String register;

    @BeforeEach
    void aTownOfItsOwn() {
        town = people.town();
        editor = new FormBrowser(mvc, people.municipal(town, Role.EDITOR));
        register = BASE + "/" + town.municipality().slug();
    }

    @Test
    void goesFromAFirstDraftToADecisionAndOnToTheNextEdition() throws Exception {
        String one = draft();
        assertThat(editor.page(one).select("main").text()).contains("Utkast", "Cyklar stjäls.", "A 12-2026");
        editor.save(problem(one, "Stölder vid stationen"));
        assertThat(editor.page(one).select(".panel").text())
                .contains("Stölder vid stationen", "Dåliga lås", "Medborgardialog: Samtal, mars 2024, 2 år gammal");
        editor.save(decision(one));
        assertThat(editor.page(one).select("main").text())
                .contains("Beslutad av kommunstyrelsen den 2 mars 2026, § 45, diarienummer KS 2026/7")
                .doesNotContain("Utkast");
        assertThat(editor.page(BASE)
                        .select("tr:contains(" + town.municipality().name() + ")")
                        .text())
                .contains("1 februari 2026");

        Form next = editor.form(register + "/ny");
        assertThat(next.values().getFirst("analysis")).isEqualTo("Låsen.");
        String two = editor.save(next.set("date", "2026-03-10"));
        Form known = editor.form(two + "/problem/1");
        assertThat(known.values().getFirst("title")).isEqualTo("Stölder vid stationen");
        editor.save(known.set("title", "Stölder av cyklar"));
        editor.save(problem(two, "Bråk på torget"));
        assertThat(editor.page(two).select(".panel h3").eachText())
                .containsExactly("Stölder av cyklar", "Bråk på torget");
        assertThat(editor.page(one).select(".panel h3").eachText()).containsExactly("Stölder vid stationen");
        assertThat(editor.status(two + "/problem/2")).isEqualTo(200);
    }

    @Test
    void isFixedOnceItIsDecided() throws Exception {
        String one = draft();
        Form words = editor.form(one + "/redigera").set("analysis", "Annat");
        editor.save(problem(one, "Stölder"));
        Form known = editor.form(one + "/problem/1");
        Form decision = decision(one);
        Form removal = editor.form(one + "/ta-bort");
        editor.save(decision);

        decision.set("paragraph", "§ 46");
        for (Form late : new Form[] {words, known, decision, removal}) {
            assertThat(editor.send(late).status()).as(late.action()).isEqualTo(409);
        }
        assertThat(editor.page(one).select("main a.button")).isEmpty();
        long id = Long.parseLong(one.substring(one.lastIndexOf('/') + 1));
        assertThatThrownBy(() -> jdbc.sql("update situation_edition set content = '{}' where id = " + id)
                        .update())
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> jdbc.sql("delete from situation_edition where id = " + id)
                        .update())
                .hasMessageContaining("append-only");
    }

    @Test
    void removesADraftAndHasOneAtATime() throws Exception {
        String one = draft();
        Form another = editor.form(register + "/ny");
        assertThat(editor.send(another).status()).isEqualTo(409);
        assertThat(editor.send(another).errors()).contains("Det finns redan ett utkast");
        assertThat(editor.page(register).select("a.button:contains(Ny utgåva)")).isEmpty();
        assertThat(editor.save(editor.form(one + "/ta-bort"))).isEqualTo(register);
        assertThat(editor.status(one)).isEqualTo(404);
        editor.save(another);
    }

    @Test
    void showsBothTextsWhenSomebodyElseWasFirst() throws Exception {
        String one = draft();
        Form mine = editor.form(one + "/redigera").set("analysis", "Min analys");
        editor.save(editor.form(one + "/redigera").set("analysis", "Deras analys"));
        Answer answer = editor.send(mine);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.page().select("textarea[name=analysis]").text()).isEqualTo("Min analys");
        assertThat(answer.page().select(".field-saved").text()).contains("Deras analys");
        editor.save(FormBrowser.form(answer.page(), "main form"));
    }

    @Test
    void saysWhatIsWrongAtTheFieldAndKeepsWhatWasTyped() throws Exception {
        Form first = editor.form(register + "/ny")
                .set("mapping", "Ring 070-123 45 67")
                .set("heldBy", "Polisen");
        Answer answer = editor.send(first);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.errors()).contains("Kartläggning", "070-123 45 67");
        assertThat(answer.page().select("input[name=heldBy]").val()).isEqualTo("Polisen");
        assertThat(editor.send(first.set("mapping", "Cyklar")).errors()).contains("diarienumret");
        assertThat(editor.send(first.set("mapping", "x".repeat(10_001))).errors())
                .contains("10");
        String one = editor.save(first.set("mapping", "Cyklar").set("heldNumber", "A 1"));

        assertThat(editor.send(decision(one)).errors()).contains("annan information och analys");
        Form problem = problem(one, "").set("sources[0].date", "2026-03-17").set("sources[0].kind", "RUMOUR");
        assertThat(editor.send(problem).errors()).contains("Problem: ", "Slag: ");
        problem.set("title", "Stölder").set("sources[0].kind", "SURVEY");
        assertThat(editor.send(problem).errors()).contains("Datum: Källan kan inte vara");
        assertThat(editor.send(problem.set("sources[0].date", "2026-03-16").set("causes", "Kim, 19800101-1236"))
                        .errors())
                .contains("Orsaker");
        assertThat(editor.send(problem.set("add", "sources")).page().select("[name=sources[1].title]"))
                .hasSize(1);
    }

    @Test
    void asksForADecisionThatCanHaveBeenMade() throws Exception {
        String one = draft();
        assertThat(editor.send(decision(one).set("decidedOn", "2026-03-17")).errors())
                .contains("senare än i dag");
        assertThat(editor.send(decision(one).set("decidedOn", "2026-01-31")).errors())
                .contains("äldre");
        assertThat(editor.send(decision(one).set("decidedBy", " ")).errors()).contains("Beslutad av");
    }

    @Test
    void isOpenToThePoliceAndClosedToOthers() throws Exception {
        String one = draft();
        FormBrowser police = new FormBrowser(mvc, people.police(town, Role.EDITOR));
        FormBrowser reader = new FormBrowser(mvc, people.municipal(town, Role.READER));
        FormBrowser stranger = new FormBrowser(mvc, people.municipal(people.town(), Role.EDITOR));
        police.save(problem(one, "Stölder"));
        assertThat(reader.page(one).select("main a.button")).isEmpty();
        assertThat(reader.status(one + "/problem/1")).isEqualTo(403);
        assertThat(stranger.status(one)).isEqualTo(404);
        assertThat(stranger.status(register)).isEqualTo(404);
        assertThat(stranger.page(BASE).select("tbody").text())
                .doesNotContain(town.municipality().name());
    }

    @Test
    void keepsTheDatesOfThePlanAndCountsTwoYears() throws Exception {
        Form first = editor.form(register + "/plan").set("adopted", "2026-03-01");
        Form second = editor.form(register + "/plan").set("adopted", "2026-03-02");
        editor.save(first);
        assertThat(editor.page(register).select("main").text()).contains("1 mars 2026", "1 mars 2028");
        assertThat(editor.send(second).status()).isEqualTo(409);
        Form change = editor.form(register + "/plan").set("followUp", "2026-02-28");
        assertThat(editor.send(change).errors()).contains("efter dagen");
        editor.save(change.set("followUp", "2027-01-31"));
        assertThat(editor.page(register).select("main").text()).contains("31 januari 2027");
        assertThat(editor.send(change.set("adopted", "2026-03-17")).errors()).contains("senare än i dag");
    }

    private String draft() throws Exception {
        return editor.save(editor.form(register + "/ny")
                .set("date", "2026-02-01")
                .set("mapping", "Cyklar stjäls.")
                .set("other", "Folk undviker stationen.")
                .set("analysis", "Låsen.")
                .set("heldBy", "Polismyndigheten")
                .set("heldNumber", "A 12-2026"));
    }

    private Form problem(String edition, String title) throws Exception {
        return editor.form(edition + "/problem/nytt")
                .set("title", title)
                .set("causes", "Dåliga lås\n\n Mörkt ")
                .set("sources[0].kind", "CITIZEN_DIALOGUE")
                .set("sources[0].title", "Samtal")
                .set("sources[0].date", "2024-03-16");
    }

    private Form decision(String edition) throws Exception {
        return editor.form(edition + "/beslut")
                .set("decidedBy", "kommunstyrelsen")
                .set("decidedOn", "2026-03-02")
                .set("paragraph", "§ 45")
                .set("registrationNumber", "KS 2026/7");
    }
}
