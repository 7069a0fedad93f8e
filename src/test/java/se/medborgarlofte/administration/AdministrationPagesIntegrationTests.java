package se.medborgarlofte.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.ResultActions;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.PeopleFixtures;
import se.medborgarlofte.account.PeopleFixtures.Town;
import se.medborgarlofte.account.Role;
import se.medborgarlofte.organisation.KnownMunicipality;
import se.medborgarlofte.organisation.Municipalities;
import se.medborgarlofte.organisation.PlaceSummary;
import se.medborgarlofte.organisation.Places;
import se.medborgarlofte.organisation.PoliceAreas;
import se.medborgarlofte.testing.IntegrationTest;

@IntegrationTest
class AdministrationPagesIntegrationTests {

    private static final String BASE = "/arbetsyta/administration/";

    /** What nobody should be able to do harm with, in each field at once. */
    private static final String GARBAGE = "'\"><script>alert(1)</script>${7*7}\u0000" + "å".repeat(10_000);

    @Autowired
    private MockMvc mvc;

    @Autowired
    private PeopleFixtures fixtures;

    @Autowired
    private Municipalities municipalities;

    @Autowired
    private PoliceAreas areas;

    @Autowired
    private Places places;

    private Town town;
    private Actor system;

    @BeforeEach
    void settle() {
        town = fixtures.town();
        system = fixtures.systemAdministrator();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kommuner",
                "polisomraden",
                "polisomraden/ny",
                "parter",
                "inloggning",
                "inloggning/ny",
                "platser",
                "atgardstyper",
                "atgardstyper/ny",
                "personer",
                "personer/ny"
            })
    void showsEveryPageToTheSystemAdministratorOnly(String page) throws Exception {
        Document html = page(system, page);
        assertThat(html.select("h1")).hasSize(1);
        assertThat(html.text()).doesNotContain("??");
        assertThat(html.select("nav.menu [aria-current=page]").text()).isEqualTo("Administration");

        mvc.perform(get(BASE + page)).andExpect(status().isFound());
        mvc.perform(get(BASE + page).with(PeopleFixtures.as(fixtures.municipal(town, Role.EDITOR, Role.APPROVER))))
                .andExpect(status().isForbidden());
    }

    @Test
    void addsAMunicipalityWithItsParty() throws Exception {
        KnownMunicipality free = municipalities.available().get(0);

        send(system, "kommuner", "code", free.code()).andExpect(status().isSeeOther());

        assertThat(municipalities.bySlug(free.slug())).isPresent();
        assertThat(page(system, "kommuner").select("tbody th").eachText()).contains(free.name());
        Document again = refused(system, "kommuner", "code", free.code());
        assertThat(again.expectFirst("#fel").text()).contains(free.name() + " finns redan");
        assertThat(refused(system, "kommuner", "code", GARBAGE)
                        .expectFirst("#fel")
                        .text())
                .contains("Välj en kommun");
    }

    @Test
    void addsAndChangesAPoliceArea() throws Exception {
        String id = Long.toString(town.id());
        Document blank = refused(system, "polisomraden/ny", "name", "", "municipalities", id);
        assertThat(blank.select("input[name=municipalities][value=" + id + "]").hasAttr("checked"))
                .isTrue();
        refused(system, "polisomraden/ny", "name", "Inga kommuner " + id);
        refused(system, "polisomraden/ny", "name", "Okänd kommun", "municipalities", "999999");
        refused(system, "polisomraden/ny", "name", GARBAGE, "municipalities", GARBAGE);
        refused(system, "polisomraden/ny", "name", town.area().name(), "municipalities", id);

        send(system, "polisomraden/ny", "name", "Kusten " + id, "municipalities", id)
                .andExpect(status().isSeeOther());
        long area = areas.covering(town.id()).stream()
                .filter(found -> found.name().equals("Kusten " + id))
                .findFirst()
                .orElseThrow()
                .id();
        send(system, "polisomraden/" + area, "name", "Inlandet " + id, "municipalities", id)
                .andExpect(status().isSeeOther());
        assertThat(areas.get(area).name()).isEqualTo("Inlandet " + id);
        mvc.perform(get(BASE + "polisomraden/999999").with(PeopleFixtures.as(system)))
                .andExpect(status().isNotFound());
    }

    @Test
    void addsAThirdPartyAndRenamesIt() throws Exception {
        String id = Long.toString(town.id());
        Document kept = refused(system, "parter", "municipality", "999999", "name", "Företagarna");
        assertThat(kept.expectFirst("input[name=name]").val()).isEqualTo("Företagarna");

        send(system, "parter", "municipality", id, "name", "Företagarna").andExpect(status().isSeeOther());
        refused(system, "parter", "municipality", id, "name", "Företagarna");

        Document list = page(system, "parter");
        String link =
                list.select("tr:contains(" + town.municipality().name() + ") a").attr("href");
        send(system, link.substring(BASE.length()), "name", "Köpmännen").andExpect(status().isSeeOther());
        assertThat(page(system, "parter").text()).contains("Köpmännen").doesNotContain("Företagarna");
    }

    @Test
    void letsThePublisherManagePlacesOfTheOwnMunicipalityOnly() throws Exception {
        Actor publisher = fixtures.municipal(town, Role.PUBLISHER);
        Town other = fixtures.town();
        String own = "platser/" + town.municipality().slug();
        String foreign = "platser/" + other.municipality().slug();

        mvc.perform(get(BASE + "platser").with(PeopleFixtures.as(publisher))).andExpect(status().isSeeOther());
        send(publisher, own, "name", "Öjebyn", "kind", "TOWN").andExpect(status().isSeeOther());
        refused(publisher, own, "name", "Öjebyn", "kind", "TOWN");
        assertThat(refused(publisher, own, "name", "Norra", "kind", GARBAGE)
                        .expectFirst("input[name=name]")
                        .val())
                .isEqualTo("Norra");
        send(publisher, foreign, "name", "Öjebyn", "kind", "TOWN").andExpect(status().isNotFound());

        PlaceSummary place = places.of(Set.of(town.id())).get(0);
        Actor stranger = fixtures.municipal(other, Role.PUBLISHER);
        send(stranger, own + "/" + place.id() + "/avveckla").andExpect(status().isNotFound());
        send(stranger, foreign + "/" + place.id() + "/avveckla").andExpect(status().isNotFound());
        send(fixtures.municipal(town, Role.EDITOR), own + "/" + place.id() + "/avveckla")
                .andExpect(status().isForbidden());
        assertThat(places.of(Set.of(town.id()))).hasSize(1);

        send(publisher, own + "/" + place.id() + "/avveckla").andExpect(status().isSeeOther());
        assertThat(places.of(Set.of(town.id()))).isEmpty();
        send(publisher, own, "name", "Öjebyn", "kind", "DISTRICT").andExpect(status().isSeeOther());
        assertThat(places.of(Set.of(town.id()))).extracting(PlaceSummary::id).containsExactly(place.id());
    }

    @ParameterizedTest
    @CsvSource({"OTHER,true,422", "MEETING,false,422", "MUNICIPAL_WORK,true,303", "PATROL,false,303"})
    void addsActivityTypes(String kind, String planned, int status) throws Exception {
        send(
                        fixtures.municipal(town, Role.PUBLISHER),
                        "atgardstyper/ny",
                        "name",
                        "Typ " + kind,
                        "municipality",
                        Long.toString(town.id()),
                        "kind",
                        kind,
                        "plannedMayBePublic",
                        planned)
                .andExpect(status().is(status));
    }

    @Test
    void keepsActivityTypesForAllToTheSystemAdministrator() throws Exception {
        Actor publisher = fixtures.municipal(town, Role.PUBLISHER);
        String name = "Trygghetsvandring " + town.id();
        refused(publisher, "atgardstyper/ny", "name", name, "municipality", "", "kind", "OTHER");
        refused(
                publisher,
                "atgardstyper/ny",
                "name",
                GARBAGE,
                "municipality",
                GARBAGE,
                "kind",
                GARBAGE,
                "plannedMayBePublic",
                GARBAGE);

        send(system, "atgardstyper/ny", "name", name, "municipality", "", "kind", "OTHER")
                .andExpect(status().isSeeOther());

        Document list = page(system, "atgardstyper");
        String link = list.select("th a:contains(" + name + ")").attr("href").substring(BASE.length());
        assertThat(page(publisher, "atgardstyper").text()).contains(name);
        mvc.perform(get(BASE + link).with(PeopleFixtures.as(publisher))).andExpect(status().isNotFound());
        send(publisher, link, "name", "Kapad").andExpect(status().isNotFound());
        send(publisher, link + "/avveckla").andExpect(status().isForbidden());
        String seen = page(system, link).select("[name=version]").val();
        send(system, link, "name", name + " kväll", "version", seen).andExpect(status().isSeeOther());
        Document both = html(send(system, link, "name", name + " natt", "version", seen)
                .andExpect(status().isConflict())
                .andReturn());
        assertThat(both.select("#name-saved").text()).endsWith(" kväll");
        assertThat(both.select("#name").val()).endsWith(" natt");
        assertThat(both.select("[name=version]").val()).isNotEqualTo(seen);
        send(system, link + "/avveckla").andExpect(status().isSeeOther());
        assertThat(page(system, "atgardstyper")
                        .select("tr:contains(" + name + ")")
                        .text())
                .contains("kväll", "Används inte längre");
    }

    @Test
    void savesAFormSentTwiceOnce() throws Exception {
        String token = "3e7c7a2e-4a4f-4f0e-9d0b-0d8a6f5f0a11";
        String page = "platser/" + town.municipality().slug();

        for (int time = 0; time < 2; time++) {
            send(system, page, "submission", token, "name", "Munksund", "kind", "DISTRICT")
                    .andExpect(redirectedUrl(BASE + page));
        }

        assertThat(places.of(Set.of(town.id()))).hasSize(1);
    }

    private Document page(Actor actor, String page) throws Exception {
        return html(mvc.perform(get(BASE + page).with(PeopleFixtures.as(actor)))
                .andExpect(status().isOk())
                .andReturn());
    }

    private ResultActions send(Actor actor, String page, String... fields) throws Exception {
        var request = post(BASE + page).with(PeopleFixtures.as(actor)).with(csrf());
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return mvc.perform(request);
    }

    private Document refused(Actor actor, String page, String... fields) throws Exception {
        Document html =
                html(send(actor, page, fields).andExpect(status().is(422)).andReturn());
        assertThat(html.select("#fel a, #fel li").eachText()).isNotEmpty().doesNotContain("");
        assertThat(html.select("script")).isEmpty();
        List<String> targets = html.select("#fel a").eachAttr("href");
        assertThat(targets).allSatisfy(target -> assertThat(html.select(target)).hasSize(1));
        return html;
    }

    private static Document html(MvcResult result) throws Exception {
        return Jsoup.parse(result.getResponse().getContentAsString());
    }
}
