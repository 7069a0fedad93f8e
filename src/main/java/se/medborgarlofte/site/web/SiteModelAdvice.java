package se.medborgarlofte.site.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.security.CurrentActor;
import se.medborgarlofte.shared.RunMode;

/** What the frames around pages show: who is logged in and where they may go; nothing of it on public pages. */
@ControllerAdvice
class SiteModelAdvice {

    private final RunMode mode;

    SiteModelAdvice(RunMode mode) {
        this.mode = mode;
    }

    @ModelAttribute("exampleMode")
    boolean exampleMode() {
        return mode.example();
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
                .map(actor -> StaffNavigation.of(actor, path(request)))
                .orElse(null);
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
