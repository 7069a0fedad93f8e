package se.medborgarlofte.question.web;

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
import se.medborgarlofte.question.Answers;
import se.medborgarlofte.question.QuestionDetails;
import se.medborgarlofte.question.QuestionQueue;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Permissions;

/** The queue of a party, and the page of one question, where a draft that another wrote is published. */
@Controller
@RequestMapping(QuestionController.BASE)
class QuestionController {

    static final String BASE = "/arbetsyta/fragor";
    static final String ONE = "/{id:\\d{1,18}}";

    private static final String PAGE = "question/staff/one";

    private final QuestionQueue queue;
    private final Answers answers;
    private final Saving saving;
    private final Permissions permissions;

    QuestionController(QuestionQueue queue, Answers answers, Saving saving, Permissions permissions) {
        this.queue = queue;
        this.answers = answers;
        this.saving = saving;
        this.permissions = permissions;
    }

    @GetMapping
    String list(Actor actor, @ModelAttribute("form") QuestionFilter filter, Model model) {
        model.addAttribute("found", queue.search(actor, filter.search()));
        model.addAttribute("municipalities", queue.municipalities(actor));
        model.addAttribute("pageHref", filter.href());
        model.addAttribute("mayRule", permissions.allowsSomewhere(actor, Action.SET_QUESTION_RULES));
        return "question/staff/list";
    }

    @GetMapping(ONE)
    String one(Actor actor, @PathVariable long id, Model model) {
        model.addAttribute("form", QuestionForm.of(begin(actor, id, model)));
        return PAGE;
    }

    @PostMapping(ONE + "/publicera")
    ModelAndView publish(
            Actor actor,
            @PathVariable long id,
            @ModelAttribute("form") QuestionForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next) {
        begin(actor, id, model);
        Fields fields = new Fields(binding);
        String reason = fields.boundedText("reason", form.reason(), QuestionForm.LONGEST_REASON);
        return saving.save(actor.personId(), form, fields, PAGE, () -> {
            answers.publish(actor, id, StaleEdit.version(form.version()), reason);
            next.addFlashAttribute("flash", "question.done.publish");
            return one(id);
        });
    }

    static String one(long id) {
        return BASE + "/" + id;
    }

    private QuestionDetails begin(Actor actor, long id, Model model) {
        QuestionDetails question = queue.get(actor, id);
        model.addAttribute("question", question);
        model.addAttribute("one", one(id));
        return question;
    }
}
