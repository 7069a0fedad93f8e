package se.medborgarlofte.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.Actors;
import se.medborgarlofte.account.Role;

/** Where one lands after log-in: the page one asked for, else the officer at the entry page, others at the work place. */
class Landing extends SavedRequestAwareAuthenticationSuccessHandler {

    private final Actors actors;

    Landing(Actors actors, RequestCache requested) {
        this.actors = actors;
        setRequestCache(requested);
    }

    @Override
    protected String determineTargetUrl(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        boolean onlyRecords = authentication != null
                && authentication.getPrincipal() instanceof LoggedIn person
                && actors.load(person.personId()).filter(Landing::onlyRecords).isPresent();
        return onlyRecords ? "/arbetsyta/registrera" : "/arbetsyta";
    }

    private static boolean onlyRecords(Actor actor) {
        return !actor.hats().isEmpty() && actor.hats().stream().allMatch(hat -> hat.role() == Role.RECORDER);
    }
}
