package se.medborgarlofte.login.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;
import se.medborgarlofte.form.Answer;
import se.medborgarlofte.form.Fields;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.login.Admission;
import se.medborgarlofte.login.LoggedIn;
import se.medborgarlofte.login.OwnLogin;
import se.medborgarlofte.login.PasskeyAnswer;
import se.medborgarlofte.login.PasskeyLogin;
import se.medborgarlofte.login.PasskeyQuestion;
import se.medborgarlofte.login.Passkeys;
import se.medborgarlofte.login.SecondFactors;

/** A passkey in place of a code: after the password, or by one who is in and proves it once more. */
@Controller
@RequestMapping("/logga-in/kod/passkey")
class PasskeyStepController {

    private final Passkeys passkeys;
    private final PasskeyLogin login;
    private final SecondFactors factors;
    private final Admission admission;

    PasskeyStepController(Passkeys passkeys, PasskeyLogin login, SecondFactors factors, Admission admission) {
        this.passkeys = passkeys;
        this.login = login;
        this.factors = factors;
        this.admission = admission;
    }

    @ModelAttribute("own")
    OwnLogin own(@AuthenticationPrincipal LoggedIn person) {
        return factors.of(person.personId());
    }

    @GetMapping(path = "/fraga", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    PasskeyQuestion ask(@AuthenticationPrincipal LoggedIn person) {
        return passkeys.ask(person.personId());
    }

    @PostMapping
    ModelAndView check(
            @AuthenticationPrincipal LoggedIn person,
            @ModelAttribute("form") CodeForm form,
            BindingResult binding,
            @ModelAttribute("passkey") PasskeyAnswer answer,
            Authentication shown,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            login.accept(person.personId(), answer);
            return Answer.next(admission.passkeyShown(request, response));
        } catch (Refusal refusal) {
            model.addAttribute("again", admission.isIn(shown));
            new Fields(binding).reject(refusal);
            return Answer.wrong(CodeController.PAGE);
        }
    }
}
