package se.medborgarlofte.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import se.medborgarlofte.testing.FormBrowser;
import se.medborgarlofte.testing.FormBrowser.Form;
import se.medborgarlofte.testing.IntegrationTest;
import se.medborgarlofte.testing.TestClock;

/** Once more is the same once more: with the promises that were ticked, and without those that were not. */
@IntegrationTest
class RepeatTests {

    private static final String ENTRY = "/arbetsyta/registrera";

    @Autowired
    private MeasureFixtures fixtures;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private TestClock clock;

    private MeasureFixtures.Scene scene;
    private FormBrowser officer;
    private String first;

    @BeforeEach
    void setUp() {
        scene = fixtures.scene();
        officer = new FormBrowser(mvc, scene.officer());
        first = ENTRY + "?typ=" + scene.patrol() + "&kommun=" + scene.town().id() + "&plats=" + scene.place();
        clock.advance(Duration.ofSeconds(1));
    }

    @Test
    void whatCountedForNothingCountsForNothingOnceMore() throws Exception {
        Document receipt = record(officer.form(first), Set.of());
        assertThat(receipt.select("main").text()).contains("Räknas inte till något löfte.");
        assertThat(ticked(again(receipt))).isEmpty();
        assertThat(ticked(officer.page(ENTRY).select("a.repeat").attr("href"))).isEmpty();
        assertThat(ticked(first)).as("chosen anew").containsExactly(Long.toString(scene.promise()));
        assertThat(ticked(first + "&som=x")).hasSize(1);
        assertThat(ticked(first + "&som=999999999")).hasSize(1);
    }

    @Test
    void whatCountedCountsOnceMore() throws Exception {
        long other = fixtures.promise(scene, Set.of(scene.lighting()));
        Document receipt = record(officer.form(first), Set.of(scene.promise(), other));
        assertThat(receipt.select("#counts").text()).isEqualTo("Räknas till löftet Tryggt centrum");
        assertThat(receipt.select("#beside").text()).isEqualTo("Visas utan att räknas hos löftet Tryggt centrum");
        assertThat(ticked(again(receipt)))
                .containsExactlyInAnyOrder(Long.toString(scene.promise()), Long.toString(other));
    }

    @Test
    void aPromiseThatWasNotThereToBeTickedIs() throws Exception {
        Document receipt = record(officer.form(first), Set.of());
        clock.advance(Duration.ofDays(1));
        long newer = fixtures.promise(scene, Set.of(scene.patrol()));
        assertThat(ticked(again(receipt))).containsExactly(Long.toString(newer));
    }

    @Test
    void nobodyRepeatsWhatAColleagueDid() throws Exception {
        FormBrowser colleague = new FormBrowser(mvc, scene.publisher());
        String theirs = again(record(officer.form(first), Set.of()));
        assertThat(colleague.page(theirs).select("input[name=promises][checked]"))
                .hasSize(1);
    }

    private Document record(Form form, Set<Long> promises) throws Exception {
        form.set("promises", promises.stream().map(String::valueOf).toArray(String[]::new));
        return officer.page(officer.save(form));
    }

    private static String again(Document receipt) {
        return receipt.select("#repeat").attr("href");
    }

    private List<String> ticked(String entry) throws Exception {
        return officer.page(entry).select("input[name=promises][checked]").eachAttr("value");
    }
}
