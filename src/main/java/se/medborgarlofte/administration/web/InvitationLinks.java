package se.medborgarlofte.administration.web;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The link of an invitation as it is handed over: shown on the next page, and never again. It begins with the base
 * address of the settings; only without one with what the administrator's own browser asked for.
 */
@Component
class InvitationLinks {

    private final String baseUrl;

    InvitationLinks(@Value("${medborgarlofte.base-url:}") String baseUrl) {
        this.baseUrl = baseUrl;
    }

    void showOnce(@Nullable String secret, RedirectAttributes next) {
        if (secret != null) {
            String base = StringUtils.hasText(baseUrl)
                    ? StringUtils.trimTrailingCharacter(baseUrl, '/')
                    : ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
            next.addFlashAttribute("invitationLink", base + "/inbjudan/" + secret);
        }
    }
}
