package se.medborgarlofte.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.catalina.Context;
import org.apache.catalina.Session;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.PeopleFixtures;
import se.medborgarlofte.testing.BrowserTest;

/** A session that nobody has used for half an hour lets nobody in. The clock is the server's own: the session is aged. */
@BrowserTest
class IdleSessionTests {

    private static final String NEW_MUNICIPALITY = "/arbetsyta/administration/kommuner";

    @LocalServerPort
    int port;

    @Autowired
    private PeopleFixtures fixtures;

    @Autowired
    private WebServerApplicationContext server;

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    @Test
    void isOverAfterHalfAnHourAndSaysSo() throws Exception {
        logIn(fixtures.systemAdministrator());
        leaveFor(Duration.ofMinutes(29));
        HttpResponse<String> form = get(NEW_MUNICIPALITY);
        assertThat(form.statusCode()).isEqualTo(200);

        leaveFor(Duration.ofMinutes(30));
        HttpResponse<String> sent = post(NEW_MUNICIPALITY, Map.of("_csrf", token(form), "code", "0114"));
        assertThat(sent.statusCode()).isEqualTo(302);
        String login = sent.headers().firstValue("Location").orElseThrow();
        assertThat(login).endsWith("/logga-in?utgangen");
        assertThat(get("/logga-in?utgangen").body()).contains("loggas man ut efter en halvtimme");
        HttpResponse<String> again = get(NEW_MUNICIPALITY);
        assertThat(again.statusCode()).isEqualTo(302);
        assertThat(again.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/logga-in"));
    }

    private void logIn(Actor actor) throws Exception {
        HttpResponse<String> answer = post(
                "/logga-in",
                Map.of("_csrf", token(get("/logga-in")), "email", actor.email(), "password", PeopleFixtures.PASSWORD));
        assertThat(answer.statusCode()).isEqualTo(302);
    }

    /** As if the browser's session had last been used so long ago. */
    private void leaveFor(Duration idle) throws IOException {
        Context context = (Context) ((TomcatWebServer) Objects.requireNonNull(server.getWebServer()))
                .getTomcat()
                .getHost()
                .findChildren()[0];
        String cookie = cookies.getCookieStore().getCookies().stream()
                .filter(each -> each.getName().equals("JSESSIONID"))
                .findFirst()
                .orElseThrow()
                .getValue();
        Session session = Objects.requireNonNull(context.getManager().findSession(cookie));
        session.setCreationTime(Instant.now().minus(idle).toEpochMilli());
    }

    private static String token(HttpResponse<String> page) {
        return Jsoup.parse(page.body()).select("input[name=_csrf]").val();
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(HttpRequest.newBuilder(address(path)));
    }

    private HttpResponse<String> post(String path, Map<String, String> values) throws Exception {
        String body = values.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(address(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
