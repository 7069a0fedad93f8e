package se.medborgarlofte.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import se.medborgarlofte.account.PeopleFixtures;
import se.medborgarlofte.measure.MeasureFixtures;
import se.medborgarlofte.measure.MeasureLists;
import se.medborgarlofte.measure.Measures;
import se.medborgarlofte.measure.Releases;
import se.medborgarlofte.testing.IntegrationTest;

/** What news readers get: all that has become public in a municipality, and nothing that has not. */
@IntegrationTest
@Import({QuestionWorld.class, MeasureFixtures.class, PeopleFixtures.class})
class AtomTests {

    private static final LocalDate YESTERDAY = LocalDate.of(2026, 3, 15);

    @Autowired
    private QuestionWorld world;

    @Autowired
    private Measures measures;

    @Autowired
    private MeasureLists lists;

    @Autowired
    private Releases releases;

    @Autowired
    private MockMvc mvc;

    private QuestionWorld.Place place;

    @BeforeEach
    void aPlace() {
        place = world.place();
    }

    @Test
    void hasWhatTheStandardRequires() throws Exception {
        Element feed = read();
        assertThat(feed.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        for (Element part : all(feed, List.of("feed", "entry"))) {
            for (String required : List.of("id", "title", "updated")) {
                assertThat(children(part, required)).as(required).hasSize(1);
            }
            assertThat(URI.create(children(part, "id").get(0)).isAbsolute()).isTrue();
            Instant.parse(children(part, "updated").get(0));
        }
        assertThat(children(feed, "author")).hasSize(1);
        List<String> ids = all(feed, List.of("entry")).stream()
                .map(entry -> children(entry, "id").get(0))
                .toList();
        assertThat(ids).hasSizeGreaterThanOrEqualTo(2).doesNotHaveDuplicates();
    }

    @Test
    void tellsOfAMeasureAndOfItsTextWhenThatIsReleased() throws Exception {
        long id = measures.record(place.scene().officer(), place.scene().withText(YESTERDAY, "Tolv nya lampor."));
        measures.plan(place.policeEditor().actor(), place.scene().patrol(LocalDate.of(2026, 5, 1)));
        assertThat(read().getTextContent())
                .contains("Ny belysning")
                .doesNotContain("Tolv nya lampor", "Fotpatrull", "2026-05-01");
        releases.releaseText(
                place.publishing(), id, lists.get(place.publishing(), id).version());
        assertThat(read().getTextContent()).contains("Tolv nya lampor");
    }

    @Test
    void tellsOfNoDraft() throws Exception {
        String one = place.staffPage(place.citizen().ask(place.home(), "", "UNSURE", "Blir det ljust?"));
        place.editor().save(place.editor().form(one + "/svar").set("answer", "Ja, i vår."));
        assertThat(read().getTextContent()).doesNotContain("ljust", "i vår");
        place.answer(one, "Ja, i sommar.");
        assertThat(read().getTextContent())
                .contains("Blir det ljust?", "i sommar")
                .doesNotContain("i vår");
    }

    @Test
    void isSentAgainOnlyWhenItIsAnother() throws Exception {
        String tag = String.valueOf(answer("").getHeader("ETag"));
        assertThat(answer(tag).getStatus()).isEqualTo(304);
        measures.record(place.scene().officer(), place.scene().patrol(YESTERDAY));
        assertThat(answer(tag).getStatus()).isEqualTo(200);
    }

    /** The elements of these names, the root included. */
    private static List<Element> all(Element root, List<String> names) {
        NodeList all = root.getOwnerDocument().getElementsByTagNameNS("*", "*");
        return IntStream.range(0, all.getLength())
                .mapToObj(index -> (Element) all.item(index))
                .filter(element -> names.contains(element.getLocalName()))
                .toList();
    }

    private static List<String> children(Element parent, String name) {
        NodeList all = parent.getChildNodes();
        return IntStream.range(0, all.getLength())
                .mapToObj(all::item)
                .filter(child -> name.equals(child.getLocalName()))
                .map(child -> String.valueOf(child.getTextContent()))
                .toList();
    }

    private Element read() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        String xml = answer("").getContentAsString();
        return factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getDocumentElement();
    }

    private MockHttpServletResponse answer(String tag) throws Exception {
        return mvc.perform(get(place.home() + "/nytt.atom").header("If-None-Match", tag))
                .andReturn()
                .getResponse();
    }
}
