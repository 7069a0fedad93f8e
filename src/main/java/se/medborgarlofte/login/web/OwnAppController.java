package se.medborgarlofte.login.web;

import org.jspecify.annotations.Nullable;
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
import se.medborgarlofte.form.Saving;
import se.medborgarlofte.login.OwnFactors;
import se.medborgarlofte.login.SecondFactors;

/** Adds the app with codes to the own log-in, or another one in its place, and removes it. */
@Controller
@RequestMapping(OwnAppController.PATH)
class OwnAppController {

    static final String PATH = OwnLoginController.PATH + "/app";

    private static final String PAGE = "login/staff/new-app";
    private static final String REMOVE = "login.own.removeApp";

    private final OwnFactors own;
    private final SecondFactors factors;
    private final CodesOnce codes;
    private final Saving saving;

    OwnAppController(OwnFactors own, SecondFactors factors, CodesOnce codes, Saving saving) {
        this.own = own;
        this.factors = factors;
        this.codes = codes;
        this.saving = saving;
    }

    @GetMapping
    String begin(Actor actor, Model model) {
        own.begin(actor);
        model.addAttribute("form", FactorForm.empty(null));
        fill(actor, null, model);
        return PAGE;
    }

    @PostMapping
    ModelAndView add(
            Actor actor,
            @ModelAttribute("form") FactorForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next) {
        fill(actor, form.secret(), model);
        return saving.save(actor.personId(), form, new Fields(binding), PAGE, () -> {
            next.addFlashAttribute("flash", "login.own.appAdded");
            return codes.keep(actor, own.addApp(actor, form.secret(), form.typed()), OwnLoginController.PATH, next);
        });
    }

    @GetMapping("/ta-bort")
    ModelAndView beginRemoval(Actor actor, @ModelAttribute("form") ConfirmForm form) {
        own.begin(actor);
        return factors.of(actor.personId()).appSince() == null
                ? Answer.next(OwnLoginController.PATH)
                : ConfirmForm.page(REMOVE, "", PATH + "/ta-bort");
    }

    @PostMapping("/ta-bort")
    ModelAndView remove(
            Actor actor, @ModelAttribute("form") ConfirmForm form, BindingResult binding, RedirectAttributes next) {
        try {
            own.removeApp(actor);
            next.addFlashAttribute("flash", "login.own.appRemoved");
            return Answer.next(OwnLoginController.PATH);
        } catch (Refusal refusal) {
            new Fields(binding).reject(refusal);
            return ConfirmForm.wrong(REMOVE, "", PATH + "/ta-bort");
        }
    }

    /** @param sealed the secret that was shown before */
    private void fill(Actor actor, @Nullable String sealed, Model model) {
        model.addAttribute("app", factors.newApp(actor.personId(), actor.email(), sealed));
        model.addAttribute("replaces", factors.of(actor.personId()).appSince() != null);
    }
}
