package se.medborgarlofte.dialogue.web;

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
import se.medborgarlofte.dialogue.Gatherings;
import se.medborgarlofte.form.Fields;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.form.Saving;
import se.medborgarlofte.form.StaleEdit;
import se.medborgarlofte.promise.CorrectionReason;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Permissions;

/** Cancelling what is announced, and undoing the report of what was held. */
@Controller
@RequestMapping(GatheringController.BASE + GatheringController.ONE + "/{end:stall-in|angra}")
class GatheringEndController {

    private static final String END = "dialogue/staff/end";
    private static final int LONGEST_BECAUSE = 500;

    private final Gatherings gatherings;
    private final Saving saving;
    private final Permissions permissions;

    GatheringEndController(Gatherings gatherings, Saving saving, Permissions permissions) {
        this.gatherings = gatherings;
        this.saving = saving;
        this.permissions = permissions;
    }

    @GetMapping
    String show(Actor actor, @PathVariable String path, @PathVariable long id, @PathVariable String end, Model model) {
        model.addAttribute("form", EndForm.of(begin(actor, path, id, end, model).version()));
        return END;
    }

    @PostMapping
    ModelAndView save(
            Actor actor,
            @PathVariable String path,
            @PathVariable long id,
            @PathVariable String end,
            @ModelAttribute("form") EndForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next) {
        begin(actor, path, id, end, model);
        Fields fields = new Fields(binding);
        String because = fields.boundedText("because", form.because(), LONGEST_BECAUSE);
        return saving.save(actor.personId(), form, fields, END, () -> {
            end(actor, id, end, form, because);
            next.addFlashAttribute("flash", "dialogue.done." + (isUndo(end) ? "undone" : "cancelled"));
            return GatheringController.base(path) + "/" + id;
        });
    }

    private void end(Actor actor, long id, String end, EndForm form, String because) {
        long seen = StaleEdit.version(form.version());
        if (isUndo(end)) {
            CorrectionReason reason = Gatherings.UNDO_REASONS.stream()
                    .filter(known -> known.name().equals(form.reason()))
                    .findFirst()
                    .orElseThrow(() -> Refusal.at("reason", "dialogue.error.reason.unknown"));
            gatherings.undo(actor, id, seen, reason, because);
        } else {
            gatherings.cancel(actor, id, seen, because);
        }
    }

    private static boolean isUndo(String end) {
        return end.equals("angra");
    }

    private GatheringDetails begin(Actor actor, String path, long id, String end, Model model) {
        GatheringDetails details = gatherings.get(actor, GatheringKind.ofPath(path), id);
        permissions.require(actor, Action.HOLD_DIALOGUE, details.draft().municipalities());
        String back = GatheringController.base(path) + "/" + id;
        model.addAttribute("details", details);
        model.addAttribute("undo", isUndo(end));
        model.addAttribute("reasons", Gatherings.UNDO_REASONS);
        model.addAttribute("action", back + "/" + end);
        model.addAttribute("back", back);
        return details;
    }
}
