package se.medborgarlofte.identityprovider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import se.medborgarlofte.testing.IntegrationTest;

/** Where people reach the program by https. */
@IntegrationTest
@Import(Organisation.class)
@TestPropertySource(properties = "medborgarlofte.base-url=https://loften.exempel.se")
class ProviderCookieIntegrationTests {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Organisation pitea;

    @Test
    void keepsWhatIsRememberedInAShortLivedCookieOfThisHostAlone() throws Exception {
        pitea.withProvider(TestIssuer.issuer("ett"), "");

        MockHttpServletResponse away = mvc.perform(get("/logga-in/med/" + pitea.slug + "?till=/arbetsyta/loften"))
                .andReturn()
                .getResponse();

        assertThat(away.getStatus()).isEqualTo(303);
        assertThat(away.getRedirectedUrl())
                .contains("redirect_uri=https://loften.exempel.se/logga-in/med/" + pitea.slug);
        Cookie cookie = Objects.requireNonNull(away.getCookie("__Host-provider"));
        assertThat(cookie.getSecure()).isTrue();
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getMaxAge()).isEqualTo(600);
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(away.getCookie("__Host-session")).isNull();
    }
}
