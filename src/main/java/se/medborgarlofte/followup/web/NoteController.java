package se.medborgarlofte.followup.web;

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
import se.medborgarlofte.followup.FollowUpDetails;
import se.medborgarlofte.followup.FollowUps;
import se.medborgarlofte.followup.RoundNote;
import se.medborgarlofte.followup.RoundNotes;
import se.medborgarlofte.form.Fields;
import se.medborgarlofte.form.Saving;
import se.medborgarlofte.form.WrongState;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Permissions;

/** What is added to a published round: that it was told to citizens, or an addendum. */
@Controller
@RequestMapping(RoundController.BASE + "/{id:\\d{1,18}}/tillagg")
class NoteController {

    private static final String PAGE = "followup/staff/note";

    private final FollowUps rounds;
    private final RoundNotes notes;
    private final Permissions permissions;
    private final Saving saving;

    NoteController(FollowUps rounds, RoundNotes notes, Permissions permissions, Saving saving) {
        this.rounds = rounds;
        this.notes = notes;
        this.permissions = permissions;
        this.saving = saving;
    }

    @GetMapping
    String show(Actor actor, @PathVariable long id, Model model) {
        begin(actor, id, model);
        model.addAttribute("form", NoteForm.empty());
        return PAGE;
    }

    @PostMapping
    ModelAndView add(
            Actor actor,
            @PathVariable long id,
            @ModelAttribute("form") NoteForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next) {
        begin(actor, id, model);
        Fields fields = new Fields(binding);
        RoundNote note = form.read(fields);
        return saving.save(actor.personId(), form, fields, PAGE, () -> {
            notes.add(actor, id, requireNonNull(note));
            next.addFlashAttribute("flash", "followup.noted");
            return RoundController.BASE + "/" + id;
        });
    }

    private void begin(Actor actor, long id, Model model) {
        FollowUpDetails round = rounds.get(actor, id);
        permissions.require(actor, Action.TELL_PUBLIC, round.municipalities());
        if (round.publishedNumber() == 0) {
            throw new WrongState("followup.error.notPublished");
        }
        model.addAttribute("round", round);
        model.addAttribute("kinds", RoundNote.Kind.values());
    }
}
