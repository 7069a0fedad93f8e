package se.medborgarlofte.measure.web;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
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
import se.medborgarlofte.measure.Correction;
import se.medborgarlofte.measure.MeasureDetails;
import se.medborgarlofte.measure.MeasureLists;
import se.medborgarlofte.measure.MeasureRow;
import se.medborgarlofte.measure.MeasureState;
import se.medborgarlofte.measure.Measures;
import se.medborgarlofte.organisation.Places;
import se.medborgarlofte.promise.ActivityTypes;
import se.medborgarlofte.promise.CorrectionReason;

/** Correcting a measure, saying that a planned one is done, and striking one. */
@Controller
@RequestMapping(StaffMeasuresController.BASE + "/{id:\\d{1,18}}")
class CorrectionController {

    private static final String CORRECT = "measure/staff/correct";
    private static final String STRIKE = "measure/staff/strike";

    private final Measures measures;
    private final MeasureLists lists;
    private final PromiseTicks ticks;
    private final Places places;
    private final ActivityTypes types;
    private final Saving saving;

    CorrectionController(
            Measures measures,
            MeasureLists lists,
            PromiseTicks ticks,
            Places places,
            ActivityTypes types,
            Saving saving) {
        this.measures = measures;
        this.lists = lists;
        this.ticks = ticks;
        this.places = places;
        this.types = types;
        this.saving = saving;
    }

    /** For a planned measure the same form says what was done. */
    @GetMapping("/ratta")
    String correct(Actor actor, @PathVariable long id, Model model) {
        model.addAttribute("form", CorrectionForm.of(begin(actor, id, model)));
        return CORRECT;
    }

    @PostMapping("/ratta")
    ModelAndView correct(
            Actor actor,
            @PathVariable long id,
            @ModelAttribute("form") CorrectionForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next) {
        Fields fields = new Fields(binding);
        Correction correction = form.read(fields);
        boolean planned = begin(actor, id, model).row().state() == MeasureState.PLANNED;
        return saving.replace(
                actor.personId(),
                form,
                fields,
                CORRECT,
                () -> {
                    save(actor, id, planned, requireNonNull(correction));
                    next.addFlashAttribute("flash", planned ? "measure.completed" : "measure.corrected");
                    return StaffMeasuresController.BASE + "/" + id;
                },
                () -> CorrectionForm.of(begin(actor, id, model)),
                model);
    }

    @GetMapping("/stryk")
    String strike(Actor actor, @PathVariable long id, Model model) {
        begin(actor, id, model);
        model.addAttribute("alike", lists.alike(actor, id));
        model.addAttribute("form", StrikeForm.empty());
        return STRIKE;
    }

    @PostMapping("/stryk")
    ModelAndView strike(
            Actor actor,
            @PathVariable long id,
            @ModelAttribute("form") StrikeForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next) {
        Fields fields = new Fields(binding);
        CorrectionReason reason = CorrectionForm.why(form.reason());
        Long repeated = Typed.id(form.duplicateOf());
        if (reason == null) {
            fields.reject("reason", "measure.error.reason");
        }
        if (repeated == null && fields.text(form.duplicateOf()) != null) {
            fields.reject("duplicateOf", "measure.error.duplicateOf");
        }
        begin(actor, id, model);
        model.addAttribute("alike", lists.alike(actor, id));
        return saving.save(actor.personId(), form, fields, STRIKE, () -> {
            measures.strike(actor, id, requireNonNull(reason), repeated);
            next.addFlashAttribute("flash", "measure.struck");
            return StaffMeasuresController.BASE + "/" + id;
        });
    }

    private void save(Actor actor, long id, boolean planned, Correction correction) {
        if (planned) {
            measures.complete(actor, id, correction);
        } else {
            measures.correct(actor, id, correction);
        }
    }

    private MeasureDetails begin(Actor actor, long id, Model model) {
        MeasureDetails measure = lists.toChange(actor, id);
        MeasureRow row = measure.row();
        model.addAttribute("measure", measure);
        model.addAttribute("places", places.choices(Set.of(row.municipality()), row.placeId()));
        PromiseTicks.Offer offer = ticks.offer(measure);
        model.addAttribute("promises", offer.promises());
        model.addAttribute("members", offer.members());
        model.addAttribute("retiredType", types.get(row.activityType()).retired());
        model.addAttribute("corrections", Measures.CORRECTIONS);
        model.addAttribute("reasons", reasons());
        return measure;
    }

    private static List<CorrectionReason> reasons() {
        return Arrays.stream(CorrectionReason.values())
                .filter(reason -> reason != CorrectionReason.UNDONE)
                .toList();
    }
}
