package se.medborgarlofte.edge;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.servlet.filter.OrderedFilter;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.web.filter.OncePerRequestFilter;
import se.medborgarlofte.testing.Caller;
import se.medborgarlofte.testing.Walk;

/** A public page is the same to the byte for everybody, and nobody's session is so much as looked at. */
@EdgeTest
@Import(SamePagesBrowserTests.SessionsAsked.class)
class SamePagesBrowserTests {

    @LocalServerPort
    int port;

    @Autowired
    private SessionsAsked sessions;

    @Test
    void forCitizensAndForStaff() throws Exception {
        Caller stranger = new Caller(port);
        Caller staff = new Caller(port).logIn(EdgeTest.STAFF, EdgeTest.PASSWORD);
        int before = sessions.count.get();
        Set<String> visited = Walk.from("/", 2, path -> {
            if (path.startsWith("/logga-in") || path.startsWith("/arbetsyta")) {
                return null;
            }
            HttpResponse<String> theirs = staff.get(path);
            HttpResponse<String> everybodys = stranger.get(path);
            assertThat(unstamped(theirs)).as(path).isEqualTo(unstamped(everybodys));
            assertThat(theirs.headers().allValues("Set-Cookie")).as(path).isEmpty();
            return Jsoup.parse(everybodys.body());
        });
        assertThat(visited).hasSizeGreaterThan(10);
        assertThat(staff.get("/finns-inte").statusCode()).isEqualTo(404);
        assertThat(sessions.count).as("sessions read").hasValue(before);

        // The negative control.
        assertThat(staff.get("/arbetsyta").statusCode()).isEqualTo(200);
        assertThat(sessions.count).hasValueGreaterThan(before);
    }

    /** No stamp of a form is like another, whoever asks. */
    private static String unstamped(HttpResponse<String> page) {
        return page.body().replaceAll("(name=\"submission\" value=\")[^\"]*", "$1");
    }

    /** Stands where the session would be read from, inside and outside of errors. */
    @TestComponent
    static class SessionsAsked extends OncePerRequestFilter implements OrderedFilter {

        final AtomicInteger count = new AtomicInteger();

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            chain.doFilter(
                    new HttpServletRequestWrapper(request) {
                        @Override
                        public HttpSession getSession(boolean create) {
                            count.incrementAndGet();
                            return super.getSession(create);
                        }

                        @Override
                        public HttpSession getSession() {
                            return getSession(true);
                        }
                    },
                    response);
        }

        @Override
        protected boolean shouldNotFilterErrorDispatch() {
            return false;
        }

        /** Inside of what keeps the sessions, before the filter chains. */
        @Override
        public int getOrder() {
            return SecurityFilterProperties.DEFAULT_FILTER_ORDER - 1;
        }
    }
}
