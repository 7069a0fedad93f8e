package se.medborgarlofte.measure.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.form.Answer;
import se.medborgarlofte.form.Submissions;
import se.medborgarlofte.measure.MeasureDetails;
import se.medborgarlofte.measure.MeasureLists;
import se.medborgarlofte.measure.Measures;
import se.medborgarlofte.measure.Releases;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Permissions;
import se.medborgarlofte.shared.SwedishTime;

/** Looking through measures, and what one decides about one of them with a single button. */
@Controller
@RequestMapping(StaffMeasuresController.BASE)
class StaffMeasuresController {

    static final String BASE = "/arbetsyta/atgarder";

    private final Measures measures;
    private final Releases releases;
    private final MeasureLists lists;
    private final PromiseTicks ticks;
    private final Submissions submissions;
    private final Permissions permissions;
    private final SwedishTime time;

    StaffMeasuresController(
            Measures measures,
            Releases releases,
            MeasureLists lists,
            PromiseTicks ticks,
            Submissions submissions,
            Permissions permissions,
            SwedishTime time) {
        this.measures = measures;
        this.releases = releases;
        this.lists = lists;
        this.ticks = ticks;
        this.submissions = submissions;
        this.permissions = permissions;
        this.time = time;
    }

    @GetMapping
    String list(Actor actor, @ModelAttribute("form") MeasureFilter filter, Model model) {
        model.addAttribute("found", lists.search(actor, filter.search()));
        model.addAttribute("municipalities", lists.municipalities(actor));
        model.addAttribute("href", filter.href());
        model.addAttribute(
                "mayPlan",
                !permissions.municipalitiesWhere(actor, Action.PLAN_MEASURE).isEmpty());
        return "measure/staff/list";
    }

    @GetMapping("/{id:\\d{1,18}}")
    String show(Actor actor, @PathVariable long id, Model model) {
        MeasureDetails measure = lists.get(actor, id);
        model.addAttribute("measure", measure);
        model.addAttribute("visible", Visible.of(measure, time.localNow()));
        model.addAttribute("linked", ticks.linked(measure));
        return "measure/staff/detail";
    }

    @PostMapping("/{id:\\d{1,18}}/stall-in")
    ModelAndView cancel(Actor actor, @PathVariable long id, RedirectAttributes next) {
        return act(actor, id, "cancel", "measure.cancelled", next, () -> measures.cancel(actor, id));
    }

    @PostMapping(path = "/{id:\\d{1,18}}/text", params = "visa")
    ModelAndView release(Actor actor, @PathVariable long id, @RequestParam long version, RedirectAttributes next) {
        return act(
                actor,
                id,
                "release" + version,
                "measure.text.released",
                next,
                () -> releases.releaseText(actor, id, version));
    }

    @PostMapping(path = "/{id:\\d{1,18}}/text", params = "neka")
    ModelAndView refuse(Actor actor, @PathVariable long id, @RequestParam long version, RedirectAttributes next) {
        return act(
                actor,
                id,
                "refuse" + version,
                "measure.text.refused",
                next,
                () -> releases.refuseText(actor, id, version));
    }

    @PostMapping("/{id:\\d{1,18}}/plan")
    ModelAndView showPlanned(Actor actor, @PathVariable long id, @RequestParam boolean visa) {
        releases.showPlanned(actor, id, visa);
        return Answer.next(BASE + "/" + id);
    }

    /** A second click does nothing more than the first. */
    private ModelAndView act(
            Actor actor, long id, String what, String done, RedirectAttributes next, Runnable measure) {
        String location = submissions.once(Submissions.token(what, actor.personId(), id), () -> {
            measure.run();
            return BASE + "/" + id;
        });
        next.addFlashAttribute("flash", done);
        return Answer.next(location);
    }
}
