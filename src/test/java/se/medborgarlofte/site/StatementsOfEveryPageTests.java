package se.medborgarlofte.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import se.medborgarlofte.security.SignedIn;
import se.medborgarlofte.testing.ExampleMode;
import se.medborgarlofte.testing.IntegrationTest;
import se.medborgarlofte.testing.Plenty;
import se.medborgarlofte.testing.StatementCounter;
import se.medborgarlofte.testing.Underway;
import se.medborgarlofte.testing.Walk;

/** However much there is to show, every page asks the database equally often. */
@IntegrationTest
@ExampleMode
@Import({Underway.class, Plenty.class})
@TestPropertySource(properties = "spring.application.name=statements-of-every-page")
class StatementsOfEveryPageTests {

    private static final int OF_A_KIND = 2;

    /** The last page of a staff list is full or not, so the total is asked for or not. */
    private static final String LATER_PAGE = "sida=";

    /** Enough to fill the first page of every list: Spring Data asks for the total only when a page is full. */
    private static final int LITTLE = 18;

    private static final int MUCH = 26;
    private static final List<String> STAFF = List.of(
            "redaktor@pitea.example",
            "publicerare@pitea.example",
            "kommunchef@pitea.example",
            "polis@pitea.example",
            "admin@medborgarlofte.example");

    private final MockMvc mvc;
    private final StatementCounter statements;
    private final Underway underway;
    private final Plenty plenty;

    @Autowired
    StatementsOfEveryPageTests(MockMvc mvc, StatementCounter statements, Underway underway, Plenty plenty) {
        this.mvc = mvc;
        this.statements = statements;
        this.underway = underway;
        this.plenty = plenty;
    }

    private record Asked(RequestPostProcessor who, String name, String path, List<String> statements) {}

    @Test
    void areAsManyWhenThereIsMuchToShow() throws Exception {
        underway.begin();
        plenty.add(1, LITTLE);
        List<Asked> little = new ArrayList<>(walk(anonymous(), "", "/"));
        assertThat(little).hasSizeGreaterThan(15);
        for (String email : STAFF) {
            little.addAll(walk(SignedIn.as(underway.actor(email).personId()), email, "/arbetsyta"));
        }
        plenty.add(LITTLE + 1, MUCH);
        SoftAssertions found = new SoftAssertions();
        for (Asked one : little) {
            if (one.path().contains(LATER_PAGE) && !one.name().isEmpty()) {
                continue;
            }
            List<String> much = statements.during(() -> ask(one.who(), one.path()));
            found.assertThat(much).as(one.name() + " " + one.path()).hasSameSizeAs(one.statements());
        }
        found.assertAll();
    }

    private List<Asked> walk(RequestPostProcessor who, String name, String start) throws Exception {
        List<Asked> asked = new ArrayList<>();
        Map<String, String> pages = new LinkedHashMap<>();
        Walk.from(start, OF_A_KIND, path -> {
            List<String> sent =
                    statements.during(() -> pages.put(path, ask(who, path).getContentAsString()));
            asked.add(new Asked(who, name, path, sent));
            return Jsoup.parse(String.valueOf(pages.get(path)));
        });
        return asked;
    }

    private MockHttpServletResponse ask(RequestPostProcessor who, String path) throws Exception {
        MockHttpServletResponse answer =
                mvc.perform(get(path).with(who)).andReturn().getResponse();
        assertThat(answer.getStatus()).as(path).isBetween(200, 303);
        return answer;
    }
}
