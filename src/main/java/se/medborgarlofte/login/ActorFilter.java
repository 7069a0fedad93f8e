package se.medborgarlofte.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.Actors;
import se.medborgarlofte.security.CurrentActor;

/** Reads at every staff request who acts; a person disabled since is logged out on the spot. */
class ActorFilter extends OncePerRequestFilter {

    private final Actors actors;

    ActorFilter(Actors actors) {
        this.actors = actors;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (loggedIn() instanceof LoggedIn person) {
            Optional<Actor> actor = actors.load(person.personId());
            if (actor.isPresent()) {
                CurrentActor.is(request, actor.get());
            } else {
                logOut(request);
            }
        }
        chain.doFilter(request, response);
    }

    private static @Nullable Object loggedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null ? null : authentication.getPrincipal();
    }

    private static void logOut(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
