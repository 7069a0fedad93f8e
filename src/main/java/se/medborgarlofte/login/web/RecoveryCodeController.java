package se.medborgarlofte.login.web;

import java.util.List;
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
import se.medborgarlofte.form.Answer;
import se.medborgarlofte.form.Fields;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.login.OwnFactors;

/** Shows new recovery codes, this once; and makes new ones in place of the earlier. */
@Controller
@RequestMapping(RecoveryCodeController.PATH)
class RecoveryCodeController {

    static final String PATH = OwnLoginController.PATH + "/reservkoder";

    private static final String RENEW = "login.own.renewCodes";

    private final CodesOnce codes;
    private final OwnFactors own;

    RecoveryCodeController(CodesOnce codes, OwnFactors own) {
        this.codes = codes;
        this.own = own;
    }

    @GetMapping
    ModelAndView show(Actor actor, Model model) {
        List<String> shown = codes.open(actor, model.asMap());
        if (shown.isEmpty()) {
            return Answer.next("/arbetsyta");
        }
        return new ModelAndView("login/staff/recovery-codes").addObject("codes", shown);
    }

    @GetMapping("/nya")
    ModelAndView begin(Actor actor, @ModelAttribute("form") ConfirmForm form) {
        own.begin(actor);
        return ConfirmForm.page(RENEW, "", PATH + "/nya");
    }

    @PostMapping("/nya")
    ModelAndView renew(
            Actor actor, @ModelAttribute("form") ConfirmForm form, BindingResult binding, RedirectAttributes next) {
        try {
            return Answer.next(codes.keep(actor, own.renewCodes(actor), OwnLoginController.PATH, next));
        } catch (Refusal refusal) {
            new Fields(binding).reject(refusal);
            return ConfirmForm.wrong(RENEW, "", PATH + "/nya");
        }
    }
}
