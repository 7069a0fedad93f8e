package se.medborgarlofte.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.util.UriComponentsBuilder;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.NewMembership;
import se.medborgarlofte.account.People;
import se.medborgarlofte.account.PeopleFixtures;
import se.medborgarlofte.account.PeopleFixtures.Town;
import se.medborgarlofte.account.Role;
import se.medborgarlofte.testing.IntegrationTest;
import se.medborgarlofte.testing.TestClock;

@IntegrationTest
class LoginIntegrationTests {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private PeopleFixtures fixtures;

    @Autowired
    private People people;

    @Autowired
    private TestClock clock;

    @Test
    void leadsToTheEntryPageForOneWhoOnlyRecords() throws Exception {
        Town town = fixtures.town();

        logIn(fixtures.police(town, Role.RECORDER)).andExpect(redirectedUrl("/arbetsyta/registrera"));
        logIn(fixtures.police(town, Role.RECORDER, Role.READER)).andExpect(redirectedUrl("/arbetsyta"));
        logIn(fixtures.actor()).andExpect(redirectedUrl("/arbetsyta"));
    }

    @Test
    void leadsBackToThePageThatWasAskedFor() throws Exception {
        String login = Objects.requireNonNull(mvc.perform(get("/arbetsyta/administration/personer?q=å & ä"))
                .andExpect(status().isFound())
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
        Document page = Jsoup.parse(
                mvc.perform(get(URI.create(login))).andReturn().getResponse().getContentAsString());

        logIn(
                        fixtures.systemAdministrator(),
                        page.expectFirst("input[name=till]").val())
                .andExpect(redirectedUrl("/arbetsyta/administration/personer?q=%C3%A5%20&%20%C3%A4"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.test/",
                "//evil.test",
                "/arbetsyta//evil.test",
                "/\\evil.test",
                "/arbetsyta/\r\nSet-Cookie: a=b",
                "/logga-ut",
                "/arbetsyta@evil.test",
                "javascript:alert(1)"
            })
    void leadsNowhereButToPagesOfTheHouse(String wanted) throws Exception {
        logIn(fixtures.actor(), wanted).andExpect(redirectedUrl("/arbetsyta"));
    }

    @Test
    void changesTheSessionIdAndTellsCachesToKeepNothing() throws Exception {
        Cookie before = session(fixtures.actor());
        Actor actor = fixtures.actor();

        Cookie between = sessionCookie(
                mvc.perform(attempt(actor.email(), PeopleFixtures.PASSWORD).cookie(before))
                        .andExpect(redirectedUrl("/logga-in/kod"))
                        .andExpect(header().string("Cache-Control", containsString("no-store"))));
        Cookie after = sessionCookie(showCode(actor, between, ""));

        assertThat(Set.of(before.getValue(), between.getValue(), after.getValue()))
                .hasSize(3);
        assertThat(after.isHttpOnly()).isTrue();
        assertThat(after.getAttribute("SameSite")).isEqualTo("Lax");
        mvc.perform(get("/arbetsyta").cookie(before)).andExpect(status().isFound());
        mvc.perform(get("/arbetsyta").cookie(between)).andExpect(status().isFound());
        mvc.perform(get("/arbetsyta").cookie(after)).andExpect(status().isOk());
    }

    @Test
    void keepsTheTypedAddressAndSaysTheSameForAllThatIsWrong() throws Exception {
        Actor disabled = fixtures.actor();
        people.disable(disabled.personId());
        String known = fixtures.actor().email();

        String wrong = refused(known, "fel lösenord, långt nog");
        String unknown = refused("ingen@test.example", PeopleFixtures.PASSWORD);
        String shutOut = refused(disabled.email(), PeopleFixtures.PASSWORD);
        String empty = refused("", "");
        String monstrous = refused("å".repeat(5000) + "\u0000'\"><script>", "å".repeat(5000));

        assertThat(wrong).contains("hör inte ihop").isEqualTo(unknown).isEqualTo(shutOut);
        assertThat(empty).isEqualTo(wrong);
        assertThat(monstrous).isEqualTo(wrong);
    }

    @Test
    void acceptsTheAddressInAnyCaseAndThePasswordAsItIs() throws Exception {
        Actor actor = fixtures.actor();

        mvc.perform(attempt(" " + actor.email().toUpperCase(Locale.ROOT), PeopleFixtures.PASSWORD))
                .andExpect(redirectedUrl("/logga-in/kod"));
        refused(actor.email(), PeopleFixtures.PASSWORD + " ");
    }

    @Test
    void needsTheFormsTokenAndOtherwiseSaysThatTimeIsUp() throws Exception {
        mvc.perform(post("/logga-in").param("email", "a@b.example").param("password", "x"))
                .andExpect(redirectedUrl("/logga-in?utgangen"));
    }

    @Test
    void shutsOutADisabledPersonAtTheNextRequest() throws Exception {
        Actor actor = fixtures.systemAdministrator();
        fixtures.systemAdministrator();
        Cookie session = session(actor);
        mvc.perform(get("/arbetsyta/administration").cookie(session)).andExpect(status().isOk());

        people.disable(actor.personId());

        mvc.perform(get("/arbetsyta/administration").cookie(session))
                .andExpect(status().isFound())
                .andExpect(redirectedUrl("/logga-in?till=%2Farbetsyta%2Fadministration"));
    }

    @Test
    void forgetsARoleThatWasTakenAwayAtTheNextRequest() throws Exception {
        Actor actor = fixtures.actor(NewMembership.systemAdministrator());
        fixtures.systemAdministrator();
        Cookie session = session(actor);
        mvc.perform(get("/arbetsyta/administration/kommuner").cookie(session)).andExpect(status().isOk());

        clock.advance(Duration.ofSeconds(1));
        people.endMembership(
                actor.personId(),
                people.get(actor.personId()).memberships().get(0).id());

        mvc.perform(get("/arbetsyta/administration/kommuner").cookie(session)).andExpect(status().isFound());
        Cookie anew = session(actor);
        mvc.perform(get("/arbetsyta/administration/kommuner").cookie(anew)).andExpect(status().isForbidden());
    }

    @Test
    void logsOutByPostOnly() throws Exception {
        Cookie session = session(fixtures.actor());

        mvc.perform(get("/logga-ut").cookie(session)).andExpect(status().isNotFound());
        mvc.perform(get("/arbetsyta").cookie(session)).andExpect(status().isOk());

        mvc.perform(post("/logga-ut").cookie(session).with(csrf())).andExpect(redirectedUrl("/logga-in?utloggad"));
        mvc.perform(get("/arbetsyta").cookie(session)).andExpect(status().isFound());
    }

    private Cookie session(Actor actor) throws Exception {
        return sessionCookie(logIn(actor));
    }

    private static Cookie sessionCookie(ResultActions login) {
        return Objects.requireNonNull(login.andReturn().getResponse().getCookie("session"));
    }

    private ResultActions logIn(Actor actor) throws Exception {
        return logIn(actor, "");
    }

    /** Both steps; the page that was asked for goes along as the forms carry it. */
    private ResultActions logIn(Actor actor, String wanted) throws Exception {
        ResultActions first =
                mvc.perform(attempt(actor.email(), PeopleFixtures.PASSWORD).param("till", wanted));
        String step = Objects.requireNonNull(first.andReturn().getResponse().getRedirectedUrl());
        String carried = UriComponentsBuilder.fromUriString(step)
                .build()
                .getQueryParams()
                .getFirst("till");
        return showCode(
                actor, sessionCookie(first), carried == null ? "" : URLDecoder.decode(carried, StandardCharsets.UTF_8));
    }

    private ResultActions showCode(Actor actor, Cookie session, String wanted) throws Exception {
        return mvc.perform(post("/logga-in/kod")
                .cookie(session)
                .param("code", GivenCodes.next(actor))
                .param("till", wanted)
                .with(csrf()));
    }

    private static MockHttpServletRequestBuilder attempt(String email, String password) {
        return post("/logga-in")
                .param("email", email)
                .param("password", password)
                .with(csrf());
    }

    /** The summary of problems on the page that comes back. */
    private String refused(String email, String password) throws Exception {
        MvcResult forwarded = mvc.perform(attempt(email, password)).andReturn();
        assertThat(forwarded.getResponse().getForwardedUrl()).isEqualTo("/logga-in/fel");
        MvcResult page = mvc.perform(post("/logga-in/fel")
                        .param("email", email)
                        .param("password", password)
                        .with(csrf()))
                .andExpect(status().is(422))
                .andReturn();
        Document html = Jsoup.parse(page.getResponse().getContentAsString());
        assertThat(html.expectFirst("input[name=email]").val()).isEqualTo(email.replace("\u0000", ""));
        assertThat(html.expectFirst("input[name=password]").val()).isEmpty();
        return html.expectFirst("#fel").text();
    }
}
