package se.medborgarlofte.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.Role;

/**
 * Where somebody goes after a step of log-in: to the next one; when they are in, to the form that they were typing, else
 * to the page they asked for, else the officer to the entry page and others to the work place.
 */
@Component
class Landing implements AuthenticationSuccessHandler {

    private final StepOrder steps;
    private final Visits visits;
    private final Devices devices;
    private final HeldForms held;
    private final LoginLog log;
    private final Attempts attempts;

    Landing(StepOrder steps, Visits visits, Devices devices, HeldForms held, LoginLog log, Attempts attempts) {
        this.steps = steps;
        this.visits = visits;
        this.devices = devices;
        this.held = held;
        this.log = log;
        this.attempts = attempts;
    }

    /** After the first step, which the filter chain takes. */
    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication who)
            throws IOException {
        attempts.giveBack(request);
        response.sendRedirect(request.getContextPath() + next(request, response, who));
    }

    String next(HttpServletRequest request, HttpServletResponse response, Authentication who) {
        Actor actor = steps.actor(who).orElseThrow();
        visits.begin(request.getSession(), actor);
        if (!steps.isEnough(who)) {
            return Door.to(steps.next(actor.personId()), Door.wanted(request));
        }
        boolean known = devices.people(request).contains(actor.personId());
        String browser = Browser.of(request.getHeader(HttpHeaders.USER_AGENT));
        request.getSession().setAttribute(OwnSessions.BROWSER, browser);
        log.loggedIn(actor, known ? null : browser);
        devices.remember(request, response, actor.personId());
        return destination(request, actor);
    }

    private String destination(HttpServletRequest request, Actor actor) {
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
