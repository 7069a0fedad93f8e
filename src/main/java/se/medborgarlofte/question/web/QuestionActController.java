package se.medborgarlofte.question.web;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
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
import se.medborgarlofte.form.StaleEdit;
import se.medborgarlofte.question.Anonymising;
import se.medborgarlofte.question.Answers;
import se.medborgarlofte.question.DraftAnswer;
import se.medborgarlofte.question.Moderation;
import se.medborgarlofte.question.QuestionDetails;
import se.medborgarlofte.question.QuestionQueue;
import se.medborgarlofte.question.web.QuestionForm.Settling;
import se.medborgarlofte.security.Permissions;

/** Everything that is done with a question on a page of its own. */
@Controller
@RequestMapping(QuestionController.BASE + QuestionController.ONE)
class QuestionActController {

    private final QuestionQueue queue;
    private final Moderation moderation;
    private final Answers answers;
    private final Anonymising anonymising;
    private final AnswerLinks links;
    private final Saving saving;
    private final Permissions permissions;

    QuestionActController(
            QuestionQueue queue,
            Moderation moderation,
            Answers answers,
            Anonymising anonymising,
            AnswerLinks links,
            Saving saving,
            Permissions permissions) {
        this.queue = queue;
        this.moderation = moderation;
        this.answers = answers;
        this.anonymising = anonymising;
        this.links = links;
        this.saving = saving;
        this.permissions = permissions;
    }

    @GetMapping("/{act:" + QuestionAct.PATHS + "}")
    String show(Actor actor, @PathVariable long id, @PathVariable String act, Model model) {
        QuestionDetails question = begin(actor, id, QuestionAct.ofPath(act), model);
        if (act.equals(QuestionAct.ANONYMISE.path())) {
            permissions.requireFresh(actor);
        }
        model.addAttribute("form", QuestionForm.of(question));
        return QuestionAct.PAGE;
    }

    @PostMapping("/granska")
    ModelAndView release(
            Actor actor,
            @PathVariable long id,
            @ModelAttribute("form") QuestionForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next) {
        begin(actor, id, QuestionAct.RELEASE, model);
        Fields fields = new Fields(binding);
        String wording = form.wording(fields);
        return save(actor, id, QuestionAct.RELEASE, form, fields, next, seen -> {
            moderation.release(actor, id, seen, requireNonNull(wording));
            return QuestionController.one(id);
        });
    }

    @PostMapping("/svar")
    ModelAndView answer(
            Actor actor,
            @PathVariable long id,
            @ModelAttribute("form") QuestionForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next) {
        begin(actor, id, QuestionAct.ANSWER, model);
        Fields fields = new Fields(binding);
        DraftAnswer draft = form.draft(fields);
        return save(actor, id, QuestionAct.ANSWER, form, fields, next, seen -> {
            answers.draft(actor, id, seen, requireNonNull(draft));
            return QuestionController.one(id);
        });
    }

    @PostMapping("/skicka-vidare")
    ModelAndView forward(
            Actor actor,
            @PathVariable long id,
            @ModelAttribute("form") QuestionForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next) {
        begin(actor, id, QuestionAct.FORWARD, model);
        Fields fields = new Fields(binding);
        Long party = fields.requiredChoice("party", form.party());
        String reason = form.reason(fields);
        return save(actor, id, QuestionAct.FORWARD, form, fields, next, seen -> {
            moderation.forward(actor, id, seen, requireNonNull(party), reason);
            return QuestionController.BASE;
        });
    }

    @PostMapping("/avsluta")
    ModelAndView settle(
            Actor actor,
            @PathVariable long id,
            @ModelAttribute("form") QuestionForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next) {
        begin(actor, id, QuestionAct.SETTLE, model);
        Fields fields = new Fields(binding);
        Settling how = fields.constant("how", Settling.class, form.how());
        Long other = how == Settling.DUPLICATE ? fields.requiredChoice("duplicateOf", form.duplicateOf()) : null;
        String reason = form.reason(fields);
        return save(actor, id, QuestionAct.SETTLE, form, fields, next, seen -> {
            switch (requireNonNull(how)) {
                case DECLINE -> moderation.decline(actor, id, seen, reason);
                case DUPLICATE -> moderation.merge(actor, id, seen, requireNonNull(other));
                case HAND_OVER -> moderation.handOver(actor, id, seen);
            }
            return QuestionController.BASE;
        });
    }

    @PostMapping("/anonymisera")
    ModelAndView anonymise(
            Actor actor,
            @PathVariable long id,
            @ModelAttribute("form") QuestionForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next) {
        begin(actor, id, QuestionAct.ANONYMISE, model);
        permissions.requireFresh(actor);
        Fields fields = new Fields(binding);
        String wording = form.wording(fields);
        String answer = fields.boundedText("answer", form.answer(), DraftAnswer.LONGEST);
        String reason = fields.requiredText("reason", form.reason(), QuestionForm.LONGEST_REASON);
        return save(actor, id, QuestionAct.ANONYMISE, form, fields, next, seen -> {
            anonymising.anonymise(actor, id, seen, requireNonNull(wording), answer, requireNonNull(reason));
            return QuestionController.one(id);
        });
    }

    private ModelAndView save(
            Actor actor,
            long id,
            QuestionAct act,
            QuestionForm form,
            Fields fields,
            RedirectAttributes next,
            Function<Long, String> effect) {
        return saving.save(actor.personId(), form, fields, QuestionAct.PAGE, () -> {
            String to = effect.apply(StaleEdit.version(form.version()));
            next.addFlashAttribute("flash", "question.done." + act.word());
            return to;
        });
    }

    private QuestionDetails begin(Actor actor, long id, QuestionAct act, Model model) {
        QuestionDetails question = queue.get(actor, id);
        permissions.requireFor(
                actor,
                act.action(),
                Set.of(question.municipality().id()),
                question.party().id());
        model.addAttribute("question", question);
        model.addAttribute("act", act.word());
        model.addAttribute("one", QuestionController.one(id));
        model.addAttribute("action", QuestionController.one(id) + "/" + act.path());
        model.addAttribute("others", queue.others(question));
        model.addAttribute("ways", Settling.values());
        model.addAttribute("links", act == QuestionAct.ANSWER ? links.of(question) : List.of());
        return question;
    }
}
