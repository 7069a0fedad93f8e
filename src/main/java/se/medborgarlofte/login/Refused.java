package se.medborgarlofte.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.authorization.FactorAuthorizationDecision;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import se.medborgarlofte.security.CurrentActor;
import se.medborgarlofte.security.Forbidden;

/**
 * A form whose session is over leads to log-in, a missing step to that step; anything else is a 403, and it is known
 * whose. Of a form that was too old or not ours the page says so.
 */
class Refused implements AccessDeniedHandler {

    private final Door door;
    private final StepOrder steps;
    private final List<HandlerExceptionResolver> problems;

    Refused(Door door, StepOrder steps, List<HandlerExceptionResolver> problems) {
        this.door = door;
        this.steps = steps;
        this.problems = problems;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        LoggedIn person = VisitFilter.loggedIn();
        if (denied instanceof CsrfException && person == null) {
            door.commence(request, response, null);
            return;
        }
        if (person != null && isStepMissing(denied)) {
            door.onwards(request, response, person.personId(), steps.next(person.personId()));
            return;
        }
        if (person != null) {
            steps.actor().ifPresent(actor -> CurrentActor.is(request, actor));
        }
        if (denied instanceof CsrfException) {
            Forbidden no = new Forbidden("login.error.tooOld");
            problems.stream()
                    .filter(resolver -> resolver.resolveException(request, response, null, no) != null)
                    .findFirst();
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean isStepMissing(AccessDeniedException denied) {
        return denied instanceof AuthorizationDeniedException refusal
                && refusal.getAuthorizationResult() instanceof FactorAuthorizationDecision;
    }
}
