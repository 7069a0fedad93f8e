package se.medborgarlofte.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import se.medborgarlofte.promise.CorrectionReason;
import se.medborgarlofte.shared.Period;
import se.medborgarlofte.testing.FormBrowser;
import se.medborgarlofte.testing.IntegrationTest;

/** Form, receipt and page say the same of what a measure counts for, and what the figures say. */
@IntegrationTest
class CountedWordsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 16);
    private static final String COUNTS = "Räknas till löftet Tryggt centrum";
    private static final String NOT = "Räknas inte till något löfte.";
    private static final String SHOWN = "Visas utan att räknas hos löftet Tryggt centrum";

    @Autowired
    private MeasureFixtures fixtures;

    @Autowired
    private Measures measures;

    @Autowired
    private MockMvc mvc;

    private MeasureFixtures.Scene scene;
    private FormBrowser reader;

    @BeforeEach
    void setUp() {
        scene = fixtures.scene();
        reader = new FormBrowser(mvc, scene.publisher());
    }

    @Test
    void whatCountsIsSaidToCountEverywhere() throws Exception {
        long id = measures.record(scene.officer(), scene.patrol(TODAY));
        assertThat(said(id)).containsExactly(COUNTS);
        assertThat(hints(id)).isEmpty();
    }

    @Test
    void anotherTypeIsSaidNotToCountEverywhere() throws Exception {
        long lights = fixtures.promise(scene, Set.of(scene.lighting()));
        long id = measures.record(scene.officer(), linkedTo(lights, TODAY, scene.police()));
        assertThat(said(id)).containsExactly(NOT, SHOWN);
        assertThat(hints(id))
                .singleElement()
                .satisfies(hint -> assertThat(hint).startsWith("Visas där, men räknas inte"));
        assertThat(reader.page("/arbetsyta/atgarder/" + id + "/ratta")
                        .select("legend")
                        .eachText())
                .contains("Hör till löftena");
    }

    @Test
    void anotherTimeIsSaidNotToCountEverywhere() throws Exception {
        long id =
                measures.record(scene.officer(), linkedTo(scene.promise(), LocalDate.of(2025, 12, 31), scene.police()));
        assertThat(said(id)).containsExactly(NOT, SHOWN);
        assertThat(hints(id)).hasSize(1);
    }

    @Test
    void whatIsPlannedCountsWhenItIsDoneAndWhatIsStruckNoMore() throws Exception {
        long planned = measures.plan(
                scene.publisher(),
                linkedTo(scene.promise(), TODAY.plusDays(1), scene.town().party()));
        assertThat(said(planned)).containsExactly("Räknas när den är genomförd till löftet Tryggt centrum");
        long struck = measures.record(scene.officer(), scene.patrol(TODAY));
        measures.strike(scene.publisher(), struck, CorrectionReason.DID_NOT_HAPPEN, null);
        assertThat(said(struck)).containsExactly(NOT);
    }

    /** The page of the measure, and the receipt, which agrees. */
    private List<String> said(long id) throws Exception {
        List<String> page = words("/arbetsyta/atgarder/" + id);
        assertThat(words("/arbetsyta/registrera/" + id + "/klart")).isEqualTo(page);
        return page;
    }

    private List<String> words(String address) throws Exception {
        return reader.page(address).select("#counts, #counts-none, #beside").eachText();
    }

    /** Under the ticked promises of the form in which it is corrected. */
    private List<String> hints(long id) throws Exception {
        return reader.page("/arbetsyta/atgarder/" + id + "/ratta")
                .select(".choice:has(input[name=promises][checked]) .hint")
                .eachText();
    }

    private NewMeasure linkedTo(long promise, LocalDate day, long party) {
        return new NewMeasure(
                scene.patrol(),
                scene.town().id(),
                scene.place(),
                party,
                Period.of(day),
                1,
                null,
                Set.of(promise),
                "",
                "",
                null,
                false);
    }
}
