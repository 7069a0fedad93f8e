package se.medborgarlofte.login.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
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
import se.medborgarlofte.login.PasskeyAnswer;
import se.medborgarlofte.login.PasskeyLogin;
import se.medborgarlofte.login.PasskeyQuestion;
import se.medborgarlofte.login.Passkeys;

/** The door for whoever has a passkey, which is enough by itself. Asking makes no session. */
@Controller
@RequestMapping("/logga-in/passkey")
class PasskeyLoginController {

    private final Passkeys passkeys;
    private final PasskeyLogin login;
    private final Admission admission;

    PasskeyLoginController(Passkeys passkeys, PasskeyLogin login, Admission admission) {
        this.passkeys = passkeys;
        this.login = login;
        this.admission = admission;
    }

    @GetMapping(path = "/fraga", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    PasskeyQuestion ask() {
        return passkeys.ask();
    }

    @PostMapping
    ModelAndView logIn(
            @ModelAttribute("form") LoginForm form,
            BindingResult binding,
            @ModelAttribute("passkey") PasskeyAnswer answer,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            return Answer.next(admission.loggedInByPasskey(login.accept(answer), request, response));
        } catch (Refusal refusal) {
            new Fields(binding).reject(refusal);
            return Answer.wrong("login/staff/login");
        }
    }
}
