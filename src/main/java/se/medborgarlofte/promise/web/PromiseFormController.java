package se.medborgarlofte.promise.web;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.agreement.AgreementDetails;
import se.medborgarlofte.agreement.Agreements;
import se.medborgarlofte.form.Fields;
import se.medborgarlofte.form.Saving;
import se.medborgarlofte.promise.DraftPromise;
import se.medborgarlofte.promise.PromiseContent;
import se.medborgarlofte.promise.PromiseDetails;
import se.medborgarlofte.promise.Promises;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Permissions;

/** Writing a promise: a new one under an agreement, and the next wording of one that exists. */
@Controller
class PromiseFormController {

    static final String BASE = "/arbetsyta/loften";

    private static final String NEW = AgreementPageController.BASE + "/{agreement:\\d{1,18}}/loften/nytt";
    private static final String CHANGE = BASE + "/{id:\\d{1,18}}/redigera";
    private static final String EDIT = "promise/staff/edit";

    private final Promises promises;
    private final Agreements agreements;
    private final PromiseChoices.Finder choices;
    private final PromiseTemplates templates;
    private final RuleForms rules;
    private final Saving saving;
    private final Permissions permissions;

    PromiseFormController(
            Promises promises,
            Agreements agreements,
            PromiseChoices.Finder choices,
            PromiseTemplates templates,
            RuleForms rules,
            Saving saving,
            Permissions permissions) {
        this.promises = promises;
        this.agreements = agreements;
        this.choices = choices;
        this.templates = templates;
        this.rules = rules;
        this.saving = saving;
        this.permissions = permissions;
    }

    @GetMapping(NEW)
    String create(
            Actor actor,
            @PathVariable long agreement,
            @RequestParam(name = "mall", required = false) @Nullable String template,
            Model model) {
        AgreementDetails found = beginNew(actor, agreement, model);
        model.addAttribute("templates", templates.all());
        model.addAttribute("template", template);
        model.addAttribute(
                "form", template == null ? PromiseForm.under(found.content()) : templates.begun(template, found));
        return EDIT;
    }

    @PostMapping(path = NEW, params = "add")
    String addTargetToNew(
            Actor actor, @PathVariable long agreement, @ModelAttribute("form") PromiseForm form, Model model) {
        beginNew(actor, agreement, model);
        model.addAttribute("form", withNewTarget(form));
        return EDIT;
    }

    @PostMapping(path = NEW, params = "remove")
    String removeTargetFromNew(
            Actor actor,
            @PathVariable long agreement,
            @ModelAttribute("form") PromiseForm form,
            @RequestParam int remove,
            Model model) {
        beginNew(actor, agreement, model);
        model.addAttribute("form", form.withoutTarget(remove));
        return EDIT;
    }

    @PostMapping(NEW)
    ModelAndView create(
            Actor actor,
            @PathVariable long agreement,
            @ModelAttribute("form") PromiseForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next) {
        beginNew(actor, agreement, model);
        Fields fields = new Fields(binding);
        DraftPromise draft = new PromiseReader(rules, fields).read(form);
        return saving.save(
                actor.personId(),
                form,
                fields,
                EDIT,
                () -> saved(promises.draft(actor, agreement, requireNonNull(draft)), next));
    }

    @GetMapping(CHANGE)
    String edit(Actor actor, @PathVariable long id, Model model) {
        PromiseDetails promise = begin(actor, id, model);
        model.addAttribute("form", PromiseForm.of(promise, rules));
        return EDIT;
    }

    @PostMapping(path = CHANGE, params = "add")
    String addTarget(Actor actor, @PathVariable long id, @ModelAttribute("form") PromiseForm form, Model model) {
        begin(actor, id, model);
        model.addAttribute("form", withNewTarget(form));
        return EDIT;
    }

    @PostMapping(path = CHANGE, params = "remove")
    String removeTarget(
            Actor actor,
            @PathVariable long id,
            @ModelAttribute("form") PromiseForm form,
            @RequestParam int remove,
            Model model) {
        begin(actor, id, model);
        model.addAttribute("form", form.withoutTarget(remove));
        return EDIT;
    }

    @PostMapping(CHANGE)
    ModelAndView edit(
            Actor actor,
            @PathVariable long id,
            @ModelAttribute("form") PromiseForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next) {
        begin(actor, id, model);
        Fields fields = new Fields(binding);
        DraftPromise draft = new PromiseReader(rules, fields).read(form);
        return saving.replace(
                actor.personId(),
                form,
                fields,
                EDIT,
                () -> {
                    promises.edit(actor, id, form.seenVersion(), requireNonNull(draft));
                    return saved(id, next);
                },
                () -> PromiseForm.of(promises.get(actor, id), rules),
                model);
    }

    private PromiseForm withNewTarget(PromiseForm form) {
        String kind = form.newKind();
        return kind != null && rules.knows(kind) ? form.withTarget(rules.empty(kind)) : form;
    }

    private static String saved(long id, RedirectAttributes next) {
        next.addFlashAttribute("flash", "promise.saved");
        return BASE + "/" + id;
    }

    private AgreementDetails beginNew(Actor actor, long id, Model model) {
        AgreementDetails agreement = agreements.get(actor, id);
        permissions.require(actor, Action.WRITE, agreement.municipalities());
        String back = AgreementPageController.BASE + "/" + id;
        show(agreement, null, back, back + "/loften/nytt", model);
        return agreement;
    }

    private PromiseDetails begin(Actor actor, long id, Model model) {
        PromiseDetails promise = promises.get(actor, id);
        permissions.require(actor, Action.WRITE, promise.municipalities());
        AgreementDetails agreement = agreements.get(actor, promise.agreement());
        String back = BASE + "/" + id;
        show(agreement, promise.content(), back, back + "/redigera", model);
        model.addAttribute("promise", promise);
        return promise;
    }

    private void show(
            AgreementDetails agreement, @Nullable PromiseContent before, String back, String action, Model model) {
        model.addAttribute("agreement", agreement);
        model.addAttribute("choices", choices.find(agreement, before));
        model.addAttribute("back", back);
        model.addAttribute("action", action);
    }
}
