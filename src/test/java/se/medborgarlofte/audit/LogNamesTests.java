package se.medborgarlofte.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.PeopleFixtures;
import se.medborgarlofte.account.Role;
import se.medborgarlofte.measure.MeasureFixtures;
import se.medborgarlofte.measure.Measures;
import se.medborgarlofte.testing.FormBrowser;
import se.medborgarlofte.testing.IntegrationTest;

/** The log names people and things, and lets nobody act for a party that they have no part in. */
@IntegrationTest
@Import({PeopleFixtures.class, MeasureFixtures.class})
class LogNamesTests {

    private static final String LOG = "/arbetsyta/logg";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private MeasureFixtures fixtures;

    @Autowired
    private Measures measures;

    private Actor system;
    private FormBrowser administrator;

    @BeforeEach
    void settle() {
        system = people.systemAdministrator();
        administrator = new FormBrowser(mvc, system);
    }

    @Test
    void whatIsKnownByItsNumberIsShownByItsName() throws Exception {
        var scene = fixtures.scene();
        measures.record(scene.officer(), scene.patrol(LocalDate.of(2026, 3, 16)));
        String told = administrator
                .page(LOG + "?slag=MEASURE&kommun=" + scene.town().id())
                .select("dl")
                .text();
        assertThat(told).contains("Åtgärdstyp Fotpatrull", "Plats Centrum", "Löften Tryggt centrum");
    }

    @Test
    void theSystemAdministratorActsForNoParty() throws Exception {
        var town = people.town();
        Actor member = people.municipal(town, Role.EDITOR);
        administrator.save(FormBrowser.form(person(member), "form[action$=/stang-av]"));
        List<String> who = administrator
                .page(LOG + "?handelse=DISABLED&kommun=" + town.id())
                .select("tbody tr td:first-of-type")
                .eachText();
        assertThat(who).containsExactly(system.name() + " " + system.title() + " Systemadministratör");
    }

    @Test
    void aPersonsPageIsShownByNameToOneWhoMayKnowEverybody() throws Exception {
        var town = people.town();
        Actor member = people.municipal(town, Role.EDITOR);
        String page = "/arbetsyta/administration/personer/" + member.personId();
        new FormBrowser(mvc, member).status(page);
        String asked = "?handelse=REFUSED&kommun=" + town.id();
        assertThat(administrator.page(LOG + asked).select("tbody").text()).contains(member.name() + ", sidan " + page);
        assertThat(new FormBrowser(mvc, people.municipal(town, Role.PARTY_ADMINISTRATOR))
                        .page(LOG + asked)
                        .select("tbody")
                        .text())
                .contains(page)
                .doesNotContain("sidan " + page);
    }

    private Document person(Actor member) throws Exception {
        return administrator.page("/arbetsyta/administration/personer/" + member.personId());
    }
}
