package se.medborgarlofte.followup.web;

import static java.util.Objects.requireNonNull;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.agreement.AgreementDetails;
import se.medborgarlofte.agreement.Agreements;
import se.medborgarlofte.followup.FollowUps;
import se.medborgarlofte.followup.RoundKind;
import se.medborgarlofte.form.Fields;
import se.medborgarlofte.form.Saving;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Permissions;
import se.medborgarlofte.shared.SwedishTime;

/** The rounds of an agreement, and opening one. */
@Controller
@RequestMapping("/arbetsyta/overenskommelser/{id:\\d{1,18}}/uppfoljningar")
class OpenController {

    private static final String PAGE = "followup/staff/rounds";

    private final FollowUps rounds;
    private final Agreements agreements;
    private final Permissions permissions;
    private final Saving saving;
    private final SwedishTime time;

    OpenController(FollowUps rounds, Agreements agreements, Permissions permissions, Saving saving, SwedishTime time) {
        this.rounds = rounds;
        this.agreements = agreements;
        this.permissions = permissions;
        this.saving = saving;
        this.time = time;
    }

    @GetMapping
    String show(Actor actor, @PathVariable long id, Model model) {
        AgreementDetails agreement = begin(actor, id, model);
        model.addAttribute("form", OpenForm.of(agreement.content().period(), time.today()));
        return PAGE;
    }

    @PostMapping
    ModelAndView open(
            Actor actor,
            @PathVariable long id,
            @ModelAttribute("form") OpenForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next) {
        AgreementDetails agreement = begin(actor, id, model);
        permissions.require(actor, Action.WRITE, agreement.municipalities());
        Fields fields = new Fields(binding);
        OpenForm.Round read = form.read(fields);
        return saving.save(actor.personId(), form, fields, PAGE, () -> {
            OpenForm.Round round = requireNonNull(read);
            next.addFlashAttribute("flash", "followup.opened");
            return RoundController.BASE + "/" + rounds.open(actor, id, round.kind(), round.period(), round.cutOff());
        });
    }

    private AgreementDetails begin(Actor actor, long id, Model model) {
        AgreementDetails agreement = agreements.get(actor, id);
        model.addAttribute("agreement", agreement);
        model.addAttribute("rounds", rounds.of(actor, id));
        model.addAttribute("kinds", RoundKind.values());
        model.addAttribute(
                "mayOpen",
                agreement.publishedNumber() > 0 && permissions.allows(actor, Action.WRITE, agreement.municipalities()));
        return agreement;
    }
}
