package se.medborgarlofte.question.web;

import static java.util.Objects.requireNonNull;

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
import se.medborgarlofte.organisation.Municipalities;
import se.medborgarlofte.question.QuestionRules;
import se.medborgarlofte.question.QuestionSettings;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Permissions;

/** The rules for questions of a municipality. */
@Controller
@RequestMapping(QuestionController.BASE + "/regler")
class RulesController {

    private static final String PAGE = "question/staff/rules";

    private final QuestionSettings settings;
    private final Municipalities municipalities;
    private final Saving saving;
    private final Permissions permissions;

    RulesController(QuestionSettings settings, Municipalities municipalities, Saving saving, Permissions permissions) {
        this.settings = settings;
        this.municipalities = municipalities;
        this.saving = saving;
        this.permissions = permissions;
    }

    @GetMapping
    String choose(Actor actor, Model model) {
        permissions.requireAnywhere(actor, Action.SET_QUESTION_RULES);
        model.addAttribute("municipalities", settings.municipalities(actor));
        return PAGE;
    }

    @GetMapping("/{id:\\d{1,18}}")
    String show(Actor actor, @PathVariable long id, Model model) {
        model.addAttribute("form", RulesForm.of(begin(actor, id, model)));
        return PAGE;
    }

    @PostMapping("/{id:\\d{1,18}}")
    ModelAndView save(
            Actor actor,
            @PathVariable long id,
            @ModelAttribute("form") RulesForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next) {
        begin(actor, id, model);
        Fields fields = new Fields(binding);
        QuestionRules rules = form.read(fields);
        return saving.save(actor.personId(), form, fields, PAGE, () -> {
            settings.change(actor, id, requireNonNull(rules));
            next.addFlashAttribute("flash", "question.done.rules");
            return QuestionController.BASE + "/regler/" + id;
        });
    }

    private QuestionRules begin(Actor actor, long id, Model model) {
        QuestionRules rules = settings.get(actor, id);
        model.addAttribute("municipality", municipalities.get(id));
        model.addAttribute("action", QuestionController.BASE + "/regler/" + id);
        return rules;
    }
}
