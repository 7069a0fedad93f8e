package se.medborgarlofte.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.medborgarlofte.testing.Caller;

/** Every route of the running program, and every way to be refused, as strangers and staff get it on the wire. */
@EdgeTest
class HeaderSweepBrowserTests {

    private static final Map<String, String> EVERYWHERE = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Permissions-Policy",
                    "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), "
                            + "payment=(), usb=()",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Strict-Transport-Security", "max-age=31536000; includeSubDomains");

    /** Files that somebody sent, shown for what they are and never as a page. */
    private static final String PICTURES = "/bilder/.*|/arbetsyta/.*/bild/fil";

    private static final String PAGE =
            "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; font-src 'self'; "
                    + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    private static final String NO_PAGE = "default-src 'none'; frame-ancestors 'none'; sandbox";

    private static final List<String> DOORS = List.of("/arbetsyta", "/logga-in", "/logga-ut", "/inbjudan");

    private static final String VARIABLE = "\\{([^{}]|\\{[^{}]*})*}";
    private static final String MUNICIPALITY = "\\{municipality[^}]*}";

    @LocalServerPort
    int port;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    private LoadFilter loads;

    private final Set<Integer> seen = new HashSet<>();
    private Caller stranger;
    private Caller staff;

    @BeforeEach
    void logIn() throws Exception {
        stranger = new Caller(port);
        staff = new Caller(port).logIn(EdgeTest.STAFF, EdgeTest.PASSWORD);
    }

    @Test
    void ofEveryRoute() throws Exception {
        List<String> files = List.of("/css/site.css", "/favicon.svg", "/robots.txt", "/livez", "/actuator/health");
        for (String file : files) {
            check(file, stranger.get(file));
        }
        for (RequestMappingInfo route :
                requestMappingHandlerMapping.getHandlerMethods().keySet()) {
            for (String address : addresses(route)) {
                for (String method : methods(route)) {
                    check(address, stranger.send(method, address, ""));
                    check(address, staff.send(method, address, ""));
                }
            }
        }
        assertThat(seen).contains(200, 302, 403, 404, 405);
    }

    @Test
    void ofEveryErrorOfBothChains() throws Exception {
        for (int status : Answers.STATUSES) {
            assertThat(check(Answers.OPEN, stranger.get(Answers.OPEN + status))).isEqualTo(status);
            assertThat(check(Answers.STAFF, staff.get(Answers.STAFF + status))).isEqualTo(status);
        }
        assertThat(check(Answers.OPEN, stranger.get(Answers.OPEN + "fel"))).isEqualTo(500);
        assertThat(check(Answers.STAFF, staff.get(Answers.STAFF + "fel"))).isEqualTo(500);
    }

    @Test
    void ofPictures() throws Exception {
        String agreement = Jsoup.parse(stranger.get("/pitea").body())
                .expectFirst("a[href^=/pitea/overenskommelser/]")
                .attr("href");
        String picture = Jsoup.parse(stranger.get(agreement).body())
                .expectFirst("main figure img")
                .attr("src");
        HttpResponse<String> file = stranger.get(picture);
        assertThat(check(picture, file)).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Disposition"))
                .contains("inline; filename=\"" + picture.replace("/bilder/", "") + "\"");
        // Without which it would not have been held to the other policy.
        assertThat(picture).matches(PICTURES);
    }

    @Test
    void ofAnActThatComesTooLate() throws Exception {
        String token = Caller.form(Map.of("_csrf", staff.token("/arbetsyta/loften/1")));
        assertThat(check("/arbetsyta/loften/1", staff.send("POST", "/arbetsyta/loften/1/skicka", token)))
                .isEqualTo(409);
    }

