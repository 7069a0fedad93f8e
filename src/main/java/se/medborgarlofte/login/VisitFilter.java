package se.medborgarlofte.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.filter.OncePerRequestFilter;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.security.CurrentActor;

/**
 * Reads at every staff request who acts. Whoever has been disabled, or has got another password or lost a role since
 * logging in, is logged out on the spot, on whatever instance; so is one who has been away too long.
 */
class VisitFilter extends OncePerRequestFilter {

    private final StepOrder steps;
    private final Visits visits;
    private final AuthenticationEntryPoint door;

    VisitFilter(StepOrder steps, Visits visits, AuthenticationEntryPoint door) {
        this.steps = steps;
        this.visits = visits;
        this.door = door;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        LoggedIn person = loggedIn();
        HttpSession session = request.getSession(false);
        if (person != null) {
            Optional<Actor> actor = visits.isOver(person) ? Optional.empty() : steps.actor();
            boolean asleep = session != null && visits.isAsleep(session);
            if (actor.isEmpty() || asleep && !Visits.isOnShift(actor.get())) {
                logOut(session);
            } else if (asleep && !Shift.covers(request)) {
                door.commence(request, response, new AuthenticationCredentialsNotFoundException("away too long"));
                return;
            } else {
                CurrentActor.is(request, actor.get());
                if (session != null && !asleep) {
                    visits.touch(session);
                }
            }
        }
        chain.doFilter(request, response);
    }

    static @Nullable LoggedIn loggedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof LoggedIn person ? person : null;
    }

    private static void logOut(@Nullable HttpSession session) {
        SecurityContextHolder.clearContext();
        if (session != null) {
            session.invalidate();
        }
    }
}
