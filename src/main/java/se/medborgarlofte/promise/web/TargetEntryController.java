package se.medborgarlofte.promise.web;

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
import se.medborgarlofte.form.Fields;
import se.medborgarlofte.form.Saving;
import se.medborgarlofte.promise.Entries;
import se.medborgarlofte.promise.EntryKind;
import se.medborgarlofte.promise.EntryReason;
import se.medborgarlofte.promise.EntrySheet;
import se.medborgarlofte.promise.NewEntry;
import se.medborgarlofte.shared.Ref;
import se.medborgarlofte.shared.SwedishDates;
import se.medborgarlofte.shared.SwedishTime;

/** What is recorded by hand for a target: written, corrected, struck. */
@Controller
@RequestMapping("/arbetsyta/loften/{id:\\d{1,18}}/mal/{target:\\d{1,4}}")
class TargetEntryController {

    private static final String SHEET = "promise/staff/entries";
    private static final String CORRECT = "promise/staff/entry";
    private static final String STRIKE = "promise/staff/entry-strike";
    private static final String ENTRY = "/{number:\\d{1,6}}";

    private final Entries entries;
    private final Saving saving;
    private final SwedishDates dates;
    private final SwedishTime time;

    TargetEntryController(Entries entries, Saving saving, SwedishDates dates, SwedishTime time) {
        this.entries = entries;
        this.saving = saving;
        this.dates = dates;
        this.time = time;
    }

    @GetMapping
    String show(Actor actor, @PathVariable long id, @PathVariable int target, Model model) {
        EntrySheet sheet = begin(actor, id, target, model);
        model.addAttribute("form", TargetEntryForm.empty(sheet.target().rule().recordedByHand(), time.today()));
        return SHEET;
    }

    @PostMapping
    ModelAndView record(
            Actor actor,
            @PathVariable long id,
            @PathVariable int target,
            @ModelAttribute("form") TargetEntryForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next) {
        begin(actor, id, target, model);
        Fields fields = new Fields(binding);
        NewEntry entry = form.read(fields);
        return saving.save(actor.personId(), form, fields, SHEET, () -> {
            entries.record(actor, id, target, requireNonNull(entry));
            return back(id, target, next, "promise.entry.recorded");
        });
    }

    @GetMapping(ENTRY)
    String correct(
            Actor actor, @PathVariable long id, @PathVariable int target, @PathVariable int number, Model model) {
        model.addAttribute(
                "form", TargetEntryForm.of(begin(actor, id, target, model).entry(number)));
        model.addAttribute("number", number);
        return CORRECT;
    }

    @PostMapping(ENTRY)
    ModelAndView correct(
            Actor actor,
            @PathVariable long id,
            @PathVariable int target,
            @PathVariable int number,
            @ModelAttribute("form") TargetEntryForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next) {
        begin(actor, id, target, model).entry(number);
        model.addAttribute("number", number);
        Fields fields = new Fields(binding);
        NewEntry entry = form.read(fields);
        EntryReason reason = TargetEntryForm.why(fields, form.reason());
        return saving.save(actor.personId(), form, fields, CORRECT, () -> {
            entries.correct(actor, id, target, number, requireNonNull(entry), requireNonNull(reason));
            return back(id, target, next, "promise.entry.corrected");
        });
    }

    @GetMapping(ENTRY + "/stryk")
    String strike(Actor actor, @PathVariable long id, @PathVariable int target, @PathVariable int number, Model model) {
        model.addAttribute("entry", begin(actor, id, target, model).entry(number));
        model.addAttribute("form", TargetEntryStrikeForm.empty());
        return STRIKE;
    }

    @PostMapping(ENTRY + "/stryk")
    ModelAndView strike(
            Actor actor,
            @PathVariable long id,
            @PathVariable int target,
            @PathVariable int number,
            @ModelAttribute("form") TargetEntryStrikeForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next) {
        model.addAttribute("entry", begin(actor, id, target, model).entry(number));
        Fields fields = new Fields(binding);
        EntryReason reason = TargetEntryForm.why(fields, form.reason());
        return saving.save(actor.personId(), form, fields, STRIKE, () -> {
            entries.strike(actor, id, target, number, requireNonNull(reason));
            return back(id, target, next, "promise.entry.struck");
        });
    }

    private EntrySheet begin(Actor actor, long id, int target, Model model) {
        EntrySheet sheet = entries.sheet(actor, id, target);
        model.addAttribute("sheet", sheet);
        model.addAttribute("here", "/arbetsyta/loften/" + id + "/mal/" + target);
        model.addAttribute("kinds", sheet.target().rule().recordedByHand());
        model.addAttribute("reasons", EntryReason.values());
        model.addAttribute("requests", requests(sheet));
        return sheet;
    }

    private List<Ref> requests(EntrySheet sheet) {
        return sheet.entries().stream()
                .filter(entry -> entry.kind() == EntryKind.REQUESTED && !entry.struck())
                .map(entry -> new Ref(entry.number(), dates.day(entry.day()) + ": " + entry.note()))
                .toList();
    }

    private static String back(long id, int target, RedirectAttributes next, String flash) {
        next.addFlashAttribute("flash", flash);
        return "/arbetsyta/loften/" + id + "/mal/" + target;
    }
}
