package se.medborgarlofte.login;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import java.net.URI;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

/** Whatever an address says about where to go after log-in, nobody is led away from here. */
class WantedPageFuzz {

    @ValueSource(
            strings = {
                "/arbetsyta",
                "/arbetsyta/loften?sida=2",
                "//evil.test",
                "/arbetsyta//evil.test",
                "/arbetsyta/../x",
                "/arbetsyta?%0d%0a",
                "https:/arbetsyta"
            })
    @FuzzTest(maxDuration = "30s")
    void leadsToAPageOfOurs(@NotNull String typed) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setParameter(Door.WANTED, typed);
        String page = Door.wanted(request);
        if (page != null) {
            assertThat(page)
                    .startsWith("/arbetsyta")
                    .doesNotContainAnyWhitespaces()
                    .doesNotContain("\\");
            URI resolved = URI.create("https://loften.example/logga-in").resolve(page.replace("%", "%25"));
            assertThat(resolved.getHost()).isEqualTo("loften.example");
            assertThat(resolved.getPath()).startsWith("/arbetsyta");
        }
    }
}
