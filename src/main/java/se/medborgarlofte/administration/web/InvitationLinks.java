package se.medborgarlofte.administration.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.medborgarlofte.shared.BaseUrl;

/** The link of an invitation as it is handed over: shown on the next page, and never again. */
@Component
class InvitationLinks {

    private final BaseUrl base;

    InvitationLinks(BaseUrl base) {
        this.base = base;
    }

    void showOnce(@Nullable String secret, RedirectAttributes next) {
        if (secret != null) {
            next.addFlashAttribute("invitationLink", base.link("/inbjudan/" + secret));
        }
    }
}
