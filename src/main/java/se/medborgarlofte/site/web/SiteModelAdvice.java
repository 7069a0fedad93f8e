package se.medborgarlofte.site.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.Opening;
import se.medborgarlofte.security.CurrentActor;
import se.medborgarlofte.security.Permissions;
import se.medborgarlofte.shared.BaseUrl;
import se.medborgarlofte.shared.RunMode;

/** What the frames around pages show: who is logged in, where they may go and what they have open; nothing in public. */
@ControllerAdvice
class SiteModelAdvice {

    private final RunMode mode;
    private final Permissions permissions;
    private final BaseUrl base;

    SiteModelAdvice(RunMode mode, Permissions permissions, BaseUrl base) {
        this.mode = mode;
        this.permissions = permissions;
        this.base = base;
    }

    @ModelAttribute("exampleMode")
    boolean exampleMode() {
        return mode.example();
    }

    /** For links that are read elsewhere; empty where it is not known. */
    @ModelAttribute("baseUrl")
    String baseUrl() {
        return base.baseUrl();
    }

    @ModelAttribute("actor")
    @Nullable
    Actor actor(HttpServletRequest request) {
        return CurrentActor.of(request).orElse(null);
    }

    @ModelAttribute("navigation")
    @Nullable
    List<NavigationEntry> navigation(HttpServletRequest request) {
        return CurrentActor.of(request)
                .map(actor -> StaffNavigation.of(action -> permissions.allowsSomewhere(actor, action), path(request)))
                .orElse(null);
    }

    @ModelAttribute("opened")
    List<Opening> opened(HttpServletRequest request) {
        return CurrentActor.of(request).map(Actor::openings).orElse(List.of());
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
