package se.medborgarlofte.administration;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import se.medborgarlofte.account.PeopleFixtures;
import se.medborgarlofte.testing.FormBrowser;
import se.medborgarlofte.testing.FormBrowser.Form;
import se.medborgarlofte.testing.IntegrationTest;

/** What is demanded is not said to be voluntary. */
@IntegrationTest
class RequiredFieldsTests {

    private static final String NEW = "/arbetsyta/administration/personer/ny";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private PeopleFixtures fixtures;

    @Test
    void aRoleNeedsAPartyAndAPlaceUnlessItIsTheSystemAdministrators() throws Exception {
        FormBrowser system = new FormBrowser(mvc, fixtures.systemAdministrator());
        Document page = system.page(NEW);
        assertThat(page.select("label[for=party], label[for=where]").eachText())
                .containsExactly("Part", "Var rollen gäller");
        assertThat(page.select("#party-hint, #where-hint").eachText())
                .allSatisfy(hint -> assertThat(hint).endsWith("Lämnas tomt bara för en systemadministratör."));

        Form typed = system.form(NEW)
                .set("name", "Kim")
                .set("email", "kim@" + fixtures.town().id() + ".example");
        assertThat(system.send(typed).errors()).isEqualTo("Roll: Välj en roll.");
        assertThat(system.send(typed.set("role", "EDITOR")).errors())
                .isEqualTo("Part: Välj vilken part rollen gäller.");
    }
}
