package se.medborgarlofte.administration.web;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.UUID;
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
import se.medborgarlofte.organisation.MunicipalitySummary;

/** Named third parties: associations, shops, housing companies. */
@Controller
@RequestMapping(PartyController.PATH)
class PartyController {

    static final String PATH = AdministrationController.BASE + "/parter";

    private static final String LIST = "administration/staff/parties";
    private static final String EDIT = "administration/staff/party";

    private final OrganisationAdministration administration;
    private final Saving saving;

    PartyController(OrganisationAdministration administration, Saving saving) {
        this.administration = administration;
        this.saving = saving;
    }

    @GetMapping
    String list(Actor actor, Model model) {
        fill(actor, model);
        model.addAttribute("form", new PartyForm(UUID.randomUUID().toString(), "", ""));
        return LIST;
    }

    @PostMapping
    ModelAndView add(
            Actor actor,
            @ModelAttribute("form") PartyForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next) {
        List<MunicipalitySummary> municipalities = fill(actor, model);
        Fields fields = new Fields(binding);
        long municipality = Numbers.id(form.municipality());
        if (municipalities.stream().noneMatch(known -> known.id() == municipality)) {
            fields.reject("municipality", "organisation.error.municipality.unknown");
        }
        String name = fields.requiredText("name", form.name(), 120);
        return saving.save(actor.personId(), form, fields, LIST, () -> {
            administration.addThirdParty(actor, municipality, requireNonNull(name));
            next.addFlashAttribute("flash", "administration.saved");
            return PATH;
        });
    }

    @GetMapping("/{id:\\d{1,18}}")
    String edit(Actor actor, @PathVariable long id, Model model) {
        String name = administration.thirdParty(actor, id).name();
        model.addAttribute("form", new PartyForm(UUID.randomUUID().toString(), "", name));
        model.addAttribute("action", PATH + "/" + id);
        return EDIT;
    }

    @PostMapping("/{id:\\d{1,18}}")
    ModelAndView edit(
            Actor actor,
            @PathVariable long id,
            @ModelAttribute("form") PartyForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next) {
        administration.thirdParty(actor, id);
        model.addAttribute("action", PATH + "/" + id);
        Fields fields = new Fields(binding);
        String name = fields.requiredText("name", form.name(), 120);
        return saving.save(actor.personId(), form, fields, EDIT, () -> {
            administration.renameThirdParty(actor, id, requireNonNull(name));
            next.addFlashAttribute("flash", "administration.saved");
            return PATH;
        });
    }

    private List<MunicipalitySummary> fill(Actor actor, Model model) {
        List<MunicipalitySummary> municipalities = administration.municipalities(actor);
        model.addAttribute("municipalities", municipalities);
        model.addAttribute(
                "parties",
                administration.thirdParties(actor).stream()
                        .map(party -> new PartyRow(
                                party.id(),
                                party.name(),
                                municipalities.stream()
                                        .filter(known -> party.municipalities().contains(known.id()))
                                        .map(MunicipalitySummary::name)
                                        .findFirst()
                                        .orElse("")))
                        .toList());
        return municipalities;
    }
}
