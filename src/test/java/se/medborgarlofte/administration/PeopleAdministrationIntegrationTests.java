package se.medborgarlofte.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.ResultActions;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.Actors;
import se.medborgarlofte.account.NewMembership;
import se.medborgarlofte.account.People;
import se.medborgarlofte.account.PeopleFixtures;
import se.medborgarlofte.account.PeopleFixtures.Town;
import se.medborgarlofte.account.Role;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.security.Forbidden;
import se.medborgarlofte.shared.NotFound;
import se.medborgarlofte.testing.IntegrationTest;

@IntegrationTest
class PeopleAdministrationIntegrationTests {

    private static final String PATH = "/arbetsyta/administration/personer";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private PeopleFixtures fixtures;

    @Autowired
    private PeopleAdministration administration;

    @Autowired
    private People people;

    @Autowired
    private Actors actors;

    private Town town;
    private Town other;
    private Actor administrator;

    @BeforeEach
    void settle() {
        town = fixtures.town();
        other = fixtures.town();
        administrator = fixtures.municipal(town, Role.PARTY_ADMINISTRATOR);
    }

    @Test
    void invitesSomebodyWhoThenChoosesAPasswordOnce() throws Exception {
        String email = "ny" + town.id() + "@test.example";
        MvcResult sent = send(
                        "/ny",
                        "name",
                        "Ny Prov",
                        "email",
                        email,
                        "role",
                        "EDITOR",
                        "party",
                        id(town.party()),
                        "where",
                        "kommun-" + town.id(),
                        "ends",
                        "2026-12-31")
                .andExpect(status().isSeeOther())
                .andReturn();
        Document shown = html(mvc.perform(get(String.valueOf(sent.getResponse().getRedirectedUrl()))
                        .cookie(Objects.requireNonNull(sent.getResponse().getCookie("session")))
                        .with(PeopleFixtures.as(administrator)))
                .andReturn());
        String link = shown.expectFirst("code").text();
        assertThat(shown.select("a:has(code)").attr("href")).isEqualTo(link).startsWith("http://localhost/inbjudan/");
        String page = String.valueOf(sent.getResponse().getRedirectedUrl());
        assertThat(html(mvc.perform(get(page).with(PeopleFixtures.as(administrator)))
                                .andReturn())
                        .select("code"))
                .isEmpty();

        mvc.perform(get(link)).andExpect(status().isOk());
        Document refused = html(mvc.perform(post(link)
                        .param("password", "kort")
                        .param("again", "kort")
                        .with(csrf()))
                .andExpect(status().is(422))
                .andReturn());
        assertThat(refused.expectFirst("#fel").text()).contains("minst 15 tecken");
        mvc.perform(post(link)
                        .param("password", PeopleFixtures.PASSWORD)
                        .param("again", PeopleFixtures.PASSWORD + "!")
                        .with(csrf()))
                .andExpect(status().is(422));
        mvc.perform(post(link)
                        .param("password", PeopleFixtures.PASSWORD)
                        .param("again", PeopleFixtures.PASSWORD)
                        .with(csrf()))
                .andExpect(redirectedUrl("/logga-in"));

        mvc.perform(get(link)).andExpect(status().isNotFound());
        assertThat(actors.byEmail(email).orElseThrow().hats()).hasSize(1);
        mvc.perform(post("/logga-in")
                        .param("email", email)
                        .param("password", PeopleFixtures.PASSWORD)
                        .with(csrf()))
                .andExpect(redirectedUrl("/logga-in/skaffa"));
    }

    @Test
    void keepsWhatWasTypedWhenItCannotBeSaved() throws Exception {
        String garbage = "<script>alert(1)</script>" + "ö".repeat(10_000);
        Document page = html(send(
                        "/ny",
                        "name",
                        "Kim",
                        "email",
                        "inte en adress",
                        "role",
                        garbage,
                        "party",
                        garbage,
                        "where",
                        garbage,
                        "ends",
                        garbage)
                .andExpect(status().is(422))
                .andReturn());
        assertThat(page.expectFirst("input[name=email]").val()).isEqualTo("inte en adress");
        assertThat(page.expectFirst("input[name=ends]").val()).isEqualTo(garbage);
        assertThat(page.select("script")).isEmpty();

        Document taken = html(send(
                        "/ny",
                        "name",
                        "Kim",
                        "email",
                        administrator.email().toUpperCase(),
                        "role",
                        "EDITOR",
                        "party",
                        id(town.party()),
                        "where",
                        "kommun-" + town.id(),
                        "ends",
                        "2026-12-31")
                .andExpect(status().is(422))
                .andReturn());
        assertThat(taken.expectFirst("#fel").text()).contains("Det finns redan en person");
    }

