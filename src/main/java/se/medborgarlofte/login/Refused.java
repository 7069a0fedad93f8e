package se.medborgarlofte.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import se.medborgarlofte.account.Actors;
import se.medborgarlofte.security.CurrentActor;

/** A form whose session is over leads to log-in; anything else is a 403, and it is known whose. */
class Refused implements AccessDeniedHandler {

    private final Door door;
    private final Actors actors;

    Refused(Door door, Actors actors) {
        this.door = door;
        this.actors = actors;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        LoggedIn person = VisitFilter.loggedIn();
        if (denied instanceof CsrfException && person == null) {
            door.commence(request, response, null);
            return;
        }
        if (person != null) {
            actors.load(person.personId(), person.since()).ifPresent(actor -> CurrentActor.is(request, actor));
        }
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
}
