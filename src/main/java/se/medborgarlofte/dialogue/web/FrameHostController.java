package se.medborgarlofte.dialogue.web;

import static java.util.Objects.requireNonNull;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.dialogue.FrameHosts;
import se.medborgarlofte.form.Answer;
import se.medborgarlofte.form.Fields;
import se.medborgarlofte.form.Saving;

/** From where films may be shown within a page of ours. */
@Controller
@RequestMapping(FrameHostController.PATH)
class FrameHostController {

    static final String PATH = "/arbetsyta/administration/filmer";

    private static final String PAGE = "dialogue/staff/frame-hosts";

    private final FrameHosts hosts;
    private final Saving saving;

    FrameHostController(FrameHosts hosts, Saving saving) {
        this.hosts = hosts;
        this.saving = saving;
    }

    @GetMapping
    String show(Actor actor, Model model) {
        model.addAttribute("hosts", hosts.all(actor));
        model.addAttribute("form", FrameHostForm.empty());
        return PAGE;
    }

    @PostMapping
    ModelAndView add(
            Actor actor,
            @ModelAttribute("form") FrameHostForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next) {
        model.addAttribute("hosts", hosts.all(actor));
        Fields fields = new Fields(binding);
        String host = fields.requiredText("host", form.host(), 253);
        return saving.save(actor.personId(), form, fields, PAGE, () -> {
            hosts.add(actor, requireNonNull(host));
            next.addFlashAttribute("flash", "dialogue.host.added");
            return PATH;
        });
    }

    @PostMapping("/ta-bort")
    ModelAndView remove(Actor actor, @RequestParam(defaultValue = "") String host, RedirectAttributes next) {
        hosts.remove(actor, host);
        next.addFlashAttribute("flash", "dialogue.host.removed");
        return Answer.next(PATH);
    }
}
