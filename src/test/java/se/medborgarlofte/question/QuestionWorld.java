package se.medborgarlofte.question;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.web.servlet.MockMvc;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.PeopleFixtures;
import se.medborgarlofte.account.Role;
import se.medborgarlofte.measure.MeasureFixtures;
import se.medborgarlofte.testing.FormBrowser;

/** A town of its own with both parties' editors and publishers, and a published promise. */
@TestComponent
class QuestionWorld {

    private final PeopleFixtures people;
    private final MeasureFixtures fixtures;
    private final MockMvc mvc;

    QuestionWorld(PeopleFixtures people, MeasureFixtures fixtures, MockMvc mvc) {
        this.people = people;
        this.fixtures = fixtures;
        this.mvc = mvc;
    }

    /** @param home the municipality's page */
    record Place(
            MeasureFixtures.Scene scene,
            String home,
            FormBrowser editor,
            FormBrowser publisher,
            FormBrowser policeEditor,
            FormBrowser policePublisher,
            Actor publishing,
            Citizen citizen) {

        /** The staff's page of a question, found by what its receipt calls it. */
        String staffPage(String receipt) throws Exception {
            return "/arbetsyta/fragor/" + number(receipt);
        }

        long number(String receipt) throws Exception {
            return Long.parseLong(citizen.page(receipt).expectFirst("h1").text().replaceAll("\\D", ""));
        }

        /** Drafted by the editor, published by the publisher of the municipality. */
        void answer(String staffPage, String answer) throws Exception {
            editor.save(editor.form(staffPage + "/svar").set("answer", answer).set("theme", "Trygga platser"));
            publisher.save(FormBrowser.form(publisher.page(staffPage), "main form[action$=publicera]"));
        }
    }

    Place place() {
        MeasureFixtures.Scene scene = fixtures.scene();
        Actor publishing = people.municipal(scene.town(), Role.PUBLISHER);
        return new Place(
                scene,
                "/" + scene.town().municipality().slug(),
                new FormBrowser(mvc, people.municipal(scene.town(), Role.EDITOR)),
                new FormBrowser(mvc, publishing),
                new FormBrowser(mvc, people.police(scene.town(), Role.EDITOR)),
                new FormBrowser(mvc, people.police(scene.town(), Role.PUBLISHER)),
                publishing,
                new Citizen(mvc));
    }
}
