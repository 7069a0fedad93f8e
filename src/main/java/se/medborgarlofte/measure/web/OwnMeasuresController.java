package se.medborgarlofte.measure.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.form.Answer;
import se.medborgarlofte.form.Submissions;
import se.medborgarlofte.measure.MeasureDetails;
import se.medborgarlofte.measure.MeasureLists;
import se.medborgarlofte.measure.Measures;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Permissions;
import se.medborgarlofte.shared.SwedishTime;

/** What one recorded oneself: the receipt, the list, and taking it back. */
@Controller
class OwnMeasuresController {

    private static final String OWN = "/arbetsyta/egna";

    private final Measures measures;
    private final MeasureLists lists;
    private final PromiseTicks ticks;
    private final Submissions submissions;
    private final Permissions permissions;
    private final SwedishTime time;

    OwnMeasuresController(
            Measures measures,
            MeasureLists lists,
            PromiseTicks ticks,
            Submissions submissions,
            Permissions permissions,
            SwedishTime time) {
        this.measures = measures;
        this.lists = lists;
        this.ticks = ticks;
        this.submissions = submissions;
        this.permissions = permissions;
        this.time = time;
    }

    @GetMapping(OWN)
    String own(Actor actor, @RequestParam(name = "sida", defaultValue = "1") String page, Model model) {
        permissions.requireAnywhere(actor, Action.RECORD_MEASURE);
        model.addAttribute("found", lists.own(actor, Typed.page(page)));
        return "measure/staff/own";
    }

    @GetMapping(EntryController.BASE + "/{id:\\d{1,18}}/klart")
    String receipt(Actor actor, @PathVariable long id, Model model) {
        MeasureDetails measure = lists.get(actor, id);
        model.addAttribute("measure", measure);
        model.addAttribute("linked", ticks.linked(measure));
        model.addAttribute("visible", Visible.of(measure, time.localNow()));
        return "measure/staff/receipt";
    }

    @PostMapping("/arbetsyta/atgarder/{id:\\d{1,18}}/angra")
    ModelAndView undo(Actor actor, @PathVariable long id, RedirectAttributes next) {
        String location = submissions.once(Submissions.token("undo", actor.personId(), id), () -> {
            measures.undo(actor, id);
            return OWN;
        });
        next.addFlashAttribute("flash", "measure.undone");
        return Answer.next(location);
    }
}
