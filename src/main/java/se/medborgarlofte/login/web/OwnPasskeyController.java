package se.medborgarlofte.login.web;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.form.Answer;
import se.medborgarlofte.form.Fields;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.form.Saving;
import se.medborgarlofte.login.OwnFactors;
import se.medborgarlofte.login.PasskeyQuestion;
import se.medborgarlofte.login.PasskeySummary;
import se.medborgarlofte.login.SecondFactors;

/** Adds passkeys to the own log-in, and removes them. */
@Controller
@RequestMapping(OwnPasskeyController.PATH)
class OwnPasskeyController {

    static final String PATH = OwnLoginController.PATH + "/passkey";

    private static final String PAGE = "login/staff/new-passkey";
    private static final String REMOVE = "login.own.removePasskey";

    private final OwnFactors own;
    private final SecondFactors factors;
    private final CodesOnce codes;
    private final Saving saving;

    OwnPasskeyController(OwnFactors own, SecondFactors factors, CodesOnce codes, Saving saving) {
        this.own = own;
        this.factors = factors;
        this.codes = codes;
        this.saving = saving;
    }

    @GetMapping
    String begin(Actor actor, Model model) {
        own.begin(actor);
        model.addAttribute("form", FactorForm.empty(null));
        return PAGE;
    }

    @GetMapping(path = "/fraga", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    PasskeyQuestion ask(Actor actor) {
        return own.askForPasskey(actor);
    }

    @PostMapping
    ModelAndView add(
            Actor actor, @ModelAttribute("form") FactorForm form, BindingResult binding, RedirectAttributes next) {
        Fields fields = new Fields(binding);
        String name = fields.requiredText("name", form.name(), FactorForm.LONGEST_NAME);
        return saving.save(actor.personId(), form, fields, PAGE, () -> {
            next.addFlashAttribute("flash", "login.own.passkeyAdded");
            return codes.keep(
                    actor, own.addPasskey(actor, form.answer(), requireNonNull(name)), OwnLoginController.PATH, next);
        });
    }

    @GetMapping("/ta-bort")
    ModelAndView beginRemoval(Actor actor, @ModelAttribute("form") ConfirmForm form) {
        own.begin(actor);
        return name(actor, form.id())
                .map(name -> ConfirmForm.page(REMOVE, name, PATH + "/ta-bort"))
                .orElseGet(() -> Answer.next(OwnLoginController.PATH));
    }

    @PostMapping("/ta-bort")
    ModelAndView remove(
            Actor actor, @ModelAttribute("form") ConfirmForm form, BindingResult binding, RedirectAttributes next) {
        String name = name(actor, form.id()).orElse("");
        try {
            own.removePasskey(actor, form.id() == null ? "" : form.id());
            next.addFlashAttribute("flash", "login.own.passkeyRemoved");
            return Answer.next(OwnLoginController.PATH);
        } catch (Refusal refusal) {
            new Fields(binding).reject(refusal);
            return ConfirmForm.wrong(REMOVE, name, PATH + "/ta-bort");
        }
    }

    private Optional<String> name(Actor actor, @Nullable String id) {
        return factors.of(actor.personId()).passkeys().stream()
                .filter(passkey -> passkey.id().equals(id))
                .map(PasskeySummary::name)
                .findFirst();
    }
}
