package se.medborgarlofte.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import se.medborgarlofte.security.SignedIn;
import se.medborgarlofte.testing.ExampleMode;
import se.medborgarlofte.testing.IntegrationTest;
import se.medborgarlofte.testing.Underway;
import se.medborgarlofte.testing.Walk;

/** Every page that the example's links lead to answers, in valid HTML; and so does every form when nothing is typed. */
@IntegrationTest
@ExampleMode
@Import(Underway.class)
@TestPropertySource(properties = "spring.application.name=every-page")
class EveryPageTests {

    private static final int OF_A_KIND = 3;

    /** Not those of one button, and not log-in, which is no controller's. */
    private static final String FORMS = "main form[method=post]:has(.field):not([action=/logga-in])";

    private static final ValidHtml HTML = new ValidHtml();

    private final MockMvc mvc;
    private final Underway underway;

    @Autowired
    EveryPageTests(MockMvc mvc, Underway underway) {
        this.mvc = mvc;
        this.underway = underway;
    }

    @BeforeEach
    void begin() {
        underway.begin();
    }

    @Test
    void forCitizens() throws Exception {
        Set<String> kinds = new HashSet<>();
        walk(anonymous(), "/").forEach(path -> kinds.add(Walk.kind(path)));
        assertThat(kinds)
                .contains(
                        "/",
                        "/pitea",
                        "/pitea/gjort",
                        "/alvsbyn",
                        "/om",
                        "/om/sa-raknar-vi",
                        "/om/anmal-brott",
                        "/logga-in")
                .contains("/pitea/overenskommelser/tillsammans-for-ett-tryggare-pitea/utskrift?version=")
                .contains("/pitea/moten/trygghet-i-ojebyn", "/pitea/sandningar/lat-dig-inte-luras");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "publicerare@pitea.example",
                "kommunchef@pitea.example",
                "kommunpolis@pitea.example",
                "polis@pitea.example",
                "polischef@pitea.example",
                "gatukontoret@pitea.example",
                "admin@medborgarlofte.example"
            })
    void forStaff(String email) throws Exception {
        assertThat(walk(as(email), "/arbetsyta")).hasSizeGreaterThan(8);
    }

    @Test
    void forAnEditorTheFormsToo() throws Exception {
        Set<String> kinds = new HashSet<>();
        walk(as("redaktor@pitea.example"), "/arbetsyta").forEach(path -> kinds.add(Walk.kind(path)));
        assertThat(kinds)
                .contains("/arbetsyta/lagesbilder/utgavor/N/beslut", "/arbetsyta/lagesbilder/utgavor/N/problem/nytt")
                .contains("/arbetsyta/overenskommelser/N/steg")
                .contains("/arbetsyta/overenskommelser/ny", "/arbetsyta/overenskommelser/N/redigera")
                .contains("/arbetsyta/overenskommelser/N/loften/nytt", "/arbetsyta/loften/N/redigera")
                .contains("/arbetsyta/overenskommelser/N/forhandsvisning", "/arbetsyta/loften/N/forhandsvisning")
                .contains("/arbetsyta/moten/N/redovisa", "/arbetsyta/sandningar/ny", "/arbetsyta/atgarder/planera");
    }

    @ParameterizedTest
    @ValueSource(strings = {"400", "403", "404", "405", "409", "413", "422", "429", "4xx", "500", "503", "5xx"})
    void whereSomethingIsWrong(String code) throws Exception {
        assertThat(HTML.problems(Rendering.html("error/" + code, Map.of()))).isEmpty();
    }

    /** The negative control. */
    @Test
    void theCheckFindsKnownFaults() throws Exception {
        assertThat(HTML.problems("<!DOCTYPE html><html lang=sv><head></head><body><p id=a><p id=a><img src=x></body>"))
                .anyMatch(problem -> problem.contains("title"))
                .anyMatch(problem -> problem.contains("Duplicate ID"))
                .anyMatch(problem -> problem.contains("alt"));
    }

    private Set<String> walk(RequestPostProcessor who, String start) throws Exception {
        SoftAssertions found = new SoftAssertions();
        Set<String> forms = new HashSet<>();
        Set<String> visited = Walk.from(start, OF_A_KIND, path -> {
            MockHttpServletResponse answer = ask(who, get(path));
            if (answer.getRedirectedUrl() != null) {
                return null;
            }
            Document page = check(found, path, 200, answer);
            for (Element form : page.select(FORMS)) {
                if (asksForSomething(form) && forms.add(Walk.kind(form.attr("action")))) {
                    check(found, path + " empty", 422, ask(who, empty(path, form)));
                }
            }
            return page;
        });
        found.assertAll();
        return visited;
    }

    private static boolean asksForSomething(Element form) {
        return form.select("label, legend").stream()
                .anyMatch(label -> !label.text().endsWith("(frivilligt)"));
    }

    private static Document check(SoftAssertions found, String what, int status, MockHttpServletResponse answer)
            throws Exception {
        found.assertThat(answer.getStatus()).as(what).isEqualTo(status);
        String html = answer.getContentAsString();
        Document page = Jsoup.parse(html);
        if (!html.isEmpty()) {
            found.assertThat(HTML.problems(html)).as(what).isEmpty();
            found.assertThat(page.text()).as(what).doesNotContain("??");
            found.assertThat(page.select("main h1")).as(what + ": headings").hasSize(1);
            if (what.matches("/arbetsyta/(administration|konto)/.*")) {
                found.assertThat(page.select(".trail a"))
                        .as(what + ": the way back")
                        .isNotEmpty();
            }
        }
        return page;
    }

    /** The form with what is hidden in it, and nothing typed or chosen. */
    private static MockHttpServletRequestBuilder empty(String path, Element form) {
        MultiValueMap<String, String> values = new LinkedMultiValueMap<>();
        for (Element field : form.select("[name]")) {
            String kind = field.attr("type");
            if (kind.equals("hidden")) {
                values.add(field.attr("name"), field.val());
            } else if (!Set.of("submit", "radio", "checkbox").contains(kind) && !field.is("button")) {
                values.add(field.attr("name"), "");
            }
        }
        String action = form.attr("action");
        return post(action.isEmpty() ? path : action).params(values).with(csrf());
    }

    private RequestPostProcessor as(String email) {
        return SignedIn.as(underway.actor(email).personId());
    }

    private MockHttpServletResponse ask(RequestPostProcessor who, MockHttpServletRequestBuilder request)
            throws Exception {
        return mvc.perform(request.with(who)).andReturn().getResponse();
    }
}
