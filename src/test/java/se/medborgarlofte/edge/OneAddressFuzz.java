package se.medborgarlofte.edge;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Whatever address is asked for, it leads to itself or to another spelling of it on this host. */
class OneAddressFuzz {

    static String[] spellings() {
        return new String[] {"/Pitea/", "//evil.test/", "/%2e%2e", "/a".repeat(8000), "/"};
    }

    @MethodSource("spellings")
    @FuzzTest(maxDuration = "30s")
    void leadsNowhereElse(@NotNull String path) throws ServletException, IOException {
        MockHttpServletResponse response = new MockHttpServletResponse();
        new OneAddressFilter().doFilter(new MockHttpServletRequest("GET", path), response, new MockFilterChain());
        String location = response.getHeader("Location");
        if (location != null) {
            assertThat(location).matches("/[a-z0-9-][a-z0-9/-]*").isEqualToIgnoringCase(path.replaceAll("/$", ""));
        }
    }
}
