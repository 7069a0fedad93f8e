package se.medborgarlofte.situation.web;

import static java.util.Objects.requireNonNull;

import java.util.Set;
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
import se.medborgarlofte.form.Fields;
import se.medborgarlofte.form.Saving;
import se.medborgarlofte.form.StaleEdit;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Permissions;
import se.medborgarlofte.situation.EditionDecision;
import se.medborgarlofte.situation.EditionDetails;
import se.medborgarlofte.situation.Editions;

/** What a draft ends with: the decision, by which it holds, or that it is removed. */
@Controller
@RequestMapping(SituationController.BASE + SituationController.ONE)
class EditionEndController {

    private static final String DECIDE = "situation/staff/decide";
    private static final String REMOVE = "situation/staff/remove";

    private final Editions editions;
    private final Saving saving;
    private final Permissions permissions;

    EditionEndController(Editions editions, Saving saving, Permissions permissions) {
        this.editions = editions;
        this.saving = saving;
        this.permissions = permissions;
    }

    @GetMapping("/beslut")
    String decide(Actor actor, @PathVariable long id, Model model) {
        EditionDetails edition = begin(actor, id, model);
        edition.requireDraft();
        model.addAttribute("form", DecideForm.of(edition.version()));
        return DECIDE;
    }

    @PostMapping("/beslut")
    ModelAndView decide(
            Actor actor,
            @PathVariable long id,
            @ModelAttribute("form") DecideForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next) {
        begin(actor, id, model);
        Fields fields = new Fields(binding);
        EditionDecision decision = form.read(fields);
        return saving.save(actor.personId(), form, fields, DECIDE, () -> {
            editions.decide(actor, id, StaleEdit.version(form.version()), requireNonNull(decision));
            next.addFlashAttribute("flash", "situation.decided");
            return SituationController.edition(id);
        });
    }

    @GetMapping("/ta-bort")
    String remove(Actor actor, @PathVariable long id, Model model) {
        EditionDetails edition = begin(actor, id, model);
        edition.requireDraft();
        model.addAttribute("form", DecideForm.of(edition.version()));
        return REMOVE;
    }

    @PostMapping("/ta-bort")
    ModelAndView remove(
            Actor actor,
            @PathVariable long id,
            @ModelAttribute("form") DecideForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next) {
        EditionDetails edition = begin(actor, id, model);
        return saving.save(actor.personId(), form, new Fields(binding), REMOVE, () -> {
            editions.remove(actor, id, StaleEdit.version(form.version()));
            next.addFlashAttribute("flash", "situation.removed");
            return SituationController.register(edition);
        });
    }

    private EditionDetails begin(Actor actor, long id, Model model) {
        EditionDetails edition = editions.get(actor, id);
        permissions.require(actor, Action.WRITE, Set.of(edition.municipality().id()));
        model.addAttribute("edition", edition);
        model.addAttribute("back", SituationController.edition(id));
        return edition;
    }
}
