package se.medborgarlofte.promise.web;

import org.springframework.data.domain.Page;
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
import se.medborgarlofte.agreement.Agreements;
import se.medborgarlofte.approval.ListFilter;
import se.medborgarlofte.form.Fields;
import se.medborgarlofte.promise.Entries;
import se.medborgarlofte.promise.PromiseContent;
import se.medborgarlofte.promise.PromiseDetails;
import se.medborgarlofte.promise.PromiseHints;
import se.medborgarlofte.promise.PromiseSummary;
import se.medborgarlofte.promise.PromiseWords;
import se.medborgarlofte.promise.Promises;
import se.medborgarlofte.promise.web.Decisions.Step;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Permissions;

/** The list of promises, one promise as staff see it, and every decision on it. */
@Controller
@RequestMapping(PromiseFormController.BASE)
class PromisePageController {

    private static final String PAGE = "promise/staff/promise";

    private final Promises promises;
    private final PromiseHints hints;
    private final Entries entries;
    private final Agreements agreements;
    private final Deciding.Finder deciding;
    private final Decisions decisions;
    private final PublicDecisions publicDecisions;
    private final PromiseWords words;
    private final Permissions permissions;

    PromisePageController(
            Promises promises,
            PromiseHints hints,
            Entries entries,
            Agreements agreements,
            Deciding.Finder deciding,
            Decisions decisions,
            PublicDecisions publicDecisions,
            PromiseWords words,
            Permissions permissions) {
        this.promises = promises;
        this.hints = hints;
        this.entries = entries;
        this.agreements = agreements;
        this.deciding = deciding;
        this.decisions = decisions;
        this.publicDecisions = publicDecisions;
        this.words = words;
        this.permissions = permissions;
    }

    @GetMapping
    String list(Actor actor, @ModelAttribute("form") ListFilter filter, Model model) {
        permissions.requireAnywhere(actor, Action.READ_UNPUBLISHED);
        Page<PromiseSummary> found = promises.search(actor, filter.text(), filter.stages(), filter.page());
        model.addAttribute("found", found);
        model.addAttribute("pageHref", filter.href(PromiseFormController.BASE));
        return "promise/staff/list";
    }

    @GetMapping("/{id:\\d{1,18}}")
    String show(Actor actor, @PathVariable long id, Model model) {
        PromiseDetails promise = fill(actor, id, model);
        model.addAttribute("form", DecisionForm.of(promise));
        return PAGE;
    }

    @PostMapping("/{id:\\d{1,18}}/{decision:[a-z-]+}")
    ModelAndView decide(
            Actor actor,
            @PathVariable long id,
            @PathVariable String decision,
            @ModelAttribute("form") DecisionForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next) {
        PromiseDetails promise = fill(actor, id, model);
        Step step = publicDecisions.step(
                decision, promises, actor, id, PromiseFormController.BASE + "/" + id, form, new Fields(binding));
        return decisions.take(actor, form, binding, next, step, (status, problem) -> {
            if (problem != null) {
                model.addAttribute("problem", problem);
                model.addAttribute("form", form.shownAgain(promise));
            }
            return new ModelAndView(PAGE, status);
        });
    }

    private PromiseDetails fill(Actor actor, long id, Model model) {
        PromiseDetails promise = promises.get(actor, id);
        model.addAttribute("promise", promise);
        model.addAttribute("agreement", agreements.get(actor, promise.agreement()));
        model.addAttribute("hints", hints.of(promise));
        model.addAttribute(
                "differences",
                promise.replaced()
                        .map(version -> words.differences(version.read(PromiseContent.class), promise.content()))
                        .orElse(null));
        model.addAttribute("byHand", entries.targets(actor, promise));
        model.addAttribute(
                "mayDeviate",
                promise.publishedNumber() > 0
                        && permissions.allows(actor, Action.TELL_PUBLIC, promise.municipalities()));
        model.addAttribute("may", deciding.find(actor, promise));
        return promise;
    }
}
