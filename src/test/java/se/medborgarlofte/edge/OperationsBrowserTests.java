package se.medborgarlofte.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import se.medborgarlofte.testing.BrowserTest;
import se.medborgarlofte.testing.Caller;
import se.medborgarlofte.testing.TestClock;

/** What those who run the program see, on a port of their own, and what anybody sees on that of the pages. */
@BrowserTest
@TestPropertySource(
        properties = {
            "spring.application.name=operations",
            "management.server.port=0",
            "medborgarlofte.security-txt.contact=mailto:sakerhet@exempel.se",
            "medborgarlofte.security-txt.expires=2027-06-30"
        })
class OperationsBrowserTests {

    @LocalServerPort
    int port;

    @LocalManagementPort
    int operations;

    @Autowired
    private TestClock clock;

    @Test
    void metricsAndDetailsAreOnTheirOwnPortOnly() throws Exception {
        Caller inside = new Caller(operations);
        assertThat(inside.get("/actuator/prometheus").body()).contains("hikaricp_connections_max");
        assertThat(inside.get("/actuator/metrics/jvm.memory.used").statusCode()).isEqualTo(200);
        assertThat(inside.get("/actuator/health/details").body())
                .contains("\"securityTxt\"", "\"daysLeft\"", "\"may\":\"data\"");
        for (String never : List.of("/actuator/env", "/actuator/heapdump", "/actuator/flyway", "/om")) {
            assertThat(inside.get(never).statusCode()).as(never).isEqualTo(404);
        }

        Caller outside = new Caller(port);
        for (String path : List.of("metrics", "prometheus", "health", "health/details", "health/db")) {
            assertThat(outside.get("/actuator/" + path).statusCode()).as(path).isEqualTo(404);
        }
        for (String probe : List.of("/livez", "/readyz")) {
            HttpResponse<String> answer = outside.get(probe);
            assertThat(answer.body()).as(probe).isEqualTo("{\"status\":\"UP\"}");
        }
    }

    @Test
    void securityTxtIsThereAndItsEndIsSeenBeforeAndTakesNothingDown() throws Exception {
        HttpResponse<String> file = new Caller(port).get("/.well-known/security.txt");
        assertThat(file.headers().firstValue("Content-Type")).contains("text/plain;charset=utf-8");
        assertThat(file.body()).startsWith("Contact: mailto:sakerhet@exempel.se\nExpires: 2027-06-30T22:00:00Z\n");

        clock.set(LocalDate.of(2027, 5, 1).atStartOfDay());
        assertThat(status(200)).contains("UP");
        clock.set(LocalDate.of(2027, 6, 20).atStartOfDay());
        assertThat(status(200)).contains("WARNING");
        clock.set(LocalDate.of(2027, 8, 1).atStartOfDay());
        assertThat(status(200)).contains("WARNING");
        assertThat(new Caller(port).get("/livez").statusCode()).isEqualTo(200);
        assertThat(new Caller(port).get("/readyz").statusCode()).isEqualTo(200);
    }

    private String status(int expected) throws Exception {
        HttpResponse<String> answer = new Caller(operations).get("/actuator/health");
        assertThat(answer.statusCode()).isEqualTo(expected);
        return answer.body();
    }
}
