package se.medborgarlofte.promise.web;

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
import se.medborgarlofte.form.Fields;
import se.medborgarlofte.form.Saving;
import se.medborgarlofte.promise.Entries;
import se.medborgarlofte.promise.EntryKind;
import se.medborgarlofte.promise.EntrySheet;
import se.medborgarlofte.promise.NewEntry;
import se.medborgarlofte.shared.NotFound;

/** Several values of an indicator at once, from a file or a spreadsheet. */
@Controller
@RequestMapping("/arbetsyta/loften/{id:\\d{1,18}}/mal/{target:\\d{1,4}}/varden")
class ValuesController {

    private static final String PAGE = "promise/staff/values";

    private final Entries entries;
    private final Saving saving;

    ValuesController(Entries entries, Saving saving) {
        this.entries = entries;
        this.saving = saving;
    }

    @GetMapping
    String show(Actor actor, @PathVariable long id, @PathVariable int target, Model model) {
        begin(actor, id, target, model);
        model.addAttribute("form", ValuesForm.empty());
        return PAGE;
    }

    @PostMapping
    ModelAndView record(
            Actor actor,
            @PathVariable long id,
            @PathVariable int target,
            @ModelAttribute("form") ValuesForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next) {
        String here = begin(actor, id, target, model);
        Fields fields = new Fields(binding);
        List<NewEntry> values = form.read(fields);
        return saving.save(actor.personId(), form, fields, PAGE, () -> {
            entries.recordAll(actor, id, target, values);
            next.addFlashAttribute("flash", "promise.entry.recorded");
            return here;
        });
    }

    private String begin(Actor actor, long id, int target, Model model) {
        EntrySheet sheet = entries.sheet(actor, id, target);
        if (!sheet.target().rule().recordedByHand().contains(EntryKind.VALUE)) {
            throw new NotFound("values of target " + target + " of promise " + id);
        }
        String here = "/arbetsyta/loften/" + id + "/mal/" + target;
        model.addAttribute("sheet", sheet);
        model.addAttribute("here", here);
        return here;
    }
}