    @Test
    void reachesNoOtherPartyAndNoOtherMunicipality() throws Exception {
        Actor stranger = fixtures.municipal(other, Role.EDITOR);
        Actor officer = fixtures.police(town, Role.RECORDER);

        mvc.perform(get(PATH + "/" + stranger.personId()).with(PeopleFixtures.as(administrator)))
                .andExpect(status().isNotFound());
        mvc.perform(get(PATH + "/" + officer.personId()).with(PeopleFixtures.as(administrator)))
                .andExpect(status().isNotFound());
        for (String act : new String[] {"/lank", "/stang-av", "/slapp-in", "/redigera", "/roller"}) {
            send("/" + stranger.personId() + act, "role", "EDITOR").andExpect(status().isNotFound());
        }
        assertThat(html(mvc.perform(get(PATH).with(PeopleFixtures.as(administrator)))
                                .andReturn())
                        .select("tbody th a")
                        .eachText())
                .containsExactly(administrator.name());
        assertThatThrownBy(() -> administration.addMembership(
                        administrator,
                        colleague(),
                        NewMembership.inMunicipality(Role.EDITOR, other.party(), other.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        administration.addMembership(administrator, colleague(), NewMembership.systemAdministrator()))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void leavesSomebodyWhoAlsoServesAnotherPartyToTheSystemAdministrator() {
        Actor both = fixtures.actor(
                NewMembership.inMunicipality(Role.EDITOR, town.party(), town.id()),
                NewMembership.inMunicipality(Role.APPROVER, other.party(), other.id()));

        assertThat(administration.get(administrator, both.personId()).memberships())
                .hasSize(1);
        assertThatThrownBy(() -> administration.invite(administrator, both.personId()))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> administration.disable(administrator, both.personId()))
                .isInstanceOf(Forbidden.class);
        long foreign = people.get(both.personId()).memberships().stream()
                .filter(held -> held.role() == Role.APPROVER)
                .findFirst()
                .orElseThrow()
                .id();
        assertThatThrownBy(() -> administration.endMembership(administrator, both.personId(), foreign))
                .isInstanceOf(NotFound.class);
        assertThat(administration
                        .invite(fixtures.systemAdministrator(), both.personId())
                        .link())
                .isNotBlank();
    }

    @Test
    void letsNobodyChangeTheirOwnRoles() throws Exception {
        assertThatThrownBy(() -> administration.addMembership(
                        administrator,
                        administrator.personId(),
                        NewMembership.inMunicipality(Role.APPROVER, town.party(), town.id())))
                .isInstanceOf(Refusal.class);
        send("/" + administrator.personId() + "/stang-av").andExpect(status().is(422));
        Actor editor = fixtures.municipal(town, Role.EDITOR);
        mvc.perform(get(PATH).with(PeopleFixtures.as(editor))).andExpect(status().isForbidden());
    }

    @Test
    void addsAndEndsARole() throws Exception {
        long colleague = colleague();
        give(colleague, "PUBLISHER", "2026-12-31").andExpect(status().isSeeOther());
        assertThat(actors.load(colleague).orElseThrow().hats()).hasSize(2);
        give(colleague, "PUBLISHER", "2026-12-31").andExpect(status().is(422));
        give(colleague, "EDITOR", "2020-01-01").andExpect(status().is(422));
        assertThat(html(give(colleague, "EDITOR", "").andReturn())
                        .expectFirst("#fel")
                        .text())
                .contains("Ange rollens sista dag");

        long membership = people.get(colleague).memberships().get(0).id();
        send("/" + colleague + "/roller/" + membership + "/avsluta").andExpect(status().isSeeOther());
        send("/" + colleague + "/roller/" + membership + "/avsluta").andExpect(redirectedUrl(PATH + "/" + colleague));
        assertThat(actors.load(colleague).orElseThrow().hats()).hasSize(1);
    }

    @Test
    void showsTheSecondOfTwoEditorsBothTexts() throws Exception {
        long colleague = colleague();
        String version = id(people.get(colleague).version());
        String email = people.get(colleague).email();
        send("/" + colleague + "/redigera", "version", version, "email", email, "name", "Först", "title", "")
                .andExpect(status().isSeeOther());

        Document page = html(
                send("/" + colleague + "/redigera", "version", version, "email", email, "name", "Sedan", "title", "")
                        .andExpect(status().isConflict())
                        .andReturn());

        assertThat(page.expectFirst("input[name=name]").val()).isEqualTo("Sedan");
        assertThat(page.expectFirst(".field-saved").text()).contains("Först");
        assertThat(people.get(colleague).name()).isEqualTo("Först");
    }

    private long colleague() {
        return fixtures.municipal(town, Role.READER).personId();
    }

    private ResultActions give(long person, String role, String ends) throws Exception {
        String party = id(town.party());
        String where = "kommun-" + town.id();
        return send("/" + person + "/roller", "role", role, "party", party, "where", where, "ends", ends);
    }

    private ResultActions send(String page, String... fields) throws Exception {
        var request = post(PATH + page).with(PeopleFixtures.as(administrator)).with(csrf());
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return mvc.perform(request);
    }

    private static String id(long id) {
        return Long.toString(id);
    }

    private static Document html(MvcResult result) throws Exception {
        return Jsoup.parse(result.getResponse().getContentAsString());
    }
}
