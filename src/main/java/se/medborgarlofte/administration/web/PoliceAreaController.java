package se.medborgarlofte.administration.web;

import static java.util.Objects.requireNonNull;

import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
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
import se.medborgarlofte.administration.OrganisationAdministration;
import se.medborgarlofte.form.Fields;
import se.medborgarlofte.form.Saving;

/** Local police areas and the municipalities in them. */
@Controller
@RequestMapping(PoliceAreaController.PATH)
class PoliceAreaController {

    static final String PATH = AdministrationController.BASE + "/polisomraden";

    private static final String EDIT = "administration/staff/police-area";

    private final OrganisationAdministration administration;
    private final Saving saving;

    PoliceAreaController(OrganisationAdministration administration, Saving saving) {
        this.administration = administration;
        this.saving = saving;
    }

    @GetMapping
    String list(Actor actor, Model model) {
        model.addAttribute("areas", administration.policeAreas(actor));
        return "administration/staff/police-areas";
    }

    @GetMapping("/ny")
    String create(Actor actor, Model model) {
        fill(actor, null, model);
        model.addAttribute("form", PoliceAreaForm.empty());
        return EDIT;
    }

    @PostMapping("/ny")
    ModelAndView create(
            Actor actor,
            @ModelAttribute("form") PoliceAreaForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next) {
        fill(actor, null, model);
        return save(actor, form, binding, next, (name, where) -> administration.addPoliceArea(actor, name, where));
    }

    @GetMapping("/{id:\\d{1,18}}")
    String edit(Actor actor, @PathVariable long id, Model model) {
        fill(actor, id, model);
        model.addAttribute("form", PoliceAreaForm.of(administration.policeArea(actor, id)));
        return EDIT;
    }

    @PostMapping("/{id:\\d{1,18}}")
    ModelAndView edit(
            Actor actor,
            @PathVariable long id,
            @ModelAttribute("form") PoliceAreaForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next) {
        fill(actor, id, model);
        return save(
                actor, form, binding, next, (name, where) -> administration.changePoliceArea(actor, id, name, where));
    }

    private ModelAndView save(
            Actor actor,
            PoliceAreaForm form,
            BindingResult binding,
            RedirectAttributes next,
            BiConsumer<String, Set<Long>> act) {
        Fields fields = new Fields(binding);
        String name = fields.requiredText("name", form.name(), 100);
        return saving.save(actor.personId(), form, fields, EDIT, () -> {
            act.accept(requireNonNull(name), Numbers.ids(form.municipalities()));
            next.addFlashAttribute("flash", "administration.saved");
            return PATH;
        });
    }

    private void fill(Actor actor, @Nullable Long id, Model model) {
        model.addAttribute("municipalities", administration.municipalities(actor));
        model.addAttribute("area", id == null ? null : administration.policeArea(actor, id));
        model.addAttribute("action", PATH + "/" + (id == null ? "ny" : id));
    }
}
