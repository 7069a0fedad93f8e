package se.medborgarlofte.login.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.form.Answer;

/** Shows new recovery codes, this once. */
@Controller
@RequestMapping(RecoveryCodeController.PATH)
class RecoveryCodeController {

    static final String PATH = "/arbetsyta/konto/reservkoder";

    private final CodesOnce codes;

    RecoveryCodeController(CodesOnce codes) {
        this.codes = codes;
    }

    @GetMapping
    ModelAndView show(Actor actor, Model model) {
        List<String> shown = codes.open(actor, model.asMap());
        if (shown.isEmpty()) {
            return Answer.next("/arbetsyta");
        }
        return new ModelAndView("login/staff/recovery-codes").addObject("codes", shown);
    }
}
