package se.medborgarlofte.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.medborgarlofte.testing.BrowserTest;

/** What the server itself refuses is answered in Swedish too, and tells nothing of the server. */
@BrowserTest
class UnreadableRequestBrowserTests {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(strings = {"/pitea/%ff", "/pitea/loften/%00", "/arbetsyta/overenskommelser/1%2f.."})
    void isToldSo(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("<html lang=\"sv\"", "Vi förstod inte frågan")
                .doesNotContain("Tomcat", "HTTP");
    }
}
