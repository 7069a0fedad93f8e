package se.medborgarlofte.agreement.web;

import static java.util.Objects.requireNonNull;

import java.util.List;
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
import se.medborgarlofte.agreement.AgreementDetails;
import se.medborgarlofte.agreement.Agreements;
import se.medborgarlofte.agreement.DraftAgreement;
import se.medborgarlofte.form.Fields;
import se.medborgarlofte.form.Saving;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Permissions;
import se.medborgarlofte.shared.Ref;

/** Writing an agreement: the form for a new one and for the next wording of one that exists. */
@Controller
@RequestMapping(AgreementFormController.BASE)
class AgreementFormController {

    static final String BASE = "/arbetsyta/overenskommelser";

    private static final String EDIT = "agreement/staff/edit";

    private final Agreements agreements;
    private final AgreementChoices.Finder choices;
    private final Saving saving;
    private final Permissions permissions;

    AgreementFormController(
            Agreements agreements, AgreementChoices.Finder choices, Saving saving, Permissions permissions) {
        this.agreements = agreements;
        this.choices = choices;
        this.saving = saving;
        this.permissions = permissions;
    }

    @GetMapping("/ny")
    String create(Actor actor, Model model) {
        AgreementChoices open = begin(actor, model);
        List<Ref> places = open.municipalities();
        model.addAttribute(
                "form",
                AgreementForm.empty(
                        places.size() == 1 ? List.of(Long.toString(places.get(0).id())) : List.of()));
        return EDIT;
    }

    @PostMapping(path = "/ny", params = "add")
    String addRow(Actor actor, @ModelAttribute("form") AgreementForm form, @RequestParam String add, Model model) {
        begin(actor, model);
        model.addAttribute("form", form.withRow(add));
        return EDIT;
    }

    @PostMapping("/ny")
    ModelAndView create(
            Actor actor,
            @ModelAttribute("form") AgreementForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next) {
        begin(actor, model);
        Fields fields = new Fields(binding);
        DraftAgreement draft = new AgreementReader(fields).read(form);
        return saving.save(
                actor.personId(),
                form,
                fields,
                EDIT,
                () -> saved(agreements.draft(actor, requireNonNull(draft)), next));
    }

    @GetMapping("/{id:\\d{1,18}}/redigera")
    String edit(Actor actor, @PathVariable long id, Model model) {
        AgreementDetails agreement = begin(actor, id, model);
        model.addAttribute("form", AgreementForm.of(agreement));
        return EDIT;
    }

    @PostMapping(path = "/{id:\\d{1,18}}/redigera", params = "add")
    String addRow(
            Actor actor,
            @PathVariable long id,
            @ModelAttribute("form") AgreementForm form,
            @RequestParam String add,
            Model model) {
        begin(actor, id, model);
        model.addAttribute("form", form.withRow(add));
        return EDIT;
    }

    @PostMapping("/{id:\\d{1,18}}/redigera")
    ModelAndView edit(
            Actor actor,
            @PathVariable long id,
            @ModelAttribute("form") AgreementForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next) {
        begin(actor, id, model);
        Fields fields = new Fields(binding);
        DraftAgreement draft = new AgreementReader(fields).read(form);
        return saving.replace(
                actor.personId(),
                form,
                fields,
                EDIT,
                () -> {
                    agreements.edit(actor, id, form.seenVersion(), requireNonNull(draft));
                    return saved(id, next);
                },
                () -> AgreementForm.of(agreements.get(actor, id)),
                model);
    }

    private static String saved(long id, RedirectAttributes next) {
        next.addFlashAttribute("flash", "agreement.saved");
        return BASE + "/" + id;
    }

    private AgreementChoices begin(Actor actor, Model model) {
        permissions.requireAnywhere(actor, Action.WRITE);
        return show(actor, Set.of(), BASE, BASE + "/ny", model);
    }

    private AgreementDetails begin(Actor actor, long id, Model model) {
        AgreementDetails agreement = agreements.get(actor, id);
        permissions.require(actor, Action.WRITE, agreement.municipalities());
        show(actor, agreement.municipalities(), BASE + "/" + id, BASE + "/" + id + "/redigera", model);
        model.addAttribute("agreement", agreement);
        return agreement;
    }

    private AgreementChoices show(Actor actor, Set<Long> present, String back, String action, Model model) {
        AgreementChoices open = choices.find(actor, present);
        model.addAttribute("choices", open);
        model.addAttribute("back", back);
        model.addAttribute("action", action);
        return open;
    }
}
