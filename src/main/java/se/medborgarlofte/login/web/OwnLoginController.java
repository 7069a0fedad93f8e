package se.medborgarlofte.login.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.login.SecondFactors;

/** How one logs in oneself, and where one changes it. */
@Controller
@RequestMapping(OwnLoginController.PATH)
class OwnLoginController {

    static final String PATH = "/arbetsyta/konto";

    private final SecondFactors factors;

    OwnLoginController(SecondFactors factors) {
        this.factors = factors;
    }

    @GetMapping
    String show(Actor actor, Model model) {
        model.addAttribute("email", actor.email());
        model.addAttribute("own", factors.of(actor.personId()));
        return "login/staff/own";
    }
}
