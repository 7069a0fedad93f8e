package se.medborgarlofte.login.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.form.Answer;
import se.medborgarlofte.form.Fields;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.login.Admission;
import se.medborgarlofte.login.PasskeyQuestion;
import se.medborgarlofte.login.SecondFactors;

/** Where one who has given the password gets the second factor that is still missing. It is no way around one. */
@Controller
@RequestMapping("/logga-in/skaffa")
class EnrolmentController {

    private static final String PAGE = "login/staff/enrolment";

    private final SecondFactors factors;
    private final Admission admission;
    private final CodesOnce codes;

    EnrolmentController(SecondFactors factors, Admission admission, CodesOnce codes) {
        this.factors = factors;
        this.admission = admission;
        this.codes = codes;
    }

    @GetMapping
    ModelAndView show(
            Actor actor, @RequestParam(name = "till", required = false) @Nullable String wanted, Model model) {
        if (factors.has(actor.personId())) {
            return Answer.next("/arbetsyta");
        }
        model.addAttribute("form", FactorForm.empty(wanted));
        model.addAttribute("app", factors.newApp(actor.personId(), actor.email(), null));
        return new ModelAndView(PAGE);
    }

    @PostMapping
    ModelAndView addApp(
            Actor actor,
            @ModelAttribute("form") FactorForm form,
            BindingResult binding,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        if (factors.has(actor.personId())) {
            return Answer.next("/arbetsyta");
        }
        try {
            List<String> recovery = factors.addFirstApp(actor, form.secret(), form.typed());
            return Answer.next(codes.keep(actor, recovery, admission.codeShown(request, response), next));
        } catch (Refusal refusal) {
            new Fields(binding).reject(refusal);
            model.addAttribute("app", factors.newApp(actor.personId(), actor.email(), form.secret()));
            return Answer.wrong(PAGE);
        }
    }

    @GetMapping(path = "/passkey/fraga", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    PasskeyQuestion askForPasskey(Actor actor) {
        return factors.askForFirstPasskey(actor);
    }

    @PostMapping("/passkey")
    ModelAndView addPasskey(
            Actor actor,
            @ModelAttribute("form") FactorForm form,
            BindingResult binding,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        if (factors.has(actor.personId())) {
            return Answer.next("/arbetsyta");
        }
        Fields fields = new Fields(binding);
        String name = fields.requiredText("name", form.name(), FactorForm.LONGEST_NAME);
        try {
            if (name != null && fields.ok()) {
                List<String> recovery = factors.addFirstPasskey(actor, form.answer(), name);
                return Answer.next(codes.keep(actor, recovery, admission.passkeyShown(request, response), next));
            }
        } catch (Refusal refusal) {
            fields.reject(refusal);
        }
        model.addAttribute("app", factors.newApp(actor.personId(), actor.email(), null));
        return Answer.wrong(PAGE);
    }
}
