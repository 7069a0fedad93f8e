package se.medborgarlofte.login.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.medborgarlofte.form.Answer;
import se.medborgarlofte.form.Fields;
import se.medborgarlofte.login.Admission;
import se.medborgarlofte.login.Attempts;
import se.medborgarlofte.login.LoggedIn;
import se.medborgarlofte.login.OwnLogin;
import se.medborgarlofte.login.SecondFactors;
import se.medborgarlofte.login.TooMany;

/** The step after the password: a code from the app, or a recovery code. */
@Controller
@RequestMapping("/logga-in/kod")
class CodeController {

    static final String PAGE = "login/staff/code";

    private final SecondFactors factors;
    private final Admission admission;
    private final Attempts attempts;

    CodeController(SecondFactors factors, Admission admission, Attempts attempts) {
        this.factors = factors;
        this.attempts = attempts;
        this.admission = admission;
    }

    @ModelAttribute("own")
    OwnLogin own(@AuthenticationPrincipal LoggedIn person) {
        return factors.of(person.personId());
    }

    @GetMapping
    String show(
            @RequestParam(name = "till", required = false) @Nullable String wanted, Authentication shown, Model model) {
        model.addAttribute("form", CodeForm.empty(wanted));
        model.addAttribute("again", admission.isIn(shown));
        return PAGE;
    }

    @PostMapping
    ModelAndView check(
            @AuthenticationPrincipal LoggedIn person,
            @ModelAttribute("form") CodeForm form,
            BindingResult binding,
            Authentication shown,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        model.addAttribute("again", admission.isIn(shown));
        Optional<Duration> wait = attempts.code(request, person.personId());
        if (wait.isPresent()) {
            TooMany.tell(wait.get(), request, response);
            new Fields(binding)
                    .reject(
                            "code",
                            "login.error.wait.elsewhere",
                            TooMany.minutes(request).orElseThrow());
            return new ModelAndView(PAGE, HttpStatus.TOO_MANY_REQUESTS);
        }
        if (factors.accepts(person.personId(), form.typed())) {
            attempts.giveBack(request);
            return Answer.next(admission.codeShown(request, response));
        }
        new Fields(binding).reject("code", "login.error.code");
        return Answer.wrong(PAGE);
    }
}
