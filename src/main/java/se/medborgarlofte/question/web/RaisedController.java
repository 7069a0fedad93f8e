package se.medborgarlofte.question.web;

import static java.util.Objects.requireNonNull;

import java.util.List;
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
import se.medborgarlofte.form.Saving;
import se.medborgarlofte.form.WrongState;
import se.medborgarlofte.question.AskedOf;
import se.medborgarlofte.question.Questions;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Permissions;

/** Typing what was raised at a meeting or in a broadcast, many in a row. */
@Controller
@RequestMapping("/arbetsyta/{path:moten|sandningar}/{id:\\d{1,18}}/fragor")
class RaisedController {

    private static final String PAGE = "question/staff/raised";

    private final Gatherings gatherings;
    private final Questions questions;
    private final Saving saving;
    private final Permissions permissions;

    RaisedController(Gatherings gatherings, Questions questions, Saving saving, Permissions permissions) {
        this.gatherings = gatherings;
        this.questions = questions;
        this.saving = saving;
        this.permissions = permissions;
    }

    @GetMapping
    String show(Actor actor, @PathVariable String path, @PathVariable long id, Model model) {
        begin(actor, path, id, model);
        model.addAttribute("form", RaisedForm.empty());
        return PAGE;
    }

    @PostMapping
    ModelAndView save(
            Actor actor,
            @PathVariable String path,
            @PathVariable long id,
            @ModelAttribute("form") RaisedForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next) {
        String back = begin(actor, path, id, model);
        Fields fields = new Fields(binding);
        AskedOf askedOf = fields.constant("to", AskedOf.class, form.to());
        List<String> texts = form.read(fields);
        return saving.save(actor.personId(), form, fields, PAGE, () -> {
            questions.raise(actor, id, requireNonNull(askedOf), texts);
            next.addFlashAttribute("flash", "question.done.raised");
            return back + "/fragor";
        });
    }

    private String begin(Actor actor, String path, long id, Model model) {
        GatheringDetails details = gatherings.get(actor, GatheringKind.ofPath(path), id);
        permissions.require(actor, Action.WRITE_ANSWER, details.draft().municipalities());
        if (details.view().slug() == null) {
            throw new WrongState("question.error.raised.draft");
        }
        String back = "/arbetsyta/" + path + "/" + id;
        model.addAttribute("gathering", details.view());
        model.addAttribute("askedOf", AskedOf.values());
        model.addAttribute("back", back);
        model.addAttribute("action", back + "/fragor");
        return back;
    }
}
