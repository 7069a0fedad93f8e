package se.medborgarlofte.audit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.filter.OncePerRequestFilter;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.Actor.Hat;
import se.medborgarlofte.security.Attempt;
import se.medborgarlofte.security.CurrentActor;
import se.medborgarlofte.security.Deed;
import se.medborgarlofte.security.Forbidden;
import se.medborgarlofte.security.Hidden;
import se.medborgarlofte.security.Thing;

/** Sees how each request ended, whoever refused it, and has the refusals written down. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class RefusalFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(RefusalFilter.class);
    private static final int TOO_MANY_REQUESTS = 429;

    private final ErrorAttributes problems;
    private final ApplicationEventPublisher events;

    RefusalFilter(ErrorAttributes problems, ApplicationEventPublisher events) {
        this.problems = problems;
        this.events = events;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        Throwable problem = problems.getError(new ServletWebRequest(request));
        Deed deed = refusal(response.getStatus(), problem);
        if (deed != null) {
            tell(request, deed, problem);
        }
    }

    private static @Nullable Deed refusal(int status, @Nullable Throwable problem) {
        return switch (status) {
            case HttpServletResponse.SC_FORBIDDEN -> Deed.REFUSED;
            case HttpServletResponse.SC_NOT_FOUND -> problem instanceof Hidden ? Deed.NOT_SHOWN : null;
            case TOO_MANY_REQUESTS -> Deed.LIMITED;
            default -> null;
        };
    }

    /** The answer has been given; it stands whether or not this can be written down. */
    private void tell(HttpServletRequest request, Deed deed, @Nullable Throwable problem) {
        Optional<Actor> actor = CurrentActor.of(request);
        Set<Long> parties = actor.stream()
                .flatMap(known -> known.hats().stream())
                .map(Hat::party)
                .filter(party -> party != null)
                .collect(Collectors.toUnmodifiableSet());
        Set<Long> where =
                concerned(problem).or(() -> actor.map(Actor::municipalities)).orElse(Set.of());
        Thing page = Pages.thing(request);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        try {
            events.publishEvent(new Attempt(actor.orElse(null), parties, where, deed, page));
        } catch (RuntimeException unwritten) {
            LOG.error("{} at {} could not be written down", deed, page.name(), unwritten);
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
    }

    private static Optional<Set<Long>> concerned(@Nullable Throwable problem) {
        if (problem instanceof Hidden hidden) {
            return Optional.of(hidden.municipalities());
        }
        return problem instanceof Forbidden forbidden
                        && !forbidden.municipalities().isEmpty()
                ? Optional.of(forbidden.municipalities())
                : Optional.empty();
    }
}
