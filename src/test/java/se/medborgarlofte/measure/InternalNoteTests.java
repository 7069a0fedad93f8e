package se.medborgarlofte.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.PeopleFixtures;
import se.medborgarlofte.account.Role;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.security.Forbidden;
import se.medborgarlofte.shared.NotFound;
import se.medborgarlofte.testing.FormBrowser;
import se.medborgarlofte.testing.FormBrowser.Form;
import se.medborgarlofte.testing.IntegrationTest;

/** The note of a party is read and changed by that party alone, whatever others may do with the measure. */
@IntegrationTest
class InternalNoteTests {

    private static final String NOTE = "Bilen står kvar på gården.";

    @Autowired
    private MeasureFixtures fixtures;

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private Measures measures;

    @Autowired
    private MeasureLists lists;

    @Autowired
    private MockMvc mvc;

    private MeasureFixtures.Scene scene;
    private FormBrowser officer;
    private FormBrowser publisher;
    private long id;
    private String page;

    @BeforeEach
    void aPatrolOfThePolice() throws Exception {
        scene = fixtures.scene();
        officer = new FormBrowser(mvc, scene.officer());
        publisher = new FormBrowser(mvc, scene.publisher());
        officer.save(officer.form("/arbetsyta/registrera?typ=" + scene.patrol() + "&kommun="
                        + scene.town().id())
                .set("internalNote", NOTE));
        id = lists.own(scene.officer(), 1).rows().get(0).id();
        page = "/arbetsyta/atgarder/" + id;
    }

    @Test
    void theOwnPartyReadsAndChangesIt() throws Exception {
        assertThat(officer.page(page).text()).contains(NOTE);
        Form form = officer.form(page + "/ratta");
        assertThat(form.values().getFirst("internalNote")).isEqualTo(NOTE);
        officer.save(form.set("internalNote", "Bilen är borta."));
        assertThat(officer.page(page).text()).contains("Bilen är borta.").doesNotContain(NOTE);

        Actor colleague = people.police(scene.town(), Role.READER);
        assertThat(new FormBrowser(mvc, colleague).page(page).text()).contains("Bilen är borta.");
    }

    @Test
    void anotherPartyNeitherSeesNorChangesItByThePage() throws Exception {
        assertThat(publisher.page(page).text()).doesNotContain(NOTE);
        assertThat(publisher.page(page + "/ratta").html()).doesNotContain(NOTE).doesNotContain("internalNote");

        Form form = publisher.form(page + "/ratta").set("quantity", "2").set("reason", "WRONG_NUMBER");
        assertThat(publisher.send(form.set("internalNote", "Ändrad")).status()).isEqualTo(403);
        form.values().remove("internalNote");
        publisher.save(form);
        assertThat(lists.get(scene.officer(), id).internalNote()).isEqualTo(NOTE);
        assertThat(lists.get(scene.officer(), id).row().quantity()).isEqualTo(2);
    }

    @Test
    void anotherPartyNeitherSeesNorChangesItByTheService() {
        assertThat(lists.get(scene.publisher(), id).internalNote()).isNull();
        assertThatThrownBy(() -> measures.correct(scene.publisher(), id, correction("Ändrad")))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> measures.correct(scene.publisher(), id, correction(NOTE)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> measures.correct(fixtures.scene().publisher(), id, correction("Ändrad")))
                .isInstanceOf(NotFound.class);
        assertThat(lists.get(scene.officer(), id).internalNote()).isEqualTo(NOTE);
    }

    @Test
    void nobodyIsNamedByNumberInIt() {
        assertThatThrownBy(() -> measures.correct(scene.officer(), id, correction("Kim, 850709-9805")))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.field()).isEqualTo("internalNote"));
    }

    private Correction correction(String note) {
        MeasureDetails now = lists.get(scene.officer(), id);
        return new Correction(
                now.version(),
                now.row().placeId(),
                now.row().dates(),
                now.row().quantity(),
                null,
                now.promises(),
                now.members(),
                "",
                note,
                null,
                null);
    }
}
