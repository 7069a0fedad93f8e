package se.medborgarlofte.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Response;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import se.medborgarlofte.testing.BrowserTest;
import se.medborgarlofte.testing.ExampleMode;
import se.medborgarlofte.testing.Underway;
import se.medborgarlofte.testing.Walk;

/** Every page behind log-in, and what it answers to an empty form: accessible on phone and desktop. */
@BrowserTest
@ExampleMode
@Import(Underway.class)
@TestPropertySource(properties = "spring.application.name=staff-pages")
@DirtiesContext
class StaffPagesBrowserTests extends InBrowser {

    private static final int OF_A_KIND = 2;
    private static final String FORMS = "main form[method=post]:has(.field)";
    private static final String EMPTY_AND_SEND = """
            form => {
              for (const field of form.elements) {
                if (field.type == 'checkbox' || field.type == 'radio') field.checked = false;
                else if (field.type != 'hidden') field.value = '';
              }
              form.submit();
            }""";

    /** The parts of each kind of page that were looked at; a page that has no other is not looked at again. */
    private static final Map<String, Set<String>> LOOKED_AT = new HashMap<>();

    @Autowired
    private Underway underway;

    @BeforeEach
    void begin() {
        underway.begin();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "redaktor@pitea.example",
                "publicerare@pitea.example",
                "kommunchef@pitea.example",
                "polis@pitea.example",
                "admin@medborgarlofte.example"
            })
    void areAccessibleOnPhoneAndDesktop(String email) throws Exception {
        SoftAssertions found = new SoftAssertions();
        Set<String> sent = new HashSet<>();
        try (Window window = window(Browsers.DESKTOP, true)) {
            window.logIn(email, "tryggt-i-exemplet");
            Walk.from("/arbetsyta", OF_A_KIND, path -> {
                assertThat(window.go(path)).as(path).isEqualTo(200);
                Document page = check(found, window);
                for (int i = 0; i < page.select(FORMS).size(); i++) {
                    if (sent.add(Walk.kind(page.select(FORMS).get(i).attr("action")))) {
                        sendEmpty(found, window, path, i);
                    }
                }
                return page;
            });
        }
        found.assertAll();
    }

    private static void sendEmpty(SoftAssertions found, Window window, String path, int form) {
        window.go(path);
        Locator sent = window.find(FORMS).nth(form);
        Response answer = window.page().waitForNavigation(() -> sent.evaluate(EMPTY_AND_SEND));
        if (answer.status() >= 400) {
            assertThat(answer.status()).as(path).isEqualTo(422);
            check(found, window);
        }
    }

    private static Document check(SoftAssertions found, Window window) {
        Document page = Jsoup.parse(window.page().content());
        if (LOOKED_AT
                .computeIfAbsent(Walk.kind(window.path()), kind -> new HashSet<>())
                .addAll(parts(page))) {
            for (int width : List.of(Browsers.PHONE, Browsers.DESKTOP)) {
                window.page().setViewportSize(width, 900);
                found.check(() -> Accessibility.check(window));
            }
        }
        return page;
    }

    private static Set<String> parts(Document page) {
        return page.select("main *").stream()
                .map(part -> part.tagName() + "." + part.className())
                .collect(Collectors.toSet());
    }
}