    @Test
    void ofWhatIsRefusedBeforeAnyRoute() throws Exception {
        String login = Caller.form(Map.of("email", "x", "password", "y", "_csrf", stranger.token("/logga-in")));
        assertThat(check("/logga-in", stranger.send("POST", "/logga-in", login)))
                .isEqualTo(422);
        assertThat(check("/logga-in", stranger.send("POST", "/logga-in", "x=" + "å".repeat(200_000))))
                .isEqualTo(413);
        for (String unreadable : List.of("/pitea/%ff", "/arbetsyta/1%2f..", "/om;x=1", "/om//x")) {
            assertThat(check(unreadable, stranger.get(unreadable))).isEqualTo(400);
        }
        for (String method : List.of("TRACE", "OPTIONS", "BREW")) {
            assertThat(check("/om", stranger.send(method, "/om", ""))).isIn(405, 400);
        }
    }

    @Test
    void ofOneWhoHasTriedTooOften() throws Exception {
        String login =
                Caller.form(Map.of("email", "ingen@exempel.se", "password", "y", "_csrf", stranger.token("/logga-in")));
        int attempts = 0;
        int status;
        do {
            status = check("/logga-in", stranger.send("POST", "/logga-in", login));
        } while (status == 422 && ++attempts < 100);
        assertThat(status).isEqualTo(429);
    }

    @Test
    void ofWhatFindsNoPlace() throws Exception {
        Room full = loads.room(Area.OPEN);
        int taken = 0;
        while (full.enter()) {
            taken++;
        }
        assertThat(check("/om", stranger.get("/om"))).isEqualTo(503);
        assertThat(check("/logga-in", stranger.get("/logga-in"))).isEqualTo(200);
        for (; taken > 0; taken--) {
            full.leave();
        }
        assertThat(check("/om", stranger.get("/om"))).isEqualTo(200);
    }

    /** The negative control. */
    @Test
    void theCheckFindsWhatIsMissing() throws Exception {
        HttpResponse<String> answer = stranger.get("/om");
        assertThatThrownBy(() -> check("/arbetsyta", answer)).hasMessageContaining("no-store");
        assertThatThrownBy(() -> headers(HttpHeaders.of(Map.of(), (name, value) -> true), PAGE))
                .isInstanceOf(AssertionError.class);
    }

    private int check(String path, HttpResponse<String> answer) {
        String what = path + " " + answer.statusCode();
        headers(answer.headers(), answer.statusCode() == 200 && path.matches(PICTURES) ? NO_PAGE : PAGE);
        boolean error = answer.statusCode() >= 400;
        if (error || DOORS.stream().anyMatch(path::startsWith)) {
            assertThat(answer.headers().firstValue("Cache-Control").orElse("missing"))
                    .as(what)
                    .contains("no-store");
        }
        if (error && !answer.body().isEmpty()) {
            assertThat(answer.body()).as(what).contains("<html lang=\"sv\"").doesNotContain("hemligheten", "Exception");
        }
        seen.add(answer.statusCode());
        return answer.statusCode();
    }

    private static void headers(HttpHeaders headers, String policy) {
        assertThat(headers.allValues("Content-Security-Policy")).containsExactly(policy);
        EVERYWHERE.forEach(
                (name, value) -> assertThat(headers.allValues(name)).as(name).containsExactly(value));
        assertThat(headers.map()).doesNotContainKeys("server", "x-powered-by");
    }

    /** Also with numbers that the example has, so that pages are among the answers. */
    private static List<String> addresses(RequestMappingInfo route) {
        List<String> addresses = new ArrayList<>();
        for (String pattern : route.getPatternValues()) {
            addresses.add(pattern.replaceAll(VARIABLE, "1"));
            addresses.add(pattern.replaceAll(MUNICIPALITY, "pitea").replaceAll(VARIABLE, "finns-inte"));
        }
        return addresses;
    }

    private static List<String> methods(RequestMappingInfo route) {
        Set<RequestMethod> methods = route.getMethodsCondition().getMethods();
        return methods.isEmpty()
                ? List.of("GET", "POST")
                : methods.stream().map(Enum::name).toList();
    }
}
