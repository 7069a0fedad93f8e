package se.medborgarlofte.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import se.medborgarlofte.account.PeopleFixtures;
import se.medborgarlofte.testing.FormBrowser;
import se.medborgarlofte.testing.Walk;

/** Fills every form that a person of staff finds with one hostile text, and sends it. */
@TestComponent
class CanaryForms {

    static final String CANARY = "\"'><svg/onload=x>{{7*7}}${7*7}";
    static final String CANARY_LINES = CANARY + "\r\nBCC:kim\r\n\r\n" + CANARY;

    /** What would take things away, or is about the person's own log-in. */
    private static final String SPARED =
            ".*(logga-ut|konto|stall-in|ta-bort|kasta|angra|dra-tillbaka|anonymisera|avsluta|stryk|avbryt|aterkalla|skicka-tillbaka|/kod|lasning).*";

    private final MockMvc mvc;

    CanaryForms(MockMvc mvc) {
        this.mvc = mvc;
    }

    /** Every form of every kind of page, as it is when the walk begins. */
    void fillAll(FormBrowser staff) throws Exception {
        Map<String, FormBrowser.Form> found = new LinkedHashMap<>();
        Walk.from("/arbetsyta", 3, path -> {
            MockHttpServletResponse answer = mvc.perform(get(URI.create(path)).with(PeopleFixtures.as(staff.actor())))
                    .andReturn()
                    .getResponse();
            Document page = Jsoup.parse(answer.getContentAsString());
            for (Element form : page.select("main form[method=post]")) {
                if (!form.attr("action").matches(SPARED)) {
                    found.put(
                            form.attr("action") + buttons(form),
                            new FormBrowser.Form(form.attr("action"), filled(form)));
                }
            }
            return answer.getStatus() == 200 ? page : null;
        });
        for (FormBrowser.Form form : found.values()) {
            int status = mvc.perform(post(URI.create(form.action()))
                            .params(form.values())
                            .with(csrf())
                            .with(PeopleFixtures.as(staff.actor())))
                    .andReturn()
                    .getResponse()
                    .getStatus();
            assertThat(status).as(form.action()).isLessThan(500);
        }
    }

    private static String buttons(Element form) {
        return form.select("button[name]").eachAttr("value").toString();
    }

    private static MultiValueMap<String, String> filled(Element form) {
        MultiValueMap<String, String> values = new LinkedMultiValueMap<>();
        List<String> chosen = new ArrayList<>();
        for (Element control : form.select("input[name], textarea[name], select[name]")) {
            String name = control.attr("name");
            String type = control.attr("type");
            if (control.is("select")) {
                values.add(
                        name,
                        control.select("option:not([value=''])").stream()
                                .findFirst()
                                .map(Element::val)
                                .orElse(""));
            } else if (type.equals("radio") || type.equals("checkbox")) {
                if (!chosen.contains(name) && !name.equals("alsoIn")) {
                    chosen.add(name);
                    values.add(name, control.val());
                }
            } else if (!type.equals("file")) {
                values.add(name, typed(control, name, type));
            }
        }
        return values;
    }

    private static String typed(Element control, String name, String type) {
        if (type.equals("hidden") || control.hasAttr("readonly")) {
            return control.val();
        }
        if (control.is("textarea")) {
            return name.equals("agenda") ? "18.00 " + CANARY : CANARY_LINES;
        }
        if (type.equals("date")) {
            return control.val().isEmpty() ? "2026-06-01" : control.val();
        }
        if (name.matches("(?i).*(time|clock)$")) {
            return name.startsWith("end") ? "20.00" : "18.00";
        }
        if (type.equals("email")) {
            return "kim@exempel.se";
        }
        if (control.attr("inputmode").equals("numeric")) {
            return control.val().isEmpty() ? "1" : control.val();
        }
        if (name.matches("(?i).*(link|readMore|signedDocument|recording)$")) {
            return "https://www.exempel.se/" + "q?a=1";
        }
        return CANARY;
    }
}
