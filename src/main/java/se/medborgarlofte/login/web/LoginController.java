package se.medborgarlofte.login.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.medborgarlofte.account.OtherEntrance.Entrance;
import se.medborgarlofte.form.Answer;
import se.medborgarlofte.identityprovider.ProviderOffers;
import se.medborgarlofte.login.TooMany;

/** The page where staff log in. The log-in itself is the filter chain's. */
@Controller
class LoginController {

    private static final String PAGE = "login/staff/login";

    private final ProviderOffers providers;

    LoginController(ProviderOffers providers) {
        this.providers = providers;
    }

    @ModelAttribute("entrances")
    List<Entrance> entrances() {
        return providers.all();
    }

    @GetMapping("/logga-in")
    String show(
            @RequestParam(name = "utloggad", required = false) @Nullable String loggedOut,
            @RequestParam(name = "utgangen", required = false) @Nullable String expired,
            @RequestParam(name = "kvar", required = false) @Nullable String kept,
            @RequestParam(name = "igen", required = false) @Nullable String again,
            @RequestParam(name = "till", required = false) @Nullable String wanted,
            Model model) {
        model.addAttribute("form", new LoginForm("", "", wanted));
        model.addAttribute("loggedOut", loggedOut != null);
        model.addAttribute("expired", expired != null);
        model.addAttribute("kept", kept != null);
        model.addAttribute("again", again != null);
        return PAGE;
    }

    /** The filter chain forwards here when nobody could be let in. */
    @PostMapping("/logga-in/fel")
    ModelAndView refuse(@ModelAttribute("form") LoginForm form, BindingResult binding, HttpServletRequest request) {
        Optional<Long> minutes = TooMany.minutes(request);
        if (minutes.isPresent()) {
            binding.reject("login.error.wait.elsewhere", new Object[] {minutes.get()}, null);
            return new ModelAndView(PAGE, HttpStatus.TOO_MANY_REQUESTS);
        }
        binding.reject("login.error", "login.error");
        return Answer.wrong(PAGE);
    }
}
