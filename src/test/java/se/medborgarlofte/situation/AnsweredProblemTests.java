package se.medborgarlofte.situation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.util.MultiValueMap;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.PeopleFixtures;
import se.medborgarlofte.account.PeopleFixtures.Town;
import se.medborgarlofte.account.Role;
import se.medborgarlofte.agreement.web.Sheets;
import se.medborgarlofte.promise.ActivityTypes;
import se.medborgarlofte.promise.web.PromiseSheets;
import se.medborgarlofte.security.StaffBrowser;
import se.medborgarlofte.testing.IntegrationTest;
import se.medborgarlofte.testing.StatementCounter;
import se.medborgarlofte.testing.TestClock;

/** What agreements and promises rest on, from the register to the public page, and what hangs in the air. */
@IntegrationTest
@Import({PeopleFixtures.class, SituationFixtures.class})
class AnsweredProblemTests {

    private static final LocalDate ASKED = LocalDate.of(2024, 3, 10);

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private SituationFixtures situations;

    @Autowired
    private ActivityTypes types;

    @Autowired
    private StatementCounter statements;

    @Autowired
    private TestClock clock;

    @Autowired
    private MockMvc mvc;

    private StaffBrowser browser;
    private Town town;
    private Actor editor;
    private String register;

    @BeforeEach
    void aTownOfItsOwn() {
        browser = new StaffBrowser(mvc);
        town = people.town();
        editor = people.municipal(town, Role.EDITOR);
        register = "/arbetsyta/lagesbilder/" + town.municipality().slug();
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void thePublicReadsWhyAndHowOldWhatIsKnownIs() throws Exception {
        long edition = situations.decided(editor, town, "Stölder vid stationen", ASKED);
        String agreement = agreement("Trygg stad", edition);
        String promise = promise(agreement, "Tryggt torg", "1");
        publish(agreement);

        assertThat(page("/overenskommelser/trygg-stad").select(".facts").text())
                .contains("lägesbild av den 1 februari 2026, kommunstyrelsen § 45");
        assertThat(page("/loften/tryggt-torg").select(".facts").text())
                .contains(
                        "Stölder vid stationen (Stationen)",
                        "Dåliga lås",
                        "Målet: Färre stölder",
                        "Medborgardialog: Samtal på perrongen, mars 2024, 2 år gammal – äldre än löftets period,"
                                + " som är 2 år");

        long next = situations.draft(editor, town);
        situations.add(editor, next, SituationFixtures.problem("Bråk på torget", ASKED));
        situations.decide(editor, next);
        assertThat(page("/loften/tryggt-torg").select(".facts").text())
                .as("what was approved stays")
                .contains("Stölder vid stationen");

        clock.set(LocalDate.of(2030, 1, 1).atStartOfDay());
        assertThat(page("/loften/tryggt-torg").select(".facts").text())
                .contains("3 år 9 månader gammal när löftet tog slut");
        assertThat(promise).startsWith("/arbetsyta/loften/");
    }

    @Test
    void marksNoSourceThatIsYoungerThanThePeriodIsLong() throws Exception {
        situations.decided(editor, town, "Stölder", LocalDate.of(2024, 3, 16));
        String agreement = agreement("Trygg stad");
        promise(agreement, "Tryggt torg", "1");
        publish(agreement);
        assertThat(page("/loften/tryggt-torg").select(".facts").text())
                .contains("2 år gammal")
                .doesNotContain("äldre än");
    }

    @Test
    void whatHangsInTheAirIsSeenFromBothSides() throws Exception {
        long edition = situations.draft(editor, town);
        situations.add(editor, edition, SituationFixtures.problem("Stölder", ASKED));
        situations.add(editor, edition, SituationFixtures.problem("Bråk", LocalDate.of(2026, 1, 10)));
        situations.decide(editor, edition);
        String agreement = agreement("Trygg stad");
        promise(agreement, "Fler cykelställ", "1");
        String lone = promise(agreement, "Fler lampor");

        Document page = browser.page(editor, register);
        assertThat(page.select("section[aria-label=Stölder]").text())
                .contains("Fler cykelställ", "2 år gammal Äldre än två år")
                .doesNotContain("Inget löfte än");
        assertThat(page.select("section[aria-label=Bråk]").text())
                .contains("Inget löfte än", "2 månader gammal")
                .doesNotContain("Äldre än två år");
        assertThat(page.select("#utan-problem + p + ul.tasks a").eachAttr("href"))
                .containsExactly(lone);
        browser.decide(editor, lone, "kasta", Map.of());
        assertThat(browser.page(editor, register).text()).contains("Alla löften svarar på ett problem.");
    }

    @Test
    void aProblemThatNoEditionHasAnyMoreMayStay() throws Exception {
        situations.decided(editor, town, "Stölder", ASKED);
        String agreement = agreement("Trygg stad");
        String promise = promise(agreement, "Tryggt torg", "1");
        String other = promise(agreement, "Fler lampor");
        situations.removeAll(editor, town);

        Document form = browser.page(editor, promise + "/redigera");
        assertThat(form.select("input[name=problems][checked]")).hasSize(1);
        browser.go(editor, promise + "/redigera", typed("Tryggare torg", "1", version(form)));
        Document without = browser.page(editor, other + "/redigera");
        assertThat(without.select("input[name=problems]")).isEmpty();
        MultiValueMap<String, String> added = typed("Lampor", "1", version(without));
        var refused = browser.send(editor, other + "/redigera", added);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("Välj bara problem ur lägesbilderna");
        added.set("problems", "dit");
        assertThat(browser.send(editor, other + "/redigera", added).getStatus()).isEqualTo(422);
    }

    @Test
    void anAgreementRestsOnDecidedEditionsOfItsOwnMunicipalitiesOnly() throws Exception {
        long draft = situations.draft(editor, town);
        Town elsewhere = people.town();
        long theirs = situations.decided(people.municipal(elsewhere, Role.EDITOR), elsewhere, "Bråk", ASKED);
        for (long wrong : new long[] {draft, theirs}) {
            MultiValueMap<String, String> typed = Sheets.filled(town, "Fel " + wrong);
            typed.set("editions", Long.toString(wrong));
            var refused = browser.send(editor, "/arbetsyta/overenskommelser/ny", typed);
            assertThat(refused.getStatus()).isEqualTo(422);
            assertThat(refused.getContentAsString()).contains("Välj bara beslutade lägesbilder");
        }
        assertThat(browser.page(editor, "/arbetsyta/overenskommelser/ny").select("input[name=editions]"))
                .isEmpty();
        situations.decide(editor, draft);
        assertThat(browser.page(editor, "/arbetsyta/overenskommelser/ny")
                        .select("input[name=editions] ~ div label")
                        .text())
                .isEqualTo(town.municipality().name()
                        + ": lägesbild av den 1 februari 2026, kommunstyrelsen § 45, beslutad den 2 mars 2026,"
                        + " diarienummer KS 2026/7");
    }

    @Test
    void thePublicPageTakesAsManyStatementsWhateverItAnswersTo() throws Exception {
        situations.decided(editor, town, "Stölder", ASKED);
        String agreement = agreement("Trygg stad");
        promise(agreement, "Med problem", "1");
        promise(agreement, "Utan problem");
        publish(agreement);
        statements.assertSameNumber(() -> page("/loften/utan-problem"), () -> page("/loften/med-problem"));
    }

    private String agreement(String title, Long... editions) throws Exception {
        MultiValueMap<String, String> typed = Sheets.filled(town, title);
        for (Long edition : editions) {
            typed.add("editions", edition.toString());
        }
        return browser.go(editor, "/arbetsyta/overenskommelser/ny", typed);
    }

    private String promise(String agreement, String title, String... problems) throws Exception {
        return browser.go(editor, agreement + "/loften/nytt", typed(title, String.join("", problems), ""));
    }

    private MultiValueMap<String, String> typed(String title, String problem, String version) {
        MultiValueMap<String, String> typed = PromiseSheets.filled(town, types, title);
        if (!problem.isEmpty()) {
            typed.set("problems", town.id() + "-" + problem);
        }
        if (!version.isEmpty()) {
            typed.set("version", version);
        }
        return typed;
    }

    private static String version(Document form) {
        return form.select("input[name=version]").val();
    }

    private void publish(String agreement) throws Exception {
        browser.decide(editor, agreement, "skicka", Map.of());
        for (Actor approver : new Actor[] {people.municipal(town, Role.APPROVER), people.police(town, Role.APPROVER)}) {
            String digest = browser.page(approver, agreement)
                    .select("input[name=digest]")
                    .val();
            browser.decide(approver, agreement, "godkann", Map.of("digest", digest));
        }
        browser.decide(people.municipal(town, Role.PUBLISHER), agreement, "publicera", Map.of());
    }

    private Document page(String path) throws Exception {
        return browser.page(editor, "/" + town.municipality().slug() + path);
    }
}
