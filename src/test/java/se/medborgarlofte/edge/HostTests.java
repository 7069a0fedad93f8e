package se.medborgarlofte.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** By which names the program may be called, and whose word is taken for who calls. */
class HostTests {

    private static final String BASE = "--medborgarlofte.base-url=https://loften.exempel.se";
    private static final String PROXIES = "--server.forward-headers-strategy=native";
    private static final String[] FORWARDED = {
        "X-Forwarded-For: 203.0.113.7", "X-Forwarded-Proto: https", "X-Forwarded-Host: evil.test"
    };

    @Test
    void answersToItsOwnNamesOnly() throws IOException {
        try (EdgeProgram program =
                EdgeProgram.start(WhoAsks.class, BASE, "--medborgarlofte.hosts=Gamla.exempel.se, 192.0.2.5")) {
            assertThat(called(program, "loften.exempel.se")).contains("200", "of loften.exempel.se");
            assertThat(called(program, "LOFTEN.exempel.se:443")).contains("200");
            assertThat(called(program, "gamla.exempel.se")).contains("200");
            assertThat(called(program, "192.0.2.5")).contains("200");
            for (String other : new String[] {
                "evil.test", "localhost", "127.0.0.1", "[::1]", "", "evil.loften.exempel.se", "exempel.se", "[::2]:80"
            }) {
                assertThat(called(program, other))
                        .as(other)
                        .startsWith("HTTP/1.1 400")
                        .contains("<html lang=\"sv\"", "Vi förstod inte frågan", "default-src 'none'")
                        .doesNotContain("evil.test", "from 127");
            }
            assertThat(program.caller().raw("GET http://evil.test/ HTTP/1.1", "Host: evil.test", "Connection: close"))
                    .startsWith("HTTP/1.1 400");
            assertThat(program.caller().raw("GET http://evil.test/ HTTP/1.1", "Host: loften.exempel.se"))
                    .startsWith("HTTP/1.1 400");
            assertThat(program.caller().raw("GET / HTTP/1.0")).startsWith("HTTP/1.1 400");
            assertThat(program.caller().raw("GET / HTTP/1.1", "Connection: close"))
                    .startsWith("HTTP/1.1 400");
            assertThat(program.caller().raw("GET /readyz HTTP/1.1", "Host: 10.1.2.3", "Connection: close"))
                    .as("a probe asks by address")
                    .contains("200");
        }
    }

    @Test
    void answersToThisComputersNamesWhereNoAddressIsSet() throws IOException {
        try (EdgeProgram program = EdgeProgram.start(WhoAsks.class)) {
            for (String own : new String[] {"localhost", "loften.localhost", "127.0.0.1", "127.9.9.9", "[::1]:8080"}) {
                assertThat(called(program, own)).as(own).contains("200");
            }
            for (String other : new String[] {"evil.test", "localhost.evil.test", "127.0.0.1.evil.test", "10.0.0.1"}) {
                assertThat(called(program, other)).as(other).startsWith("HTTP/1.1 400");
            }
        }
    }

    @Test
    void believesNobodyUnlessToldWhom() throws IOException {
        try (EdgeProgram program = EdgeProgram.start(WhoAsks.class)) {
            assertThat(called(program, "localhost", FORWARDED)).contains("from 127.0.0.1 by http of localhost");
            assertThat(called(program, "evil.test", "X-Forwarded-Host: localhost"))
                    .startsWith("HTTP/1.1 400");
            assertThat(called(program, "localhost", "Forwarded: for=203.0.113.7;host=evil.test;proto=https"))
                    .contains("from 127.0.0.1 by http of localhost");
        }
    }

    @Test
    void believesTheProxiesThatAreNamed() throws IOException {
        try (EdgeProgram program = EdgeProgram.start(WhoAsks.class, BASE, PROXIES)) {
            assertThat(called(program, "loften.exempel.se", FORWARDED[0], FORWARDED[1]))
                    .contains("from 203.0.113.7 by https of loften.exempel.se");
            assertThat(called(program, "loften.exempel.se", "X-Forwarded-For: 203.0.113.7, 198.51.100.9"))
                    .as("what a client wrote before the proxy added its own is no address")
                    .contains("from 198.51.100.9");
            assertThat(called(program, "loften.exempel.se", FORWARDED)).startsWith("HTTP/1.1 400");
            assertThat(called(program, "localhost", "X-Forwarded-Host: loften.exempel.se"))
                    .contains("200");
        }
        try (EdgeProgram program =
                EdgeProgram.start(WhoAsks.class, PROXIES, "--server.tomcat.remoteip.internal-proxies=192.0.2.0/24")) {
            assertThat(called(program, "localhost", FORWARDED)).contains("from 127.0.0.1 by http of localhost");
        }
    }

    @Test
    void doesNotStartWhereItWouldBelieveAnybody() {
        assertThatThrownBy(() -> EdgeProgram.start(WhoAsks.class, "--server.forward-headers-strategy=framework"))
                .rootCause()
                .hasMessageContaining("internal-proxies");
    }

    private static String called(EdgeProgram program, String host, String... more) throws IOException {
        String[] lines = new String[more.length + 3];
        lines[0] = "GET / HTTP/1.1";
        lines[1] = "Host: " + host;
        lines[2] = "Connection: close";
        System.arraycopy(more, 0, lines, 3, more.length);
        return program.caller().raw(lines);
    }
}
