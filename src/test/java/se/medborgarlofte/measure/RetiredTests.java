package se.medborgarlofte.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import se.medborgarlofte.organisation.PlaceKind;
import se.medborgarlofte.organisation.Places;
import se.medborgarlofte.promise.ActivityTypes;
import se.medborgarlofte.testing.FormBrowser;
import se.medborgarlofte.testing.FormBrowser.Form;
import se.medborgarlofte.testing.IntegrationTest;

/** What is no longer used stays with what has it, marked, and is offered for nothing new. */
@IntegrationTest
class RetiredTests {

    @Autowired
    private MeasureFixtures fixtures;

    @Autowired
    private Measures measures;

    @Autowired
    private MeasureLists lists;

    @Autowired
    private Places places;

    @Autowired
    private ActivityTypes types;

    @Autowired
    private MockMvc mvc;

    @Test
    void staysWithAMeasureThatIsCorrected() throws Exception {
        MeasureFixtures.Scene scene = fixtures.scene();
        long square =
                places.add(scene.town().id(), "Torget", PlaceKind.DISTRICT).id();
        FormBrowser officer = new FormBrowser(mvc, scene.officer());
        String entry = "/arbetsyta/registrera?typ=" + scene.patrol() + "&kommun="
                + scene.town().id() + "&plats=" + scene.place();
        Form begun = officer.form(entry);
        long id = measures.record(scene.officer(), scene.patrol(LocalDate.of(2026, 3, 16)));
        places.retire(scene.place());
        types.retire(scene.publisher(), scene.patrol());

        String correct = "/arbetsyta/atgarder/" + id + "/ratta";
        Document page = officer.page(correct);
        assertThat(page.select("h1").text()).isEqualTo("Rätta: Fotpatrull (används inte längre)");
        assertThat(page.select("#place option[selected]").text()).isEqualTo("Centrum (används inte längre)");
        officer.save(FormBrowser.form(page, "main form").set("quantity", "2").set("reason", "WRONG_NUMBER"));
        assertThat(lists.get(scene.officer(), id).row().placeId()).isEqualTo(scene.place());

        officer.save(officer.form(correct).set("place", Long.toString(square)).set("reason", "WRONG_PLACE"));
        Form back = officer.form(correct).set("place", Long.toString(scene.place()));
        assertThat(officer.send(back.set("reason", "WRONG_PLACE")).errors()).contains("Välj en plats");
        assertThat(officer.status(entry)).isEqualTo(404);
        assertThat(officer.send(begun).status()).isEqualTo(422);
    }
}
