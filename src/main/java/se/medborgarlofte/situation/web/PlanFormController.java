package se.medborgarlofte.situation.web;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
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
import se.medborgarlofte.organisation.MunicipalitySummary;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.situation.Registers;
import se.medborgarlofte.situation.SituationPlans;

/** When the plan was adopted, and when it is followed up next. */
@Controller
@RequestMapping(SituationController.BASE + "/{slug}/plan")
class PlanFormController {

    private static final String PAGE = "situation/staff/plan";

    private final SituationPlans plans;
    private final Registers registers;
    private final Saving saving;

    PlanFormController(SituationPlans plans, Registers registers, Saving saving) {
        this.plans = plans;
        this.registers = registers;
        this.saving = saving;
    }

    @GetMapping
    String show(Actor actor, @PathVariable String slug, Model model) {
        model.addAttribute("form", form(actor, begin(actor, slug, model)));
        return PAGE;
    }

    @PostMapping
    ModelAndView save(
            Actor actor,
            @PathVariable String slug,
            @ModelAttribute("form") PlanForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next) {
        MunicipalitySummary place = begin(actor, slug, model);
        Fields fields = new Fields(binding);
        LocalDate adopted = fields.requiredDate("adopted", form.adopted());
        LocalDate followUp = fields.date("followUp", form.followUp());
        return saving.replace(
                actor.personId(),
                form,
                fields,
                PAGE,
                () -> {
                    plans.save(actor, place.id(), form.seenVersion(), requireNonNull(adopted), followUp);
                    next.addFlashAttribute("flash", "situation.plan.saved");
                    return SituationController.BASE + "/" + slug;
                },
                () -> form(actor, place),
                model);
    }

    private PlanForm form(Actor actor, MunicipalitySummary place) {
        return PlanForm.of(plans.of(actor, place.id()).orElse(null));
    }

    private MunicipalitySummary begin(Actor actor, String slug, Model model) {
        MunicipalitySummary place = registers.municipality(actor, Action.WRITE, slug);
        model.addAttribute("municipality", place);
        model.addAttribute("back", SituationController.BASE + "/" + slug);
        return place;
    }
}
