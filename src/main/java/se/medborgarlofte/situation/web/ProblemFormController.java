package se.medborgarlofte.situation.web;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Permissions;
import se.medborgarlofte.shared.NotFound;
import se.medborgarlofte.situation.EditionDetails;
import se.medborgarlofte.situation.EditionProblems;
import se.medborgarlofte.situation.Editions;
import se.medborgarlofte.situation.Problem;
import se.medborgarlofte.situation.SourceKind;

/** Writing the problems of an edition that is a draft. */
@Controller
@RequestMapping(SituationController.BASE + SituationController.ONE + "/problem")
class ProblemFormController {

    private static final String PAGE = "situation/staff/problem";
    private static final String NEW = "nytt";
    private static final String KEY = "/{key:" + NEW + "|\\d{1,6}}";

    private final Editions editions;
    private final EditionProblems problems;
    private final Saving saving;
    private final Permissions permissions;

    ProblemFormController(Editions editions, EditionProblems problems, Saving saving, Permissions permissions) {
        this.editions = editions;
        this.problems = problems;
        this.saving = saving;
        this.permissions = permissions;
    }

    @GetMapping(KEY)
    String show(Actor actor, @PathVariable long id, @PathVariable String key, Model model) {
        begin(actor, id, key, model).requireDraft();
        model.addAttribute("form", form(actor, id, key));
        return PAGE;
    }

    @PostMapping(KEY)
    ModelAndView save(
            Actor actor,
            @PathVariable long id,
            @PathVariable String key,
            @ModelAttribute("form") ProblemForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next) {
        begin(actor, id, key, model);
        Fields fields = new Fields(binding);
        Problem problem = form.read(fields);
        return saving.replace(
                actor.personId(),
                form,
                fields,
                PAGE,
                () -> {
                    problems.write(actor, id, form.seenVersion(), number(key), requireNonNull(problem));
                    return done(id, "situation.problem.saved", next);
                },
                () -> form(actor, id, key),
                model);
    }

    @PostMapping(path = KEY, params = "add")
    String addRow(
            Actor actor,
            @PathVariable long id,
            @PathVariable String key,
            @ModelAttribute("form") ProblemForm form,
            Model model) {
        begin(actor, id, key, model);
        model.addAttribute("form", form.withRow());
        return PAGE;
    }

    @PostMapping(path = KEY, params = "remove")
    ModelAndView remove(
            Actor actor,
            @PathVariable long id,
            @PathVariable String key,
            @ModelAttribute("form") ProblemForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next) {
        begin(actor, id, key, model);
        int number = Optional.ofNullable(number(key)).orElseThrow(() -> new NotFound("problem " + key));
        return saving.replace(
                actor.personId(),
                form,
                new Fields(binding),
                PAGE,
                () -> {
                    problems.remove(actor, id, form.seenVersion(), number);
                    return done(id, "situation.problem.removed", next);
                },
                () -> form(actor, id, key),
                model);
    }

    /** As it is now; a new one is empty. */
    private ProblemForm form(Actor actor, long id, String key) {
        EditionDetails edition = editions.get(actor, id);
        Integer number = number(key);
        return number == null
                ? ProblemForm.empty(edition.version())
                : ProblemForm.of(find(edition, number), edition.version());
    }

    private static @Nullable Integer number(String key) {
        return key.equals(NEW) ? null : Integer.valueOf(key);
    }

    private static Problem find(EditionDetails edition, int key) {
        return edition.content().problem(key).orElseThrow(() -> new NotFound("problem " + key));
    }

    private static String done(long id, String flash, RedirectAttributes next) {
        next.addFlashAttribute("flash", flash);
        return SituationController.edition(id) + "#problem";
    }

    private EditionDetails begin(Actor actor, long id, String key, Model model) {
        EditionDetails edition = editions.get(actor, id);
        permissions.require(actor, Action.WRITE, Set.of(edition.municipality().id()));
        Integer number = number(key);
        if (number != null) {
            find(edition, number);
        }
        String back = SituationController.edition(id);
        model.addAttribute("edition", edition);
        model.addAttribute("fresh", number == null);
        model.addAttribute("kinds", SourceKind.values());
        model.addAttribute("back", back);
        model.addAttribute("action", back + "/problem/" + key);
        return edition;
    }
}
