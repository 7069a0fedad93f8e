package se.medborgarlofte.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FormData;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import se.medborgarlofte.mail.Letter;
import se.medborgarlofte.mail.PostedLetters;
import se.medborgarlofte.subscription.Mornings;
import se.medborgarlofte.testing.BrowserTest;
import se.medborgarlofte.testing.ExampleMode;
import se.medborgarlofte.testing.TestClock;

/** A citizen says something, it is answered, and one can see what it led to; nobody needs a script for it. */
@BrowserTest
@ExampleMode
@Import({PostedLetters.class, Mornings.class})
@TestPropertySource(
        properties = {"spring.application.name=answered", "medborgarlofte.base-url=https://loften.exempel.se"})
@DirtiesContext
class CitizenIsAnsweredBrowserTests extends InBrowser {

    private static final String FOLLOWER = "granne@exempel.se";
    private static final String ASKED = "Kan jag märka min cykel i Hortlax? Ring 070-123 45 67.";
    private static final String CLEAN = "Kan jag märka min cykel i Hortlax?";

    @Autowired
    private PostedLetters letters;

    @Autowired
    private Mornings mornings;

    @Autowired
    private TestClock clock;

    @Test
    void fromAQuestionOnThePageOfAPromiseToTheLastLetter() {
        String follow = follows();
        String receipt;
        try (Window citizen = window(Browsers.PHONE, false)) {
            citizen.go("/pitea");
            citizen.find("main .card h3 a").first().click();
            citizen.follow("Fråga eller tyck till");
            assertThat(citizen.text()).contains("112", "114 14", "Skriv inget om enskilda personer");
            citizen.fill("Din fråga eller synpunkt", ASKED);
            citizen.tick("Kommunen");
            citizen.press("Skicka");
            receipt = citizen.path();
            assertThat(citizen.text())
                    .contains("Väntar på svar", "läser texten")
                    .doesNotContain("070");
            assertThat(citizen.page().context().cookies()).isEmpty();
        }
        String one = answer(receipt);
        try (Window citizen = window(Browsers.PHONE, false)) {
            citizen.go(receipt);
            assertThat(citizen.text())
                    .contains("Besvarad", CLEAN, "Nästa märkdag", "Åtgärd:")
                    .doesNotContain("070");
            citizen.go("/pitea/ni-sa-vi-gjorde");
            assertThat(citizen.text())
                    .contains(CLEAN, "Nästa märkdag", "Åtgärd:")
                    .doesNotContain("070");
            citizen.find("main .card h3 a, main article h3 a").first().click();
            assertThat(citizen.path()).isEqualTo("/pitea/ni-sa-vi-gjorde/" + one);
        }
        hearsOfItOnce(follow);
    }

    /** @return the page of what is followed */
    private String follows() {
        try (Window follower = window(Browsers.PHONE, false)) {
            follower.go("/pitea");
            follower.follow("Följ med e-post");
            follower.fill("Din e-postadress", FOLLOWER);
            follower.press("Skicka brevet");
            mornings.atOnce();
            String own = own(letters.to(FOLLOWER).get(0));
            follower.go(own);
            follower.press("Bekräfta");
            return own;
        }
    }

    /** @return the number of the question */
    private String answer(String receipt) {
        clock.advance(Duration.ofHours(2));
        String one;
        try (Window moderator = as("publicerare")) {
            moderator.go(receipt);
            one = moderator.find("h1").innerText().replaceAll("\\D", "");
            moderator.go("/arbetsyta/fragor/" + one);
            moderator.follow("Granska texten");
            moderator.press("Släpp texten");
            assertThat(moderator.wrong()).contains("070-123 45 67");
            moderator.fill("Texten som andra får läsa", CLEAN);
            moderator.press("Släpp texten");
        }
        try (Window editor = as("redaktor")) {
            editor.go("/arbetsyta/fragor/" + one);
            assertThat(editor.text()).contains(CLEAN).doesNotContain("070");
            editor.follow("Skriv svar");
            editor.fill("Svar", "Ja. Nästa märkdag är i april.");
            editor.find("input[name=links][value^=MEASURE]").first().check();
            editor.press("Spara utkastet");
            assertThat(editor.find("form[action$=publicera]").count()).isZero();
        }
        try (Window publisher = as("publicerare")) {
            publisher.go("/arbetsyta/fragor/" + one);
            publisher.press("Publicera svaret");
            assertThat(publisher.said()).contains("Svaret är publicerat");
        }
        return one;
    }

    private void hearsOfItOnce(String own) {
        clock.set(LocalDate.of(2026, 3, 17).atTime(7, 0));
        mornings.digest();
        mornings.digest();
        List<Letter> all = letters.to(FOLLOWER);
        assertThat(all).hasSize(2);
        assertThat(all.get(1).text()).contains(CLEAN).doesNotContain("070");
        try (Window follower = window(Browsers.PHONE, false)) {
            assertThat(follower.send(own + "/sluta", FormData.create().set("List-Unsubscribe", "One-Click"))
                            .status())
                    .isEqualTo(200);
            assertThat(follower.go(own)).isEqualTo(404);
        }
    }

    private static String own(Letter letter) {
        return letter.text().replaceAll("(?s).*?(/folj/[0-9a-f]{64}).*", "$1");
    }

    private Window as(String who) {
        Window window = window(Browsers.DESKTOP, false);
        window.logIn(who + "@pitea.example", "tryggt-i-exemplet");
        return window;
    }
}
