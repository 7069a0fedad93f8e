package se.medborgarlofte.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import biweekly.Biweekly;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.xml.sax.InputSource;
import se.medborgarlofte.account.PeopleFixtures;
import se.medborgarlofte.mail.Letter;
import se.medborgarlofte.mail.PostedLetters;
import se.medborgarlofte.measure.MeasureFixtures;
import se.medborgarlofte.subscription.Mornings;
import se.medborgarlofte.testing.FormBrowser;
import se.medborgarlofte.testing.FormBrowser.Form;
import se.medborgarlofte.testing.IntegrationTest;
import se.medborgarlofte.testing.TestClock;
import se.medborgarlofte.testing.Walk;

/**
 * A hostile text in every field that staff and citizens find by following links, sent by two people so that much of it is
 * published; and then nothing but text wherever the program says it again.
 */
@IntegrationTest
@Import({
    QuestionWorld.class,
    MeasureFixtures.class,
    PeopleFixtures.class,
    PostedLetters.class,
    Mornings.class,
    CanaryForms.class
})
@TestPropertySource(properties = "medborgarlofte.base-url=https://loften.exempel.se")
class CanaryTests {

    @Autowired
    private QuestionWorld world;

    @Autowired
    private CanaryForms forms;

    @Autowired
    private PostedLetters letters;

    @Autowired
    private Mornings mornings;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private TestClock clock;

    @Test
    void isNothingButTextInEveryOutput() throws Exception {
        QuestionWorld.Place place = world.place();
        String email = "kanarie" + place.scene().town().id() + "@exempel.se";
        follows(place, email);
        clock.advance(Duration.ofMinutes(1));
        fillAsCitizen(place);
        forms.fillAll(place.editor());
        forms.fillAll(place.publisher());
        forms.fillAll(place.editor());
        forms.fillAll(place.publisher());

        Set<String> said = new HashSet<>();
        for (FormBrowser staff : List.of(place.editor(), place.publisher())) {
            Walk.from("/arbetsyta", 3, path -> look(path, answer(staff, path), said));
        }
        Walk.from(place.home(), 3, path -> look(path, place.citizen().raw(get(URI.create(path))), said));
        assertThat(said.stream().filter(path -> path.startsWith(place.home()))).hasSizeGreaterThan(4);
        assertThat(said).hasSizeGreaterThan(15);
        readFeed(place);
        readCalendar(place);
        readLetters(email);
    }

    /** The negative control. */
    @Test
    void wouldBeSeenWereItMoreThanText() {
        for (String page : List.of(
                "<p>" + CanaryForms.CANARY + "</p>", "<p title=\"" + CanaryForms.CANARY + "\"></p>", "<p>x>4949</p>")) {
            assertThatThrownBy(() -> inert("x", Jsoup.parse(page), page)).isInstanceOf(AssertionError.class);
        }
    }

    private void fillAsCitizen(QuestionWorld.Place place) throws Exception {
        for (String about : List.of("", "loften/tryggt-centrum")) {
            place.citizen()
                    .save(place.citizen()
                            .form(place.home() + "/fraga?om=" + about)
                            .set("to", "MUNICIPALITY")
                            .set("text", CanaryForms.CANARY_LINES));
        }
    }

    private void follows(QuestionWorld.Place place, String email) throws Exception {
        place.citizen().save(place.citizen().form(place.home() + "/folj").set("email", email));
        mornings.atOnce();
        String own = letters.to(email).get(0).text().replaceAll("(?s).*?(/folj/[0-9a-f]{64}).*", "$1");
        Form confirm = place.citizen().form(own);
        assertThat(place.citizen().send(confirm).status()).isEqualTo(303);
    }

    private @Nullable Document look(String path, MockHttpServletResponse answer, Set<String> said) throws Exception {
        for (String header : answer.getHeaderNames()) {
            assertThat(answer.getHeaders(header).toString())
                    .as(path + ": " + header)
                    .doesNotContain("onload", "\n", "\r");
        }
        if (answer.getStatus() != 200
                || !String.valueOf(answer.getContentType()).startsWith("text/html")) {
            return null;
        }
        String html = answer.getContentAsString();
        Document page = Jsoup.parse(html);
        inert(path, page, html);
        if (page.text().contains("svg/onload")) {
            said.add(path);
        }
        return page;
    }

    private static void inert(String path, Document page, String html) {
        assertThat(html).as(path).doesNotContain("<svg/onload");
        List<String> acting = new ArrayList<>();
        for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                if (attribute.getKey().startsWith("on")) {
                    acting.add(element.outerHtml());
                }
            }
        }
        assertThat(acting).as(path).isEmpty();
        assertThat(page.text()).as(path).doesNotContain("x>49", "}}49");
    }

    private void readFeed(QuestionWorld.Place place) throws Exception {
        String xml = place.citizen().raw(get(place.home() + "/nytt.atom")).getContentAsString();
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        var feed = factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        assertThat(feed.getDocumentElement().getTextContent()).contains(CanaryForms.CANARY);
        assertThat(feed.getElementsByTagNameNS("*", "svg").getLength()).isZero();
        assertThat(xml).doesNotContain("<svg", "4949");
    }

    private void readCalendar(QuestionWorld.Place place) throws Exception {
        String file = place.citizen().raw(get(place.home() + "/kalender.ics")).getContentAsString();
        var calendar = Biweekly.parse(file).first();
        assertThat(calendar.getEvents()).isNotEmpty().allSatisfy(event -> {
            assertThat(event.getSummary().getValue()).contains(CanaryForms.CANARY);
            assertThat(event.getExperimentalProperty("BCC")).isNull();
        });
        assertThat(file.lines()).noneMatch(line -> line.startsWith("BCC:"));
        assertThat(file.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    }

    private void readLetters(String email) {
        clock.set(LocalDate.of(2026, 3, 17).atTime(7, 0));
        mornings.digest();
        List<Letter> all = letters.to(email);
        Letter digest = all.get(all.size() - 1);
        assertThat(digest.subject()).doesNotContain("onload", "\n", "\r");
        assertThat(digest.text()).contains("svg/onload");
        String html = String.valueOf(digest.html());
        assertThat(html).contains("svg/onload");
        inert("letter", Jsoup.parse(html), html);
    }

    private MockHttpServletResponse answer(FormBrowser staff, String path) throws Exception {
        return mvc.perform(get(URI.create(path)).with(PeopleFixtures.as(staff.actor())))
                .andReturn()
                .getResponse();
    }
}
