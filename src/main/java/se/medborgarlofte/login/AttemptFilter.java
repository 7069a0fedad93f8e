package se.medborgarlofte.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets nobody try passwords, or links that let people in, for ever: before any hash is computed. */
class AttemptFilter extends OncePerRequestFilter {

    private static final RequestMatcher PASSWORD =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, Door.LOGIN);
    private static final RequestMatcher LINK =
            PathPatternRequestMatcher.withDefaults().matcher("/inbjudan/**");

    private final Attempts attempts;
    private final LoginLog log;
    private final String refusal;

    /** @param refusal to which a refused log-in is forwarded */
    AttemptFilter(Attempts attempts, LoginLog log, String refusal) {
        this.attempts = attempts;
        this.log = log;
        this.refusal = refusal;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean password = PASSWORD.matches(request);
        String email = Objects.requireNonNullElse(request.getParameter("email"), "");
        boolean link = LINK.matches(request);
        Optional<Duration> wait =
                password ? attempts.password(request, email) : link ? attempts.link(request) : Optional.empty();
        if (wait.isEmpty()) {
            chain.doFilter(request, response);
            if (isNoFailure(link, response.getStatus())) {
                attempts.giveBack(request);
            }
            return;
        }
        TooMany.tell(wait.get(), request, response);
        if (password) {
            log.limited(email);
            request.getRequestDispatcher(refusal).forward(request, response);
        } else {
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        }
    }

    /** A link that is known; or whatever it was, nobody had time to look at it. */
    private static boolean isNoFailure(boolean link, int status) {
        return link && status != HttpStatus.NOT_FOUND.value() || status == HttpStatus.SERVICE_UNAVAILABLE.value();
    }
}
