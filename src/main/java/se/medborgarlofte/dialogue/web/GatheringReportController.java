package se.medborgarlofte.dialogue.web;

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
import se.medborgarlofte.dialogue.GatheringDetails;
import se.medborgarlofte.dialogue.GatheringKind;
import se.medborgarlofte.dialogue.GatheringReport;
import se.medborgarlofte.dialogue.Gatherings;
import se.medborgarlofte.form.Fields;
import se.medborgarlofte.form.Saving;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Permissions;

/** Telling what came of a meeting or broadcast, and telling it better later. */
@Controller
@RequestMapping(GatheringController.BASE + GatheringController.ONE + "/redovisa")
class GatheringReportController {

    private static final String REPORT = "dialogue/staff/report";

    private final Gatherings gatherings;
    private final GatheringChoices.Finder choices;
    private final Saving saving;
    private final Permissions permissions;

    GatheringReportController(
            Gatherings gatherings, GatheringChoices.Finder choices, Saving saving, Permissions permissions) {
        this.gatherings = gatherings;
        this.choices = choices;
        this.saving = saving;
        this.permissions = permissions;
    }

    @GetMapping
    String show(Actor actor, @PathVariable String path, @PathVariable long id, Model model) {
        model.addAttribute("form", ReportForm.of(begin(actor, path, id, model)));
        return REPORT;
    }

    @PostMapping
    ModelAndView save(
            Actor actor,
            @PathVariable String path,
            @PathVariable long id,
            @ModelAttribute("form") ReportForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next) {
        GatheringDetails details = begin(actor, path, id, model);
        Fields fields = new Fields(binding);
        GatheringReport report = Typed.report(form, fields);
        return saving.replace(
                actor.personId(),
                form,
                fields,
                REPORT,
                () -> {
                    tell(actor, details, id, form.seenVersion(), requireNonNull(report));
                    next.addFlashAttribute("flash", "dialogue.done.reported");
                    return GatheringController.base(path) + "/" + id;
                },
                () -> ReportForm.of(begin(actor, path, id, model)),
                model);
    }

    private void tell(Actor actor, GatheringDetails details, long id, long seen, GatheringReport report) {
        if (details.view().isHeld()) {
            gatherings.amend(actor, id, seen, report);
        } else {
            gatherings.report(actor, id, seen, report);
        }
    }

    private GatheringDetails begin(Actor actor, String path, long id, Model model) {
        GatheringKind kind = GatheringKind.ofPath(path);
        GatheringDetails details = gatherings.get(actor, kind, id);
        permissions.require(actor, Action.HOLD_DIALOGUE, details.draft().municipalities());
        model.addAttribute("details", details);
        model.addAttribute("kind", kind);
        model.addAttribute("choices", choices.find(actor, kind, details.draft()));
        model.addAttribute("back", GatheringController.base(path) + "/" + id);
        return details;
    }
}
