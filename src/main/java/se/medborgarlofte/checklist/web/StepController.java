package se.medborgarlofte.checklist.web;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.checklist.Checklists;
import se.medborgarlofte.checklist.StepItem;
import se.medborgarlofte.checklist.StepSheet;
import se.medborgarlofte.form.Fields;
import se.medborgarlofte.form.Saving;
import se.medborgarlofte.shared.NotFound;
import se.medborgarlofte.shared.SwedishTime;

/** The steps of an agreement: what is done, and ticking what cannot be seen. */
@Controller
@RequestMapping(StepController.BASE + "/{id:\\d{1,18}}/steg")
class StepController {

    static final String BASE = "/arbetsyta/overenskommelser";

    private static final String PAGE = "checklist/staff/steps";
    private static final int LINE = 200;

    private final Checklists checklists;
    private final Saving saving;
    private final SwedishTime time;

    StepController(Checklists checklists, Saving saving, SwedishTime time) {
        this.checklists = checklists;
        this.saving = saving;
        this.time = time;
    }

    @GetMapping
    String show(Actor actor, @PathVariable long id, Model model) {
        begin(actor, id, model);
        model.addAttribute("form", StepForm.begun(time.today(), actor.title()));
        return PAGE;
    }

    @PostMapping
    ModelAndView tick(
            Actor actor,
            @PathVariable long id,
            @ModelAttribute("form") StepForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next) {
        begin(actor, id, model);
        Fields fields = new Fields(binding);
        Set<StepItem> items = items(form, fields);
        LocalDate day = fields.requiredDate("day", form.day());
        String function = fields.requiredText("function", form.function(), LINE);
        return saving.save(actor.personId(), form, fields, PAGE, () -> {
            checklists.tick(actor, id, items, requireNonNull(day), requireNonNull(function));
            next.addFlashAttribute("flash", "checklist.ticked");
            return BASE + "/" + id + "/steg";
        });
    }

    @PostMapping(params = "remove")
    ModelAndView untick(
            Actor actor,
            @PathVariable long id,
            @RequestParam String remove,
            @ModelAttribute("form") StepForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next) {
        begin(actor, id, model);
        StepItem item = EnumSet.allOf(StepItem.class).stream()
                .filter(known -> known.name().equals(remove))
                .findFirst()
                .orElseThrow(() -> new NotFound("step " + remove));
        return saving.save(actor.personId(), form, new Fields(binding), PAGE, () -> {
            checklists.untick(actor, id, item);
            next.addFlashAttribute("flash", "checklist.unticked");
            return BASE + "/" + id + "/steg";
        });
    }

    private static Set<StepItem> items(StepForm form, Fields fields) {
        Set<StepItem> items = EnumSet.noneOf(StepItem.class);
        for (String one : requireNonNull(form.items())) {
            StepItem item = fields.constant("items", StepItem.class, one);
            if (item != null) {
                items.add(item);
            }
        }
        if (requireNonNull(form.items()).isEmpty()) {
            fields.reject("items", "form.error.choices");
        }
        return items;
    }

    private void begin(Actor actor, long id, Model model) {
        StepSheet sheet = checklists.of(actor, id);
        model.addAttribute("sheet", sheet);
        model.addAttribute("back", BASE + "/" + id);
    }
}
