package se.medborgarlofte.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FormData;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
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
                APIResponse answer = window.read(path);
                assertThat(answer.status()).as(path).isEqualTo(200);
                Document page = Jsoup.parse(answer.text());
                if (isNews(answer, page)) {
                    window.go(path);
                    found.check(() -> Accessibility.checkAtEveryWidth(window));
                }
                Elements forms = page.select(FORMS);
                for (int i = 0; i < forms.size(); i++) {
                    if (sent.add(Walk.kind(forms.get(i).attr("action")))) {
                        sendEmpty(found, window, path, forms.get(i), i);
                    }
                }
                return page;
            });
        }
        found.assertAll();
    }

    private static void sendEmpty(SoftAssertions found, Window window, String path, Element form, int index) {
        APIResponse answer = window.send(form.attr("action"), empty(form));
        if (answer.status() < 400) {
            return;
        }
        assertThat(answer.status()).as(path).isEqualTo(422);
        if (isNews(answer, Jsoup.parse(answer.text()))) {
            window.go(path);
            Locator shown = window.find(FORMS).nth(index);
            window.page().waitForNavigation(() -> shown.evaluate(EMPTY_AND_SEND));
            found.check(() -> Accessibility.checkAtEveryWidth(window));
        }
    }

    /** What the browser sends when nothing is typed, chosen or ticked. */
    private static FormData empty(Element form) {
        FormData values = FormData.create();
        for (Element field : form.select("[name]:not(button, [type=radio], [type=checkbox])")) {
            values.append(field.attr("name"), field.attr("type").equals("hidden") ? field.val() : "");
        }
        return values;
    }

    /** Whether the page has a part that no page of its kind had before. */
    private static boolean isNews(APIResponse answer, Document page) {
        Set<String> parts = page.select("main *").stream()
                .map(part -> part.tagName() + "." + part.className())
                .collect(Collectors.toSet());
        return LOOKED_AT
                .computeIfAbsent(Walk.kind(Window.path(answer.url())), kind -> new HashSet<>())
                .addAll(parts);
    }
}
