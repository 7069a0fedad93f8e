package se.medborgarlofte.administration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.PeopleFixtures;
import se.medborgarlofte.account.Role;
import se.medborgarlofte.testing.FormBrowser;
import se.medborgarlofte.testing.FormBrowser.Answer;
import se.medborgarlofte.testing.IntegrationTest;

/** Where no mail server is set no page promises a letter; and the form of the reading tells all that is wrong at once. */
@IntegrationTest
class NoMailServerTests {

    private static final String BASE = "/arbetsyta/administration/";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private PeopleFixtures fixtures;

    private Actor colleague;
    private FormBrowser browser;

    @BeforeEach
    void settle() {
        colleague = fixtures.municipal(fixtures.town(), Role.EDITOR);
        browser = new FormBrowser(mvc, fixtures.systemAdministrator());
    }

    @ParameterizedTest
    @ValueSource(strings = {"personer/ny", "personer/{id}/redigera", "personer/{id}/andra-steget", "lasning"})
    void noLetterIsPromised(String page) throws Exception {
        String text = browser.page(BASE + page.replace("{id}", Long.toString(colleague.personId())))
                .select("main")
                .text();
        assertThat(text).contains("Ingen e-postserver är inställd").doesNotContain("får genast", "får ett brev");
    }

    @Test
    void whatIsWrongWithAReadingIsToldAtOnce() throws Exception {
        Answer answer = browser.send(browser.form(BASE + "lasning")
                .set("reason", "Ring 070-123 45 67")
                .set("hours", "3"));
        assertThat(answer.page().select("#fel li").eachText())
                .satisfiesExactlyInAnyOrder(
                        municipality -> assertThat(municipality).startsWith("Kommun:"),
                        length -> assertThat(length).contains("Skriv skälet med 20 till"),
                        number -> assertThat(number).contains("070-123 45 67"),
                        hours -> assertThat(hours).startsWith("Hur länge:"));
    }
}
