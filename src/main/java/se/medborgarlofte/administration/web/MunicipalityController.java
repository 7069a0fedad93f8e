package se.medborgarlofte.administration.web;

import static java.util.Objects.requireNonNullElse;

import java.util.UUID;
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
import se.medborgarlofte.administration.OrganisationAdministration;
import se.medborgarlofte.form.Fields;
import se.medborgarlofte.form.Saving;

/** Which of the country's municipalities take part. */
@Controller
@RequestMapping(MunicipalityController.PATH)
class MunicipalityController {

    static final String PATH = AdministrationController.BASE + "/kommuner";

    private static final String PAGE = "administration/staff/municipalities";

    private final OrganisationAdministration administration;
    private final Saving saving;

    MunicipalityController(OrganisationAdministration administration, Saving saving) {
        this.administration = administration;
        this.saving = saving;
    }

    @GetMapping
    String show(Actor actor, Model model) {
        fill(actor, model);
        model.addAttribute("form", new MunicipalityForm(UUID.randomUUID().toString(), ""));
        return PAGE;
    }

    @PostMapping
    ModelAndView add(
            Actor actor,
            @ModelAttribute("form") MunicipalityForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next) {
        fill(actor, model);
        return saving.save(actor.personId(), form, new Fields(binding), PAGE, () -> {
            next.addFlashAttribute("flash", "administration.municipality.added");
            next.addFlashAttribute(
                    "flashWith",
                    administration
                            .addMunicipality(actor, requireNonNullElse(form.code(), ""))
                            .name());
            return PATH;
        });
    }

    private void fill(Actor actor, Model model) {
        model.addAttribute("municipalities", administration.municipalities(actor));
        model.addAttribute(
                "available",
                administration.availableMunicipalities(actor).stream()
                        .map(known -> new Choice(known.code(), known.name()))
                        .toList());
    }
}
