package se.medborgarlofte.promise.web;

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
import se.medborgarlofte.form.Fields;
import se.medborgarlofte.form.Saving;
import se.medborgarlofte.promise.Deviation;
import se.medborgarlofte.promise.Deviations;
import se.medborgarlofte.shared.SwedishTime;

/** Telling the public that a promise is not kept as it was meant for some days. */
@Controller
@RequestMapping("/arbetsyta/loften/{id:\\d{1,18}}/avvikelser")
class DeviationController {

    private static final String PAGE = "promise/staff/deviations";

    private final Deviations deviations;
    private final Saving saving;
    private final SwedishTime time;

    DeviationController(Deviations deviations, Saving saving, SwedishTime time) {
        this.deviations = deviations;
        this.saving = saving;
        this.time = time;
    }

    @GetMapping
    String show(Actor actor, @PathVariable long id, Model model) {
        begin(actor, id, model);
        model.addAttribute("form", DeviationForm.empty(time.today()));
        return PAGE;
    }

    @PostMapping
    ModelAndView publish(
            Actor actor,
            @PathVariable long id,
            @ModelAttribute("form") DeviationForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next) {
        begin(actor, id, model);
        Fields fields = new Fields(binding);
        Deviation deviation = form.read(fields);
        return saving.save(actor.personId(), form, fields, PAGE, () -> {
            deviations.publish(actor, id, requireNonNull(deviation));
            next.addFlashAttribute("flash", "promise.deviation.published");
            return PromiseFormController.BASE + "/" + id;
        });
    }

    private void begin(Actor actor, long id, Model model) {
        model.addAttribute("told", deviations.of(actor, id));
        model.addAttribute("here", PromiseFormController.BASE + "/" + id);
    }
}
