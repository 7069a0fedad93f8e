package se.medborgarlofte.dialogue.web;

import static java.util.Objects.requireNonNull;

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
import se.medborgarlofte.dialogue.Access;
import se.medborgarlofte.dialogue.DraftGathering;
import se.medborgarlofte.dialogue.GatheringDetails;
import se.medborgarlofte.dialogue.GatheringKind;
import se.medborgarlofte.dialogue.Gatherings;
import se.medborgarlofte.dialogue.MeetingForm;
import se.medborgarlofte.form.Fields;
import se.medborgarlofte.form.Saving;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Permissions;

/** Writing the invitation to a meeting or broadcast. */
@Controller
@RequestMapping(GatheringController.BASE)
class GatheringFormController {

    private static final String EDIT = "dialogue/staff/edit";
    private static final String ONE = GatheringController.ONE;

    private final Gatherings gatherings;
    private final GatheringChoices.Finder choices;
    private final Saving saving;
    private final Permissions permissions;

    GatheringFormController(
            Gatherings gatherings, GatheringChoices.Finder choices, Saving saving, Permissions permissions) {
        this.gatherings = gatherings;
        this.choices = choices;
        this.saving = saving;
        this.permissions = permissions;
    }

    @GetMapping("/ny")
    String create(Actor actor, @PathVariable String path, Model model) {
        model.addAttribute("form", begin(actor, path, model).begun());
        return EDIT;
    }

    @PostMapping("/ny")
    ModelAndView create(
            Actor actor,
            @PathVariable String path,
            @ModelAttribute("form") GatheringForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next) {
        GatheringChoices choices = begin(actor, path, model);
        GatheringKind kind = GatheringKind.ofPath(path);
        Fields fields = new Fields(binding);
        DraftGathering draft = Typed.invitation(kind, form, fields);
        choices.check(form, fields);
        return saving.save(
                actor.personId(),
                form,
                fields,
                EDIT,
                () -> saved(kind, gatherings.draft(actor, kind, requireNonNull(draft)), next));
    }

    @GetMapping(ONE + "/redigera")
    String edit(Actor actor, @PathVariable String path, @PathVariable long id, Model model) {
        GatheringDetails details = read(actor, path, id);
        begin(actor, path, details, model);
        model.addAttribute("form", GatheringForm.of(details));
        return EDIT;
    }

    @PostMapping(ONE + "/redigera")
    ModelAndView edit(
            Actor actor,
            @PathVariable String path,
            @PathVariable long id,
            @ModelAttribute("form") GatheringForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next) {
        GatheringChoices choices = begin(actor, path, read(actor, path, id), model);
        GatheringKind kind = GatheringKind.ofPath(path);
        Fields fields = new Fields(binding);
        DraftGathering draft = Typed.invitation(kind, form, fields);
        choices.check(form, fields);
        return saving.replace(
                actor.personId(),
                form,
                fields,
                EDIT,
                () -> {
                    gatherings.edit(actor, id, form.seenVersion(), requireNonNull(draft));
                    return saved(kind, id, next);
                },
                () -> GatheringForm.of(gatherings.get(actor, kind, id)),
                model);
    }

    private static String saved(GatheringKind kind, long id, RedirectAttributes next) {
        next.addFlashAttribute("flash", "dialogue.done.saved");
        return GatheringController.base(kind.path()) + "/" + id;
    }

    private GatheringChoices begin(Actor actor, String path, Model model) {
        permissions.requireAnywhere(actor, Action.HOLD_DIALOGUE);
        String base = GatheringController.base(path);
        return show(actor, GatheringKind.ofPath(path), null, base + "/ny", base, model);
    }

    private GatheringChoices begin(Actor actor, String path, GatheringDetails details, Model model) {
        String one = GatheringController.base(path) + "/" + details.view().id();
        model.addAttribute("details", details);
        return show(actor, details.view().kind(), details.draft(), one + "/redigera", one, model);
    }

    private GatheringDetails read(Actor actor, String path, long id) {
        GatheringDetails details = gatherings.get(actor, GatheringKind.ofPath(path), id);
        permissions.require(actor, Action.HOLD_DIALOGUE, details.draft().municipalities());
        return details;
    }

    private GatheringChoices show(
            Actor actor, GatheringKind kind, @Nullable DraftGathering chosen, String action, String back, Model model) {
        GatheringChoices open = choices.find(actor, kind, chosen);
        model.addAttribute("kind", kind);
        model.addAttribute("forms", MeetingForm.values());
        model.addAttribute("aids", Access.Aid.values());
        model.addAttribute("choices", open);
        model.addAttribute("action", action);
        model.addAttribute("back", back);
        return open;
    }
}
