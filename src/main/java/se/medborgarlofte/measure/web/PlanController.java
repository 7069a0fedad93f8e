package se.medborgarlofte.measure.web;

import static java.util.Objects.requireNonNull;

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
import se.medborgarlofte.form.Fields;
import se.medborgarlofte.form.Saving;
import se.medborgarlofte.measure.Measures;
import se.medborgarlofte.measure.NewMeasure;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Permissions;

/** Planning a measure. The promises that count its type are linked by themselves. */
@Controller
@RequestMapping(StaffMeasuresController.BASE + "/planera")
class PlanController {

    private static final String PLAN = "measure/staff/plan";

    private final Measures measures;
    private final EntryChoices choices;
    private final EntryReader reader;
    private final Saving saving;
    private final Permissions permissions;

    PlanController(
            Measures measures, EntryChoices choices, EntryReader reader, Saving saving, Permissions permissions) {
        this.measures = measures;
        this.choices = choices;
        this.reader = reader;
        this.saving = saving;
        this.permissions = permissions;
    }

    @GetMapping
    String plan(Actor actor, Model model) {
        begin(actor, model);
        model.addAttribute("form", EntryForm.empty());
        return PLAN;
    }

    @PostMapping
    ModelAndView plan(
            Actor actor,
            @ModelAttribute("form") EntryForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next) {
        Selects offered = begin(actor, model);
        Fields fields = new Fields(binding);
        NewMeasure measure = reader.read(form, fields);
        offered.check(form, fields);
        return saving.save(actor.personId(), form, fields, PLAN, () -> {
            long id = measures.plan(actor, requireNonNull(measure));
            next.addFlashAttribute("flash", "measure.planned");
            return StaffMeasuresController.BASE + "/" + id;
        });
    }

    private Selects begin(Actor actor, Model model) {
        permissions.requireAnywhere(actor, Action.PLAN_MEASURE);
        Selects offered = choices.selects(actor, Action.PLAN_MEASURE);
        model.addAttribute("choices", offered);
        return offered;
    }
}
