package se.medborgarlofte.login.web;

import static se.medborgarlofte.login.web.OwnPasswordForm.typed;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.OwnPasswords;
import se.medborgarlofte.form.Answer;
import se.medborgarlofte.form.Fields;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.login.Admission;
import se.medborgarlofte.login.Attempts;
import se.medborgarlofte.login.TooMany;
import se.medborgarlofte.security.Permissions;

/** Another password of one's own. One stays logged in here, and nowhere else. */
@Controller
@RequestMapping(OwnPasswordController.PATH)
class OwnPasswordController {

    static final String PATH = "/arbetsyta/konto/losenord";

    private static final String PAGE = "login/staff/password";

    private final OwnPasswords passwords;
    private final Permissions permissions;
    private final Attempts attempts;
    private final Admission admission;

    OwnPasswordController(OwnPasswords passwords, Permissions permissions, Attempts attempts, Admission admission) {
        this.passwords = passwords;
        this.permissions = permissions;
        this.attempts = attempts;
        this.admission = admission;
    }

    @GetMapping
    String show(Actor actor, Model model) {
        permissions.requireFresh(actor);
        model.addAttribute("form", new OwnPasswordForm("", "", ""));
        model.addAttribute("has", passwords.has(actor.personId()));
        return PAGE;
    }

    @PostMapping
    ModelAndView replace(
            Actor actor,
            @ModelAttribute("form") OwnPasswordForm form,
            BindingResult binding,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes next) {
        permissions.requireFresh(actor);
        model.addAttribute("has", passwords.has(actor.personId()));
        Fields fields = new Fields(binding);
        Optional<Duration> wait = attempts.code(request, actor.personId());
        if (wait.isPresent()) {
            TooMany.tell(wait.get(), request, response);
            fields.reject(
                    "current", "login.error.wait", TooMany.minutes(request).orElseThrow());
            return new ModelAndView(PAGE, HttpStatus.TOO_MANY_REQUESTS);
        }
        if (!typed(form.password()).equals(typed(form.again()))) {
            fields.reject("again", "account.error.password.again");
        }
        if (!fields.ok() || !replaced(actor, form, fields)) {
            return Answer.wrong(PAGE);
        }
        attempts.giveBack(request);
        admission.passwordChosen(request, response);
        next.addFlashAttribute("flash", "login.password.done");
        return Answer.next(SessionController.PATH);
    }

    private boolean replaced(Actor actor, OwnPasswordForm form, Fields fields) {
        try {
            passwords.replace(actor.personId(), typed(form.current()), typed(form.password()));
            return true;
        } catch (Refusal refusal) {
            fields.reject(refusal);
            return false;
        }
    }
}
