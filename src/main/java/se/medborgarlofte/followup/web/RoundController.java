package se.medborgarlofte.followup.web;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.followup.FollowUpDetails;
import se.medborgarlofte.followup.FollowUps;
import se.medborgarlofte.followup.Judgement;
import se.medborgarlofte.followup.PublishedFollowUp;
import se.medborgarlofte.followup.PublishedFollowUps;
import se.medborgarlofte.followup.Said;
import se.medborgarlofte.form.Fields;
import se.medborgarlofte.form.Saving;
import se.medborgarlofte.form.StaleEdit;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Permissions;
import se.medborgarlofte.shared.NotFound;

/** One round: judged, approved, published. */
@Controller
@RequestMapping(RoundController.BASE + "/{id:\\d{1,18}}")
class RoundController {

    static final String BASE = "/arbetsyta/uppfoljningar";

    private static final String PAGE = "followup/staff/round";
    private static final String JUDGE = "followup/staff/judge";

    private final FollowUps rounds;
    private final PublishedFollowUps published;
    private final May.Finder may;
    private final Permissions permissions;
    private final Saving saving;

    RoundController(
            FollowUps rounds, PublishedFollowUps published, May.Finder may, Permissions permissions, Saving saving) {
        this.rounds = rounds;
        this.published = published;
        this.may = may;
        this.permissions = permissions;
        this.saving = saving;
    }

    @GetMapping
    String show(Actor actor, @PathVariable long id, Model model) {
        model.addAttribute("form", StepForm.of(begin(actor, id, model)));
        return PAGE;
    }

    @GetMapping("/bedom")
    String judge(Actor actor, @PathVariable long id, @RequestParam(defaultValue = "false") boolean forra, Model model) {
        FollowUpDetails round = toJudge(actor, id, model);
        Optional<PublishedFollowUp> before =
                published.of(round.agreement()).stream().findFirst();
        JudgeForm form = JudgeForm.of(round);
        model.addAttribute("before", before.orElse(null));
        model.addAttribute(
                "form",
                forra
                        ? before.map(last -> form.filledFrom(last.content(), round))
                                .orElse(form)
                        : form);
        return JUDGE;
    }

    @PostMapping("/bedom")
    ModelAndView judge(
            Actor actor,
            @PathVariable long id,
            @ModelAttribute("form") JudgeForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next) {
        FollowUpDetails round = toJudge(actor, id, model);
        Fields fields = new Fields(binding);
        List<Said> said = form.read(round.content().promises(), fields);
        String then = form.next(fields);
        return saving.replace(
                actor.personId(),
                form,
                fields,
                JUDGE,
                () -> {
                    rounds.judge(actor, id, form.seenVersion(), said, then);
                    next.addFlashAttribute("flash", "followup.judged");
                    return BASE + "/" + id;
                },
                () -> JudgeForm.of(rounds.get(actor, id)),
                model);
    }

    @PostMapping("/{step:uppdatera|skicka|godkann|skicka-tillbaka|publicera|publicera-anda|kasta|ta-fram}")
    ModelAndView step(
            Actor actor,
            @PathVariable long id,
            @PathVariable String step,
            @ModelAttribute("form") StepForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next) {
        begin(actor, id, model);
        Fields fields = new Fields(binding);
        String reason = fields.boundedText("reason", form.reason(), StepForm.LONGEST_REASON);
        return saving.save(actor.personId(), form, fields, PAGE, () -> {
            take(actor, id, step, form, reason);
            next.addFlashAttribute("flash", "followup.step." + step);
            return BASE + "/" + id;
        });
    }

    private void take(Actor actor, long id, String step, StepForm form, String reason) {
        switch (step) {
            case "uppdatera" -> rounds.refresh(actor, id, StaleEdit.version(form.version()));
            case "skicka" -> rounds.submit(actor, id);
            case "godkann" -> rounds.approve(actor, id, requireNonNullElse(form.digest(), ""));
            case "skicka-tillbaka" -> rounds.sendBack(actor, id, reason);
            case "publicera" -> rounds.publish(actor, id, "");
            case "publicera-anda" -> rounds.force(actor, id, reason);
            case "kasta" -> rounds.discard(actor, id);
            case "ta-fram" -> rounds.restore(actor, id);
            default -> throw new NotFound("step " + step);
        }
    }

    private FollowUpDetails toJudge(Actor actor, long id, Model model) {
        FollowUpDetails round = begin(actor, id, model);
        permissions.require(actor, Action.WRITE, round.municipalities());
        model.addAttribute("judgements", Map.of(true, Judgement.of(true), false, Judgement.of(false)));
        return round;
    }

    private FollowUpDetails begin(Actor actor, long id, Model model) {
        FollowUpDetails round = rounds.get(actor, id);
        model.addAttribute("round", round);
        model.addAttribute("may", may.find(actor, round));
        return round;
    }
}
