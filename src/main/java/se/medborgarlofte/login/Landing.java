package se.medborgarlofte.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.Actors;
import se.medborgarlofte.account.Role;

/**
 * What happens when somebody has been let in, and where they land: at the form that they were typing, else at the page
 * they asked for, else the officer at the entry page and others at the work place.
 */
@Component
class Landing implements AuthenticationSuccessHandler {

    private final Actors actors;
    private final Visits visits;
    private final Devices devices;
    private final HeldForms held;
    private final LoginLog log;

    Landing(Actors actors, Visits visits, Devices devices, HeldForms held, LoginLog log) {
        this.actors = actors;
        this.visits = visits;
        this.devices = devices;
        this.held = held;
        this.log = log;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication who)
            throws IOException {
        LoggedIn person = (LoggedIn) Objects.requireNonNull(who.getPrincipal());
        Actor actor = actors.load(person.personId(), person.since()).orElseThrow();
        log.loggedIn(actor);
        visits.begin(request.getSession(), actor);
        devices.remember(request, response, actor.personId());
        response.sendRedirect(request.getContextPath() + next(request, actor));
    }

    private String next(HttpServletRequest request, Actor actor) {
        if (held.waits(actor.personId())) {
            return HeldForms.PATH;
        }
        String wanted = Door.wanted(request);
        if (wanted != null) {
            return wanted;
        }
        return onlyRecords(actor) ? "/arbetsyta/registrera" : "/arbetsyta";
    }

    private static boolean onlyRecords(Actor actor) {
        return !actor.hats().isEmpty() && actor.hats().stream().allMatch(hat -> hat.role() == Role.RECORDER);
    }
}
