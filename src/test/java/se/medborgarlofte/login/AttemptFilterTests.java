package se.medborgarlofte.login;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import se.medborgarlofte.testing.IntegrationTest;

@IntegrationTest
class AttemptFilterTests {

    private static final int MORE_THAN_THERE_ARE = 15;

    @Autowired
    private Attempts attempts;

    @Autowired
    private LoginLog log;

    @Test
    void countsNoAttemptThatNobodyHadTimeToLookAt() throws Exception {
        for (int attempt = 0; attempt < MORE_THAN_THERE_ARE; attempt++) {
            assertThat(isLetThrough("upptaget@test.example", HttpServletResponse.SC_SERVICE_UNAVAILABLE))
                    .isTrue();
        }
    }

    @Test
    void countsOneThatWasLookedAt() throws Exception {
        boolean last = true;
        for (int attempt = 0; attempt < MORE_THAN_THERE_ARE; attempt++) {
            last = isLetThrough("fel@test.example", HttpServletResponse.SC_FORBIDDEN);
        }
        assertThat(last).isFalse();
    }

    /** @param answer of what is behind the filter */
    private boolean isLetThrough(String email, int answer) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/logga-in");
        request.addParameter("email", email);
        MockHttpServletResponse response = new MockHttpServletResponse();
        MockFilterChain behind = new MockFilterChain() {
            @Override
            public void doFilter(ServletRequest asked, ServletResponse answered) throws IOException {
                ((HttpServletResponse) answered).sendError(answer);
            }
        };
        new AttemptFilter(attempts, log, "/logga-in/fel").doFilter(request, response, behind);
        return response.getStatus() == answer;
    }
}
