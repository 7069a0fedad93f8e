package se.medborgarlofte.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.medborgarlofte.account.PeopleFixtures;
import se.medborgarlofte.organisation.ReservedWords;
import se.medborgarlofte.testing.IntegrationTest;

@IntegrationTest
class ChainsIntegrationTests {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private PeopleFixtures fixtures;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/finns-inte",
                "/a/b/c",
                "/error",
                "/actuator/env",
                "/actuator/metrics",
                "/actuator/prometheus",
                "/actuator/health/details",
                "/actuator/heapdump",
                "/.git/config"
            })
    void hidesWhatIsNotListed(String path) throws Exception {
        mvc.perform(get(path)).andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/arbetsyta", "/arbetsyta/finns-inte", "/arbetsyta/administration/personer"})
    void sendsStrangersToLogIn(String path) throws Exception {
        mvc.perform(get(path))
                .andExpect(status().isFound())
                .andExpect(header().string("Location", "/logga-in?till=" + path.replace("/", "%2F")));
    }

    @Test
    void saysNotFoundToThoseInsideForWhatDoesNotExist() throws Exception {
        mvc.perform(get("/arbetsyta/finns-inte").with(PeopleFixtures.as(fixtures.systemAdministrator())))
                .andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
    void takesNothingOnPublicPages(String method) throws Exception {
        mvc.perform(request(HttpMethod.valueOf(method), "/om").with(csrf()))
                .andExpect(status().isMethodNotAllowed())
                .andExpect(header().string("Allow", "GET, HEAD"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/css/site.css", "/finns-inte", "/logga-in", "/arbetsyta"})
    void sendsTheHeadersEverywhere(String path) throws Exception {
        MockHttpServletResponse answer = mvc.perform(get(path)).andReturn().getResponse();

        assertThat(answer.getHeader("Content-Security-Policy"))
                .startsWith("default-src 'none';")
                .doesNotContain("unsafe");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.getHeader("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(answer.getHeader("Permissions-Policy")).contains("geolocation=()");
        assertThat(answer.getHeader("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.getHeader("Strict-Transport-Security"))
                .as("nobody said that TLS is in front")
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "/PITEA, /pitea",
        "/pitea/, /pitea",
        "/Pitea/Loften/Vi-Lyssnar/, /pitea/loften/vi-lyssnar",
        "/OM?a=B, /om?a=B",
        "/Logga-in, /logga-in"
    })
    void leadsToTheOneAddressOfAPage(String asked, String own) throws Exception {
        mvc.perform(get(asked)).andExpect(status().isMovedPermanently()).andExpect(header().string("Location", own));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/css/SITE.css", "/pite%C3%A5/", "/finns-inte"})
    void leavesWhatIsNoAddressOfAPage(String asked) throws Exception {
        mvc.perform(get(URI.create(asked))).andExpect(status().isNotFound());
    }

    @Test
    void setsNoCookieInPublicAndMakesNoSession() throws Exception {
        var result = mvc.perform(get("/css/site.css")).andReturn();

        assertThat(result.getRequest().getSession(false)).isNull();
        assertThat(result.getResponse().getHeader("Set-Cookie")).isNull();
        assertThat(result.getResponse().getHeader("Cache-Control")).doesNotContain("no-store");
    }

    @Test
    void reservesTheFirstPartOfEveryAddress() {
        assertThat(requestMappingHandlerMapping.getHandlerMethods().keySet())
                .flatExtracting(mapping -> mapping.getPatternValues())
                .map(pattern -> pattern.split("/", 3))
                .filteredOn(parts -> parts.length > 1 && !parts[1].isEmpty() && !parts[1].startsWith("{"))
                .isNotEmpty()
                .allSatisfy(parts -> assertThat(ReservedWords.all()).contains(parts[1]));
    }
}
