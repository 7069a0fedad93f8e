package se.medborgarlofte.measure.web;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.dao.OptimisticLockingFailureException;
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
import se.medborgarlofte.form.Answer;
import se.medborgarlofte.form.Fields;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.form.StaleEdit;
import se.medborgarlofte.form.Submissions;
import se.medborgarlofte.measure.Correction;
import se.medborgarlofte.measure.MeasureDetails;
import se.medborgarlofte.measure.MeasureLists;
import se.medborgarlofte.measure.MeasureRow;
import se.medborgarlofte.measure.MeasureState;
import se.medborgarlofte.measure.Measures;
import se.medborgarlofte.organisation.Places;
import se.medborgarlofte.promise.CorrectionReason;
import se.medborgarlofte.security.Forbidden;
import se.medborgarlofte.shared.Ref;

/** Correcting a measure, saying that a planned one is done, and striking one. */
@Controller
@RequestMapping(StaffMeasuresController.BASE + "/{id:\\d{1,18}}")
class CorrectionController {

    private static final String CORRECT = "measure/staff/correct";
    private static final String STRIKE = "measure/staff/strike";

    private final Measures measures;
    private final MeasureLists lists;
    private final EntryChoices choices;
    private final Places places;
    private final Submissions submissions;

    CorrectionController(
            Measures measures, MeasureLists lists, EntryChoices choices, Places places, Submissions submissions) {
        this.measures = measures;
        this.lists = lists;
        this.choices = choices;
        this.places = places;
        this.submissions = submissions;
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
        MeasureDetails measure = lists.get(actor, id);
        boolean planned = measure.row().state() == MeasureState.PLANNED;
        if (correction != null) {
            try {
                String location = submissions.once(Submissions.token(form.submission(), actor.personId(), form), () -> {
                    save(actor, id, planned, correction);
                    return StaffMeasuresController.BASE + "/" + id;
                });
                next.addFlashAttribute("flash", planned ? "measure.completed" : "measure.corrected");
                return Answer.next(location);
            } catch (Refusal refusal) {
                fields.reject(refusal);
            } catch (StaleEdit | OptimisticLockingFailureException first) {
                CorrectionForm saved = CorrectionForm.of(begin(actor, id, model));
                model.addAttribute("form", form.onTopOf(saved));
                model.addAttribute("saved", saved);
                return Answer.stale(CORRECT);
            }
        }
        begin(actor, id, model);
        return Answer.wrong(CORRECT);
    }

    @GetMapping("/stryk")
    String strike(Actor actor, @PathVariable long id, Model model) {
        begin(actor, id, model);
        model.addAttribute("form", new StrikeForm(null, null));
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
        } else {
            try {
                String location = submissions.once(Submissions.token("strike", actor.personId(), id), () -> {
                    measures.strike(actor, id, reason, repeated);
                    return StaffMeasuresController.BASE + "/" + id;
                });
                next.addFlashAttribute("flash", "measure.struck");
                return Answer.next(location);
            } catch (Refusal refusal) {
                fields.reject(refusal);
            }
        }
        begin(actor, id, model);
        return Answer.wrong(STRIKE);
    }

    private void save(Actor actor, long id, boolean planned, Correction correction) {
        if (planned) {
            measures.complete(actor, id, correction);
        } else {
            measures.correct(actor, id, correction);
        }
    }

    private MeasureDetails begin(Actor actor, long id, Model model) {
        MeasureDetails measure = lists.get(actor, id);
        if (!measure.may().change() && !measure.may().complete()) {
            throw new Forbidden("measure.error.notOwn");
        }
        MeasureRow row = measure.row();
        model.addAttribute("measure", measure);
        model.addAttribute("places", places(row));
        model.addAttribute(
                "promises",
                choices.promises(
                        row.municipality(), row.activityType(), row.dates().end()));
        model.addAttribute("corrections", Measures.CORRECTIONS);
        model.addAttribute("reasons", reasons());
        return measure;
    }

    private List<Ref> places(MeasureRow row) {
        return places.of(Set.of(row.municipality())).stream()
                .map(place -> new Ref(place.id(), place.name()))
                .toList();
    }

    private static List<CorrectionReason> reasons() {
        return Arrays.stream(CorrectionReason.values())
                .filter(reason -> reason != CorrectionReason.UNDONE)
                .toList();
    }
}
