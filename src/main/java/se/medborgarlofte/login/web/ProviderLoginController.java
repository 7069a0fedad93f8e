package se.medborgarlofte.login.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import se.medborgarlofte.account.Invitations;
import se.medborgarlofte.account.NoInvitation;
import se.medborgarlofte.form.Answer;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.identityprovider.Unavailable;
import se.medborgarlofte.login.ProviderLogin;

/**
 * To the provider of an organisation, and back. The way there is a link, not a form: browsers that are told where forms
 * may be sent do not let one lead to another site.
 */
@Controller
class ProviderLoginController {

    private static final String PAGE = "login/staff/provider";

    private final ProviderLogin login;
    private final Invitations invitations;

    ProviderLoginController(ProviderLogin login, Invitations invitations) {
        this.login = login;
        this.invitations = invitations;
    }

    @GetMapping("/logga-in/med/{slug}")
    RedirectView begin(
            @PathVariable String slug,
            @RequestParam(name = "igen", required = false) @Nullable String again,
            HttpServletRequest request,
            HttpServletResponse response) {
        return away(login.begin(slug, null, again != null, request, response));
    }

    @GetMapping("/inbjudan/{token}/med/{slug}")
    RedirectView beginWithLink(
            @PathVariable String token,
            @PathVariable String slug,
            HttpServletRequest request,
            HttpServletResponse response) {
        invitations.find(token).orElseThrow(NoInvitation::new);
        return away(login.begin(slug, token, false, request, response));
    }

    @GetMapping("/logga-in/med/{slug}/svar")
    ModelAndView finish(@PathVariable String slug, HttpServletRequest request, HttpServletResponse response) {
        return Answer.next(login.finish(slug, request, response));
    }

    @ExceptionHandler(Refusal.class)
    ModelAndView refused(Refusal refusal) {
        return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT).addObject("why", refusal.messageKey());
    }

    @ExceptionHandler(Unavailable.class)
    ModelAndView unavailable() {
        return new ModelAndView(PAGE, HttpStatus.SERVICE_UNAVAILABLE)
                .addObject("why", "login.provider.error.unavailable");
    }

    private static RedirectView away(String address) {
        RedirectView view = new RedirectView(address, false);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExpandUriTemplateVariables(false);
        view.setExposeModelAttributes(false);
        return view;
    }
}
