package se.medborgarlofte.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.PeopleFixtures;
import se.medborgarlofte.testing.FormBrowser;
import se.medborgarlofte.testing.FormBrowser.Answer;
import se.medborgarlofte.testing.FormBrowser.Form;
import se.medborgarlofte.testing.IntegrationTest;
import se.medborgarlofte.testing.TestClock;

/** The page of one's own log-in, and those that lead from it. */
@IntegrationTest
class OwnLoginPagesTests {

    private static final String OWN = "/arbetsyta/konto";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private PeopleFixtures fixtures;

    @Autowired
    private OwnFactors own;

    @Autowired
    private TestClock clock;

    private Actor person;
    private FormBrowser browser;

    @BeforeEach
    void somebody() {
        person = fixtures.actor();
        browser = new FormBrowser(mvc, person);
    }

    @Test
    void isLinkedFromTheFrameAndShowsWhatThePersonHas() throws Exception {
        assertThat(browser.page("/arbetsyta").select(".who a").attr("href")).isEqualTo(OWN);
        assertThat(browser.page(OWN).select(".menu [aria-current]")).isEmpty();
        assertThat(browser.page(OWN).select("main").text())
                .contains(person.email(), "Du har ingen passkey", "Du har en app sedan den 16 mars 2026")
                .contains("Du har inga reservkoder kvar");

        addPasskey("Telefonen <b>");
        own.renewCodes(person);

        Document page = browser.page(OWN);
        assertThat(page.select("tbody tr").eachText())
                .containsExactly("Telefonen <b> 16 mars 2026 16 mars 2026 Ta bort");
        assertThat(page.select("main").text()).contains("Du har 10 reservkoder kvar");
    }

    @Test
    void aPasskeyIsRemovedAfterOneQuestionAndTheLastFactorIsNot() throws Exception {
        addPasskey("Telefonen");
        String question = browser.page(OWN).select("tbody a").attr("href");
        assertThat(browser.page(question).select("h1").text()).isEqualTo("Ta bort passkeyn Telefonen?");

        assertThat(browser.save(browser.form(question))).isEqualTo(OWN);

        assertThat(browser.page(OWN).select("tbody")).isEmpty();
        assertThat(browser.status(question)).as("gone already").isEqualTo(303);
        Answer refused = browser.send(browser.form(OWN + "/app/ta-bort"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors()).contains("ditt enda sätt");
    }

    @Test
    void anAppTakesTheOthersPlaceOnceItsCodeIsRight() throws Exception {
        Document page = browser.page(OWN + "/app");
        assertThat(page.select("h1").text()).isEqualTo("Byt app");
        String secret = page.expectFirst("main code").text();
        Form form = FormBrowser.form(page, "main form");

        Answer wrong = browser.send(form.set("code", "000000"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.errors()).startsWith("Kod från appen: ");
        assertThat(wrong.page().expectFirst("main code").text()).isEqualTo(secret);

        assertThat(browser.save(form.set("code", GivenCodes.code(secret, clock.instant()))))
                .isEqualTo(OWN + "/reservkoder");
    }

    @Test
    void newCodesAreShownOnTheirPage() throws Exception {
        assertThat(browser.save(browser.form(OWN + "/reservkoder/nya"))).isEqualTo(OWN + "/reservkoder");
        assertThat(browser.page(OWN).select("main").text()).contains("Du har 10 reservkoder kvar");
    }

    @Test
    void aPasskeyNeedsANameAndADevice() throws Exception {
        Form form = browser.form(OWN + "/passkey");
        for (String name : List.of("", " ", "x".repeat(101))) {
            assertThat(browser.send(form.set("name", name)).errors()).startsWith("Namn på passkeyn:");
        }
        Answer answer = browser.send(form.set("name", "å".repeat(100)));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.errors()).contains("blev inte sparad");
        assertThat(answer.page().select("#name").val()).hasSize(100);
    }

    private void addPasskey(String name) throws Exception {
        PasskeyQuestion question = own.askForPasskey(person);
        String made = new SoftDevice("http://localhost:8080").make(question.options());
        own.addPasskey(person, new PasskeyAnswer(question.ceremony(), made), name);
    }
}
